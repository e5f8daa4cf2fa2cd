package windscreen.core.cin.structure;

import static windscreen.core.cin.structure.Part.block;
import static windscreen.core.cin.structure.Part.cell;
import static windscreen.core.cin.structure.Part.date;
import static windscreen.core.cin.structure.Part.flag;
import static windscreen.core.cin.structure.Part.number;
import static windscreen.core.cin.structure.Part.text;

import windscreen.core.calendar.CollectionYear;

/// The census message, element by element in the order of its specification. What a year adds or drops says so.
public final class CensusMessage {

    private static final Part HEADER = block(
            "Header",
            block(
                            "CollectionDetails",
                            text("Collection").must(),
                            number("Year").must(),
                            date("ReferenceDate").must())
                    .must(),
            block(
                            "Source",
                            text("SourceLevel").must(),
                            number("LEA").must(),
                            text("SoftwareCode"),
                            text("Release"),
                            number("SerialNo").must(),
                            cell("DateTime", Holds.DATE_TIME).must())
                    .must(),
            block("Content", block("CBDSLevels", text("CBDSLevel"))).until(2021));

    private static final Part IDENTIFIERS = block(
            "ChildIdentifiers",
            text("LAchildID").must(),
            text("UPN"),
            text("FormerUPN"),
            text("UPNunknown"),
            date("PersonBirthDate"),
            date("ExpectedPersonBirthDate"),
            text("GenderCurrent").must().until(2024),
            text("Sex").must().from(2025),
            date("PersonDeathDate"));

    private static final Part CHARACTERISTICS = block(
            "ChildCharacteristics",
            text("Ethnicity").must(),
            block("Disabilities", text("Disability").must().several()));

    private static final Part ASSESSMENTS = block(
            "Assessments",
            date("AssessmentActualStartDate").must(),
            date("AssessmentInternalReviewDate"),
            date("AssessmentAuthorisationDate"),
            block(
                    "FactorsIdentifiedAtAssessment",
                    text("AssessmentFactors").must().several()));

    private static final Part CIN_PLANS =
            block("CINPlanDates", date("CINPlanStartDate").must(), date("CINPlanEndDate"));

    private static final Part SECTION47 = block(
            "Section47",
            date("S47ActualStartDate").must(),
            date("InitialCPCtarget"),
            date("DateOfInitialCPC"),
            flag("ICPCnotRequired").must());

    private static final Part PROTECTION_PLANS = block(
            "ChildProtectionPlans",
            date("CPPstartDate").must(),
            date("CPPendDate"),
            text("InitialCategoryOfAbuse").must(),
            text("LatestCategoryOfAbuse").must(),
            number("NumberOfPreviousCPP").must(),
            block("Reviews", date("CPPreviewDate").must().several()).several());

    private static final Part PRE_PROCEEDINGS = block(
            "PreProceedingsandFGDM",
            date("PPStartDate"),
            date("LBPSentDate"),
            flag("FGDMMeetingOffer"),
            flag("FGDMMeetingFac"),
            date("InitialPPMeetingDate"),
            number("ReviewMeetingsCount"),
            date("StepDecisionDate"),
            text("PPOutcome"),
            date("CourtAppDate"),
            date("LetterInitCPDate"));

    private static final Part DETAILS = block(
            "CINdetails",
            date("CINreferralDate").must(),
            text("ReferralSource"),
            text("PrimaryNeedCode"),
            date("CINclosureDate"),
            text("ReasonForClosure"),
            date("DateOfInitialCPC"),
            ASSESSMENTS.several(),
            CIN_PLANS.several(),
            SECTION47.several(),
            flag("ReferralNFA").must(),
            PROTECTION_PLANS.several(),
            PRE_PROCEEDINGS.several().from(2027));

    private static final Part MESSAGE = block(
            "Message",
            HEADER.must(),
            block(
                            "Children",
                            block(
                                            "Child",
                                            IDENTIFIERS.must(),
                                            CHARACTERISTICS.must(),
                                            DETAILS.must().several())
                                    .must()
                                    .several())
                    .must());

    private CensusMessage() {}

    /// The message of a collection year.
    public static Shape of(CollectionYear year) {
        return Shape.of(MESSAGE, year.end());
    }
}
