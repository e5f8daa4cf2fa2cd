package windscreen.core.cin.rules.preproceedings;

import static windscreen.core.cin.CinCensus.PRE_PROCEEDINGS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.Flag;
import windscreen.core.cin.PreProceedings;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Day;

/// Pre-proceedings and family group decision making, from the draft rules of 2026/27: 9005 to 9013, 9015Q.
final class PreProceedingsCells {

    /// A date of the module.
    private record Step(String column, Function<PreProceedings, Day> date) {}

    private static final Step START = new Step("PPStartDate", PreProceedings::start);
    private static final Step LETTER = new Step("LBPSentDate", PreProceedings::letterSent);
    private static final Step FIRST_MEETING = new Step("InitialPPMeetingDate", PreProceedings::firstMeeting);
    private static final Step DECISION = new Step("StepDecisionDate", PreProceedings::stepDecision);
    private static final Step APPLICATION = new Step("CourtAppDate", PreProceedings::courtApplication);
    private static final Step PROCEEDINGS = new Step("LetterInitCPDate", PreProceedings::proceedingsLetter);

    static final List<Rule<CinChild>> RULES = List.of(
            outsideYear("9005", "Pre-proceedings started outside the census year", START),
            outsideYearOrBefore(
                    "9006",
                    "Letter before proceedings was sent outside the census year or before the start",
                    LETTER,
                    START),
            draft("9007", "Letter before proceedings was sent, and it is not said whether a family meeting was offered")
                    .fields("FGDMMeetingOffer", "LBPSentDate")
                    .why("A family group decision-making meeting is to be offered before proceedings.")
                    .cause("The offer is made in a letter or a conversation that the case system does not record.")
                    .fix("Say whether the meeting was offered: true or false.")
                    .eachRow(
                            CinChild::preProceedings,
                            (row, year) -> row.letterSent().isDate()
                                    && row.meetingOffered().isBlank())
                    .fails("not said", lines("> ", "LBPSentDate=2026-06-01"))
                    .passes("not offered", lines("", "LBPSentDate=2026-06-01 FGDMMeetingOffer=false"))
                    .passes("no letter", lines("", "LBPSentDate=soon"))
                    .rule(),
            outsideYear("9008", "First pre-proceedings meeting was held outside the census year", FIRST_MEETING),
            outsideYearOrBefore(
                    "9009",
                    "Decision to step up or down was taken outside the census year or before the start",
                    DECISION,
                    START),
            draft("9010Q", "Family meeting was offered, and it is not said whether it was held")
                    .fields("FGDMMeetingFac", "FGDMMeetingOffer")
                    .why("How many of the meetings offered take place is what the item is for.")
                    .cause("The meeting is arranged by a service outside the case system.")
                    .fix("Say whether the meeting was held: true or false.")
                    .eachRow(
                            CinChild::preProceedings,
                            (row, year) -> Flag.isTrue(row.meetingOffered())
                                    && row.meetingFacilitated().isBlank())
                    .fails("not said", lines("> ", "FGDMMeetingOffer=1"))
                    .fails("not said, the offer as a word", lines("> ", "FGDMMeetingOffer=True"))
                    .passes("not held", lines("", "FGDMMeetingOffer=true FGDMMeetingFac=false"))
                    .passes("not offered", lines("", "FGDMMeetingOffer=0"))
                    .rule(),
            draft("9011", "Outcome of pre-proceedings is not a listed code")
                    .fields("PPOutcome")
                    .why("What came of pre-proceedings can only be counted by its code.")
                    .cause("A local outcome has no code mapped to it.")
                    .fix("Map the outcome to A, B or C.")
                    .eachRow(
                            CinChild::preProceedings,
                            (row, year) -> row.outcome().isGiven()
                                    && !CinCodes.PRE_PROCEEDINGS_OUTCOME.contains(
                                            row.outcome().value(), year.collection()))
                    .fails("no code", lines("> ", "PPOutcome=D"))
                    .fails("a small letter", lines("> ", "PPOutcome=a"))
                    .passes(2027, "A", lines("", "PPOutcome=A"))
                    .passes(2027, "B", lines("", "PPOutcome=B"))
                    .passes(2027, "C", lines("", "PPOutcome=C"))
                    .passes("none yet", lines("", "PPOutcome=\"\""))
                    .rule(),
            outsideYearOrBefore(
                    "9012",
                    "Court was applied to outside the census year or before the decision",
                    APPLICATION,
                    DECISION),
            outsideYearOrBefore(
                    "9013",
                    "Letter that begins proceedings was sent outside the census year or before the application",
                    PROCEEDINGS,
                    APPLICATION),
            draft("9015Q", "First pre-proceedings meeting was held, and the review meetings are not counted")
                    .fields("ReviewMeetingsCount", "InitialPPMeetingDate")
                    .why("How long families stay in pre-proceedings is seen from their review meetings.")
                    .cause("The export leaves the count blank for none.")
                    .fix("Count the review meetings after the first; 0 when there were none.")
                    .eachRow(
                            CinChild::preProceedings,
                            (row, year) -> row.firstMeeting().isDate()
                                    && row.reviewMeetings().isBlank())
                    .fails("not counted", lines("> ", "InitialPPMeetingDate=2026-06-01"))
                    .passes("none", lines("", "InitialPPMeetingDate=2026-06-01 ReviewMeetingsCount=0"))
                    .passes("no meeting", lines("", "InitialPPMeetingDate=soon"))
                    .rule());

    private PreProceedingsCells() {}

    private static RuleDraft<CinChild> draft(String code, String wrong) {
        return rule(code, wrong).from(2027).draft().reads(PRE_PROCEEDINGS);
    }

    private static RuleDraft<CinChild> steps(String code, String wrong, String... columns) {
        String column = columns[0];
        return draft(code, wrong)
                .fields(columns)
                .why("The module holds the steps taken in the year to 31 March, in the order the law sets.")
                .cause("The extract's dates were not limited to the year, or a date was mistyped.")
                .fix("Correct " + column + ", or leave out a step of another year.")
                .fails(2027, "the day before the year", lines("> ", column + "=2026-03-31"))
                .passes(2027, "its first day", lines("", column + "=2026-04-01"))
                .passes(2027, "its last day", lines("", column + "=2027-03-31"))
                .fails(2027, "the day after", lines("> ", column + "=2027-04-01"))
                .passes(2027, "none given", lines("", column + "=\"\""));
    }

    private static Rule<CinChild> outsideYear(String code, String wrong, Step step) {
        return steps(code, wrong, step.column)
                .eachRow(CinChild::preProceedings, (row, year) -> isOutside(step.date.apply(row), year))
                .rule();
    }

    private static Rule<CinChild> outsideYearOrBefore(String code, String wrong, Step step, Step earlier) {
        return steps(code, wrong, step.column, earlier.column)
                .eachRow(CinChild::preProceedings, (row, year) -> {
                    Day date = step.date.apply(row);
                    return isOutside(date, year) || date.isBefore(earlier.date.apply(row));
                })
                .fails(2027, "the day before the step it follows", both("> ", step, "2026-06-01", earlier))
                .passes(2027, "the same day", both("", step, "2026-06-02", earlier))
                .rule();
    }

    private static boolean isOutside(Day date, ReturnYear year) {
        return date.isBefore(year.start()) || date.isAfter(year.end());
    }

    private static String both(String mark, Step step, String date, Step earlier) {
        return lines(mark, "%s=%s %s=2026-06-02".formatted(step.column, date, earlier.column));
    }

    private static String lines(String mark, String fields) {
        return "CINdetails CINreferralDate=2026-05-01\n" + mark + "PreProceedings " + fields;
    }
}
