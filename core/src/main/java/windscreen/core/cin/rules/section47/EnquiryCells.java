package windscreen.core.cin.rules.section47;

import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.Section47;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.findings.Rule;

/// Section 47 enquiries and their conference: 1104, 2889, 8675Q, 8715, 8875.
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
            rule("8875", "Initial conference was held at a weekend")
                    .reads(SECTION47)
                    .fields("DateOfInitialCPC")
                    .why("Conferences are held on working days; the date is nearly always wrong.")
                    .cause("The day the minutes were typed was recorded, or the date was mistyped.")
                    .fix("Give the day the conference was held.")
                    .eachRow(
                            CinChild::section47s,
                            (row, year) -> isWeekend(row.initialConference().date()))
                    .fails("Saturday", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 DateOfInitialCPC=2025-06-07""")
                    .fails("Sunday", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 DateOfInitialCPC=2025-06-08""")
                    .passes("Monday", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 DateOfInitialCPC=2025-06-09""")
                    .passes("Friday", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 DateOfInitialCPC=2025-06-06""")
                    .rule());

    private EnquiryCells() {}

    private static boolean isWeekend(@org.jspecify.annotations.Nullable LocalDate day) {
        return day != null && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
