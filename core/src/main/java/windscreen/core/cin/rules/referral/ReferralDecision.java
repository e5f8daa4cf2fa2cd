package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// What came of a referral, and from whom it was: 8569Q, 8825Q, 8866.
final class ReferralDecision {

    /// Since when every referral has a source.
    private static final LocalDate SOURCES_SINCE = LocalDate.of(2013, Month.APRIL, 1);

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8569Q", "Referral of an earlier year is not said to have been acted on")
                    .reads(DETAILS)
                    .fields("ReferralNFA", "CINreferralDate")
                    .why("A referral that led to nothing belongs to the year it came in, and was counted there.")
                    .cause("The extract takes every referral that is still open, and this one was never closed.")
                    .fix("Leave the episode out, or set ReferralNFA to false if something came of it.")
                    .eachChild(ReferralDecision::earlierYears)
                    .fails(2026, "a day early", "> CINdetails CINreferralDate=2025-03-30 ReferralNFA=1")
                    .passes(2026, "the last working day before the year", """
                            CINdetails CINreferralDate=2025-03-31 ReferralNFA=1""")
                    .fails(2025, "before Good Friday", "> CINdetails CINreferralDate=2024-03-27 ReferralNFA=1")
                    .passes(2025, "the last working day was Maundy Thursday", """
                            CINdetails CINreferralDate=2024-03-28 ReferralNFA=1""")
                    .fails(2026, "the flag is missing", "> CINdetails CINreferralDate=2024-05-01")
                    .fails(2026, "or is no flag", "> CINdetails CINreferralDate=2024-05-01 ReferralNFA=no")
                    .passes(2026, "acted on", "CINdetails CINreferralDate=2024-05-01 ReferralNFA=False")
                    .rule(),
            rule("8825Q", "Case was closed after assessment, but there is no assessment")
                    .reads(DETAILS, ASSESSMENTS)
                    .fields("ReasonForClosure")
                    .why("RC8 and RC9 say that an assessment ended the case.")
                    .cause("The reason was picked for a case closed at referral, or the assessment was not exported.")
                    .fix("Export the assessment, or correct the reason for closure.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.reasonForClosure().isOneOf("RC8", "RC9")
                                    && row.assessments().isEmpty())
                    .fails("RC8", "> CINdetails ReasonForClosure=RC8")
                    .fails("RC9, and an assessment in another episode", """
                            > CINdetails ReasonForClosure=RC9
                            CINdetails CINreferralDate=2025-05-01
                            Assessments AssessmentActualStartDate=2025-05-02""")
                    .passes("an assessment", """
                            CINdetails ReasonForClosure=RC8
                            Assessments AssessmentActualStartDate=2025-05-02""")
                    .passes("another reason", "CINdetails ReasonForClosure=RC7")
                    .rule(),
            rule("8866", "Source of the referral is missing or not a listed code")
                    .reads(DETAILS)
                    .fields("CINreferralDate", "ReferralSource")
                    .why("Who refers children is published, and has been asked for since April 2013.")
                    .cause("A local source has no code mapped to it, or an older system kept none.")
                    .fix("Map the source to a code; use 10 where it is not known.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.referralDate().isOnOrAfter(SOURCES_SINCE)
                                    && !CinCodes.REFERRAL_SOURCE.contains(
                                            row.referralSource().value(), year.collection()))
                    .fails("none", "> CINdetails CINreferralDate=2013-04-01")
                    .passes("none, before it was asked for", "CINdetails CINreferralDate=2013-03-31")
                    .fails("no such code", "> CINdetails CINreferralDate=2025-05-01 ReferralSource=11")
                    .fails("a small letter", "> CINdetails CINreferralDate=2025-05-01 ReferralSource=1a")
                    .passes("a code", "CINdetails CINreferralDate=2025-05-01 ReferralSource=1A")
                    .passes(2023, "early help", "CINdetails CINreferralDate=2022-05-01 ReferralSource=5D")
                    .passes("no date", "CINdetails ReferralSource=\"\"")
                    .rule());

    private ReferralDecision() {}

    private static void earlierYears(CinChild child, ReturnYear year, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            if (episode.referralDate().isBefore(year.start())
                    && !episode.isActedOn()
                    && episode.referralDate().isBefore(WorkingDays.england().minus(year.start(), 1))) {
                findings.at(episode, "CINreferralDate").with(episode);
            }
        }
    }
}
