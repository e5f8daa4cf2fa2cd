package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Rule;

/// Referral and closure: 8600, 8620, 8630, 8640, 8650, 8568, 8610, 8805, 8810, 8815.
final class ReferralCells {

    static final List<Rule<CinChild>> RULES = List.of(
            EpisodeDates.missingOrLate(
                    "8600",
                    "Referral date is missing or after the census year",
                    DETAILS,
                    "CINreferralDate",
                    CinChild::episodes,
                    CinDetails::referralDate),
            EpisodeDates.outsideYear(
                    "8620",
                    "Closure date is outside the census year",
                    DETAILS,
                    "CINclosureDate",
                    CinChild::episodes,
                    CinDetails::closureDate),
            EpisodeDates.endsBeforeItStarts(
                    "8630",
                    "Case closes before the referral",
                    DETAILS,
                    "CINreferralDate",
                    "CINclosureDate",
                    CinChild::episodes,
                    CinDetails::referralDate,
                    CinDetails::closureDate),
            rule("8640", "Reason for closure is not a listed code")
                    .reads(DETAILS)
                    .fields("ReasonForClosure")
                    .why("Why cases close is published; a code nobody knows is refused.")
                    .cause("A local reason has no code mapped to it.")
                    .fix("Map the reason to one of RC1 to RC9.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.reasonForClosure().isGiven()
                                    && !CinCodes.REASON_FOR_CLOSURE.contains(
                                            row.reasonForClosure().value(), year.collection()))
                    .fails("no such code", "> CINdetails ReasonForClosure=RC0")
                    .passes("the last", "CINdetails ReasonForClosure=RC9")
                    .passes("none", "CINdetails CINreferralDate=2025-05-01")
                    .rule(),
            rule("8650", "Primary need is not a listed code")
                    .reads(DETAILS)
                    .fields("PrimaryNeedCode")
                    .why("The main need is the first thing published about children in need.")
                    .cause("A local need has no code mapped to it.")
                    .fix("Map the need to one of N0 to N9.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.primaryNeed().isGiven()
                                    && !CinCodes.PRIMARY_NEED.contains(
                                            row.primaryNeed().value(), year.collection()))
                    .fails("no such code", "> CINdetails PrimaryNeedCode=N10")
                    .passes("not stated", "CINdetails PrimaryNeedCode=N0")
                    .passes("none", "CINdetails CINreferralDate=2025-05-01")
                    .rule(),
            rule("8568", "No further action flag is missing, or neither true nor false")
                    .reads(DETAILS)
                    .fields("ReferralNFA")
                    .why("It decides which other items the episode must have.")
                    .cause("The export writes yes and no, or leaves the flag out.")
                    .fix("Write true or false (or 1 or 0).")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> !Flag.isTrue(row.noFurtherAction()) && !Flag.isFalse(row.noFurtherAction()))
                    .fails("none", "> CINdetails CINreferralDate=2025-05-01")
                    .fails("a word", "> CINdetails ReferralNFA=no")
                    .passes("false", "CINdetails ReferralNFA=false")
                    .passes("in capitals", "CINdetails ReferralNFA=TRUE")
                    .passes("0", "CINdetails ReferralNFA=0")
                    .rule(),
            rule("8610", "Primary need is missing although the referral was acted on")
                    .reads(DETAILS)
                    .fields("ReferralNFA", "PrimaryNeedCode")
                    .why("A child is in need of something; without it the episode cannot be counted.")
                    .cause("The need is recorded at the end of the assessment, which is not finished.")
                    .fix("Record the need as known so far, or N0 where it is not.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.isActedOn() && row.primaryNeed().isBlank())
                    .fails("acted on", "> CINdetails ReferralNFA=0")
                    .passes("no further action", "CINdetails ReferralNFA=1")
                    .passes("a need", "CINdetails ReferralNFA=0 PrimaryNeedCode=N1")
                    .rule(),
            rule("8805", "Case has a closure date and no reason")
                    .reads(DETAILS)
                    .fields("CINclosureDate", "ReasonForClosure")
                    .why("Why cases close is published beside how many.")
                    .cause("The closure was recorded in bulk, without its reason.")
                    .fix("Record the reason the case closed.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.closureDate().isDate()
                                    && row.reasonForClosure().isBlank())
                    .fails("no reason", "> CINdetails CINclosureDate=2025-06-01")
                    .passes("a reason", "CINdetails CINclosureDate=2025-06-01 ReasonForClosure=RC1")
                    .passes("text that is no date", "CINdetails CINclosureDate=soon")
                    .rule(),
            rule("8810", "Case has a reason for closure and no date")
                    .reads(DETAILS)
                    .fields("ReasonForClosure", "CINclosureDate")
                    .why("An episode with a reason and no date is open and closed at once.")
                    .cause("The closure was begun on one screen and not finished.")
                    .fix("Record the day the case closed, or take out the reason.")
                    .eachRow(
                            CinChild::episodes,
                            (row, year) -> row.reasonForClosure().isGiven()
                                    && !row.closureDate().isDate())
                    .fails("no date", "> CINdetails ReasonForClosure=RC1")
                    .fails("text that is no date", "> CINdetails ReasonForClosure=RC1 CINclosureDate=soon")
                    .passes("both", "CINdetails CINclosureDate=2025-06-01 ReasonForClosure=RC1")
                    .rule(),
            rule("8815", "Child has more than one open episode that was acted on")
                    .reads(DETAILS)
                    .fields("CINclosureDate", "ReferralNFA")
                    .why("A child with an open case gets no second referral: it is counted twice.")
                    .cause("An old case was never closed when the new referral came.")
                    .fix("Close the episode that is over, with the day and the reason it really closed.")
                    .eachChild((child, year, findings) -> {
                        List<CinDetails> open = child.episodes().stream()
                                .filter(episode -> !episode.closureDate().isDate())
                                .toList();
                        if (open.stream().filter(CinDetails::isActedOn).count() > 1) {
                            open.forEach(episode -> findings.at(episode, "CINclosureDate"));
                        }
                    })
                    .fails("two open", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=0
                            > CINdetails CINreferralDate=2025-09-01 ReferralNFA=0""")
                    .passes("one open", """
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINclosureDate=2025-08-01
                            CINdetails CINreferralDate=2025-09-01 ReferralNFA=0""")
                    .fails("closed on no date, and one without further action", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINclosureDate=soon
                            > CINdetails CINreferralDate=2025-07-01 ReferralNFA=1
                            > CINdetails CINreferralDate=2025-09-01 ReferralNFA=FALSE""")
                    .rule());

    private ReferralCells() {}
}
