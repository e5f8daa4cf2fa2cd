package windscreen.core.cin.rules.section47;

import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.Section47;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;

/// Section 47 enquiries and their conference: 1104, 2889, 8615, 8675Q, 8715, 8740, 8870Q, 8875.
final class EnquiryCells {

    /// The working days from the start of an enquiry to its conference.
    private static final int ALLOWED = 15;

    static final List<Rule<CinChild>> RULES = List.of(
            EpisodeDates.beforeReferral(
                    "2889",
                    "Section 47 enquiry started before the referral",
                    SECTION47,
                    "S47ActualStartDate",
                    CinDetails::section47s,
                    Section47::start),
            EpisodeDates.beforeReferral(
                    "1104",
                    "Initial conference was held before the referral",
                    SECTION47,
                    "DateOfInitialCPC",
                    CinDetails::section47s,
                    Section47::initialConference),
            EpisodeDates.outsideYear(
                    "8715",
                    "Initial conference was held outside the census year",
                    SECTION47,
                    "DateOfInitialCPC",
                    CinChild::section47s,
                    Section47::initialConference),
            rule("8675Q", "Section 47 enquiry is over 15 working days old without a conference")
                    .reads(SECTION47)
                    .fields("DateOfInitialCPC", "S47ActualStartDate", "ICPCnotRequired")
                    .why("The law allows 15 working days from the strategy discussion to the conference.")
                    .cause("The enquiry was concluded without a conference and nobody set the flag.")
                    .fix(
                            "Set ICPCnotRequired if it was concluded, give the conference if it was held, or explain the delay.")
                    .eachRow(
                            CinChild::section47s,
                            (row, year) -> !row.initialConference().isDate()
                                    && Flag.isFalse(row.conferenceNotRequired())
                                    && row.start()
                                            .isBefore(WorkingDays.england().minus(year.end(), ALLOWED)))
                    .fails(2026, "16 working days", """
                            CINdetails CINreferralDate=2026-03-01
                            > Section47 S47ActualStartDate=2026-03-09 ICPCnotRequired=false""")
                    .passes(2026, "15 working days", """
                            CINdetails CINreferralDate=2026-03-01
                            Section47 S47ActualStartDate=2026-03-10 ICPCnotRequired=false""")
                    .passes(2026, "no conference needed", """
                            CINdetails CINreferralDate=2026-03-01
                            Section47 S47ActualStartDate=2026-03-09 ICPCnotRequired=true""")
                    .fails(2026, "text that is no date", """
                            CINdetails CINreferralDate=2026-03-01
                            > Section47 S47ActualStartDate=2026-03-09 DateOfInitialCPC=soon ICPCnotRequired=FALSE""")
                    .rule(),
            rule("8615", "Section 47 enquiry has a conference, and no start before it")
                    .reads(SECTION47)
                    .fields("S47ActualStartDate", "DateOfInitialCPC")
                    .why("The enquiry leads to the conference, and the days from one to the other are published.")
                    .cause("The conference was attached to the wrong enquiry, or a date was mistyped.")
                    .fix("Give the day the enquiry began, or correct the day of the conference.")
                    .eachRow(
                            CinChild::section47s,
                            (row, year) -> row.initialConference().isDate()
                                    && !row.start().isOnOrBefore(row.initialConference()))
                    .fails("the day after", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 S47ActualStartDate=2025-06-03 DateOfInitialCPC=2025-06-02""")
                    .fails("no start", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 DateOfInitialCPC=2025-06-02""")
                    .passes("the same day", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-06-02 DateOfInitialCPC=2025-06-02""")
                    .passes("no conference", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 ICPCnotRequired=true""")
                    .rule(),
            rule("8740", "Section 47 enquiry without an outcome started outside the census year")
                    .reads(SECTION47)
                    .fields("S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired")
                    .why("An enquiry ends in a conference or in a decision that none is needed, within weeks.")
                    .cause("An old enquiry was concluded without a conference and nobody set the flag.")
                    .fix(
                            "Give the conference, or set ICPCnotRequired; leave the enquiry out if it belongs to another year.")
                    .eachRow(
                            CinChild::section47s,
                            (row, year) -> !row.initialConference().isDate()
                                    && Flag.isFalse(row.conferenceNotRequired())
                                    && (row.start().isBefore(year.start())
                                            || row.start().isAfter(year.end())))
                    .fails(2026, "the day before the year", unresolved("> ", "2025-03-31"))
                    .passes(2026, "its first day", unresolved("", "2025-04-01"))
                    .passes(2026, "its last day", unresolved("", "2026-03-31"))
                    .fails(2026, "the day after", unresolved("> ", "2026-04-01"))
                    .passes(2026, "no start", unresolved("", "unknown"))
                    .passes(2026, "a conference was held", """
                            CINdetails CINreferralDate=2025-03-01
                            Section47 S47ActualStartDate=2025-03-31 DateOfInitialCPC=2025-04-02 ICPCnotRequired=false""")
                    .passes(2026, "no conference was needed", """
                            CINdetails CINreferralDate=2025-03-01
                            Section47 S47ActualStartDate=2025-03-31 ICPCnotRequired=true""")
                    .passes(2026, "the flag is missing", """
                            CINdetails CINreferralDate=2025-03-01
                            Section47 S47ActualStartDate=2025-03-31""")
                    .rule(),
            atWeekend(
                    "8870Q",
                    "Target date of the initial conference is at a weekend",
                    "The target is 15 working days after the start, so it cannot be a Saturday or Sunday.",
                    "The system counts calendar days, or adds 21 to the start.",
                    "Count 15 working days from the start of the enquiry.",
                    "InitialCPCtarget",
                    Section47::conferenceTarget),
            atWeekend(
                    "8875",
                    "Initial conference was held at a weekend",
                    "Conferences are held on working days; the date is nearly always wrong.",
                    "The day the minutes were typed was recorded, or the date was mistyped.",
                    "Give the day the conference was held.",
                    "DateOfInitialCPC",
                    Section47::initialConference));

    private EnquiryCells() {}

    private static Rule<CinChild> atWeekend(
            String code,
            String wrong,
            String why,
            String cause,
            String fix,
            String column,
            Function<Section47, Day> cell) {
        String friday = "CINdetails CINreferralDate=2025-05-01\nSection47 " + column + "=2025-06-06";
        return rule(code, wrong)
                .reads(SECTION47)
                .fields(column)
                .why(why)
                .cause(cause)
                .fix(fix)
                .eachRow(
                        CinChild::section47s,
                        (row, year) -> isWeekend(cell.apply(row).date()))
                .passes("Friday", friday)
                .fails("Saturday", friday.replace("06-06", "06-07").replace("Section47", "> Section47"))
                .fails("Sunday", friday.replace("06-06", "06-08").replace("Section47", "> Section47"))
                .passes("Monday", friday.replace("06-06", "06-09"))
                .passes("none given", friday.replace("2025-06-06", "\"\""))
                .rule();
    }

    private static boolean isWeekend(@Nullable LocalDate day) {
        return day != null && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static String unresolved(String mark, String start) {
        return "CINdetails CINreferralDate=2025-03-01\n%sSection47 S47ActualStartDate=%s ICPCnotRequired=false"
                .formatted(mark, start);
    }
}
