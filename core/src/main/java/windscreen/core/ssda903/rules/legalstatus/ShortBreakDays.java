package windscreen.core.ssda903.rules.legalstatus;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// Days of short breaks counted one by one (V3): 365 of a single break, 367 of all in the year. An open break runs to
/// the end of the year.
final class ShortBreakDays {

    private static final int MOST_DAYS_OF_A_BREAK = 17;
    private static final int MOST_DAYS_IN_A_YEAR = 75;

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("365", "Short break lasts more than 17 days")
                    .reads(EPISODES)
                    .fields("LS", "DECOM", "DEC")
                    .why(
                            "Beyond 17 days it is no short break in law: the child is accommodated, with all that follows.")
                    .cause("The end of the break was not recorded, or several breaks were recorded as one.")
                    .fix("Give the end of the break, or give each break its own episode; if it was longer, it is V2.")
                    .eachRow(LookedAfterChild::episodes, ShortBreakDays::isTooLong)
                    .fails("18 days", "> Episodes LS=V3 DECOM=01/05/2026 DEC=19/05/2026")
                    .passes("17 days", "Episodes LS=V3 DECOM=01/05/2026 DEC=18/05/2026")
                    .fails(2027, "open since 18 days before the year ended", "> Episodes LS=V3 DECOM=13/03/2027")
                    .passes(2027, "open since 17 days", "Episodes LS=V3 DECOM=14/03/2027")
                    .passes("an end that is no date", "Episodes LS=V3 DECOM=01/05/2026 DEC=31/04/2026")
                    .passes("no readable start", "Episodes LS=V3 DEC=19/05/2026")
                    .passes("an agreement counted as one", "Episodes LS=V4 DECOM=01/05/2026 DEC=19/05/2026")
                    .rule(),
            rule("367", "Short breaks come to more than 75 days in the year")
                    .reads(EPISODES)
                    .fields("LS", "DECOM", "DEC")
                    .why("Beyond 75 days in a year these are no short breaks in law: the child is accommodated.")
                    .cause("Breaks were left open or recorded twice, or the plan for the child has changed.")
                    .fix("Correct the days of the breaks; if there were so many, the legal status is V2.")
                    .eachChild(ShortBreakDays::judgeYear)
                    .fails("76 days", """
                            > Episodes LS=V3 DECOM=01/05/2026 DEC=01/06/2026
                            > Episodes LS=V3 DECOM=01/07/2026 DEC=15/08/2026""")
                    .passes("75 days", """
                            Episodes LS=V3 DECOM=01/05/2026 DEC=01/06/2026
                            Episodes LS=V3 DECOM=01/07/2026 DEC=14/08/2026""")
                    .fails(2027, "76 days of this year", "> Episodes LS=V3 DECOM=01/03/2026 DEC=16/06/2026")
                    .passes(2027, "days of last year do not count", "Episodes LS=V3 DECOM=01/03/2026 DEC=15/06/2026")
                    .fails(2027, "open since 76 days before the year ended", "> Episodes LS=V3 DECOM=14/01/2027")
                    .passes(2027, "open since 75 days", "Episodes LS=V3 DECOM=15/01/2027")
                    .passes(2027, "days of next year do not count", "Episodes LS=V3 DECOM=15/01/2027 DEC=15/05/2027")
                    .fails("no record without a day of its own", """
                            > Episodes LS=V3 DECOM=01/05/2026 DEC=01/09/2026
                            > Episodes LS=V3 DECOM=01/10/2026 DEC=02/10/2026
                            Episodes LS=V3 DECOM=01/11/2026 DEC=01/11/2026
                            Episodes LS=V3 DECOM=02/12/2026 DEC=01/11/2026
                            Episodes LS=V3 DECOM=01/12/2026 DEC=31/11/2026
                            Episodes LS=V4 DECOM=01/12/2026""")
                    .passes("days before the start take nothing off or on", """
                            Episodes LS=V3 DECOM=01/05/2026 DEC=15/07/2026
                            Episodes LS=V3 DEC=15/07/2026""")
                    .passes("an agreement counted as one", "Episodes LS=V4 DECOM=01/05/2026 DEC=01/09/2026")
                    .passes("nobody's", "Episodes CHILD=\"\" LS=V3 DECOM=01/05/2026 DEC=01/09/2026")
                    .rule());

    private ShortBreakDays() {}

    private static boolean isTooLong(Episode episode, ReturnYear year) {
        @Nullable LocalDate start = episode.decom().date();
        if (!episode.ls().is("V3") || start == null) {
            return false;
        }
        LocalDate most = start.plusDays(MOST_DAYS_OF_A_BREAK);
        return episode.dec().isBlank()
                ? year.end().isAfter(most)
                : episode.dec().isAfter(most);
    }

    private static void judgeYear(LookedAfterChild child, ReturnYear year, Findings findings) {
        long days = 0;
        for (Episode episode : child.episodes()) {
            days += daysInYear(episode, year);
        }
        if (days > MOST_DAYS_IN_A_YEAR && !child.isNameless()) {
            for (Episode episode : child.episodes()) {
                if (daysInYear(episode, year) > 0) {
                    findings.at(episode);
                }
            }
        }
    }

    /// The days of a short break that fall into the year; none when its dates do not say.
    private static long daysInYear(Episode episode, ReturnYear year) {
        @Nullable LocalDate start = episode.decom().date();
        boolean runsOn = episode.dec().isBlank() || episode.dec().isAfter(year.end());
        @Nullable LocalDate end = runsOn ? year.end() : episode.dec().date();
        if (!episode.ls().is("V3") || start == null || end == null) {
            return 0;
        }
        LocalDate from = start.isBefore(year.start()) ? year.start() : start;
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }
}
