package windscreen.core.ssda903.rules.legalstatus;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Day;

/// Legal statuses that the law limits to days: 361 and 362, from first day to last of an unbroken spell; 363 and 364,
/// day by day of a period. An open episode runs to the end of the year.
final class ShortTermOrders {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            spell("361", "Police protection lasts more than 72 hours", "L1", 3)
                    .fails("four days", "> Episodes LS=L1 DECOM=01/05/2026 DEC=05/05/2026")
                    .passes("three days", "Episodes LS=L1 DECOM=01/05/2026 DEC=04/05/2026")
                    .fails("four days in two episodes", """
                            > Episodes LS=L1 DECOM=01/05/2026 DEC=03/05/2026
                            > Episodes LS=L1 DECOM=03/05/2026 DEC=05/05/2026""")
                    .passes("two spells", """
                            Episodes LS=L1 DECOM=01/05/2026 DEC=03/05/2026
                            Episodes LS=L1 DECOM=04/05/2026 DEC=06/05/2026""")
                    .passes("another legal status between", """
                            Episodes LS=L1 DECOM=01/05/2026 DEC=03/05/2026
                            Episodes LS=C1 DECOM=03/05/2026 DEC=05/05/2026
                            Episodes LS=L1 DECOM=05/05/2026 DEC=07/05/2026""")
                    .fails("the last of a spell ends before it begins", """
                            > Episodes LS=L1 DECOM=01/05/2026 DEC=01/05/2026
                            > Episodes LS=L1 DECOM=01/05/2026 DEC=05/05/2026
                            > Episodes LS=L1 DECOM=05/05/2026 DEC=04/05/2026""")
                    .fails(2027, "open since four days before the year ended", "> Episodes LS=L1 DECOM=27/03/2027")
                    .passes(2027, "open since three days", "Episodes LS=L1 DECOM=28/03/2027")
                    .fails(2027, "an end that is no date", "> Episodes LS=L1 DECOM=01/05/2026 DEC=31/04/2026")
                    .passes("no readable start", "Episodes LS=L1 DEC=05/05/2026")
                    .passes("nobody's", "Episodes CHILD=\"\" LS=L1 DECOM=01/05/2026 DEC=05/05/2026")
                    .passes("another order", "Episodes LS=L2 DECOM=01/05/2026 DEC=05/05/2026")
                    .rule(),
            spell("362", "Emergency protection order lasts more than 21 days", "L2", 21)
                    .fails("22 days", "> Episodes LS=L2 DECOM=01/05/2026 DEC=23/05/2026")
                    .passes("21 days", "Episodes LS=L2 DECOM=01/05/2026 DEC=22/05/2026")
                    .fails("22 days in two episodes", """
                            > Episodes LS=L2 DECOM=12/05/2026 DEC=23/05/2026
                            > Episodes LS=L2 DECOM=01/05/2026 DEC=12/05/2026""")
                    .passes("two children", """
                            Episodes CHILD=EX1 LS=L2 DECOM=01/05/2026 DEC=12/05/2026
                            Episodes CHILD=EX2 LS=L2 DECOM=12/05/2026 DEC=23/05/2026""")
                    .rule(),
            period("363", "Child assessment order lasts more than 7 days", "L3", 7)
                    .fails("8 days", "> Episodes LS=L3 DECOM=01/05/2026 DEC=09/05/2026")
                    .passes("7 days", "Episodes LS=L3 DECOM=01/05/2026 DEC=08/05/2026")
                    .fails("8 days in two episodes, in any order", """
                            > Episodes LS=L3 DECOM=05/05/2026 DEC=09/05/2026
                            > Episodes LS=L3 DECOM=01/05/2026 DEC=05/05/2026""")
                    .passes("a day between", """
                            Episodes LS=L3 DECOM=01/05/2026 DEC=05/05/2026
                            Episodes LS=L3 DECOM=06/05/2026 DEC=10/05/2026""")
                    .fails("a long period after a short one", """
                            Episodes LS=L3 DECOM=01/05/2026 DEC=05/05/2026
                            > Episodes LS=L3 DECOM=06/05/2026 DEC=14/05/2026""")
                    .fails("a short period after a long one", """
                            > Episodes LS=L3 DECOM=01/05/2026 DEC=09/05/2026
                            Episodes LS=L3 DECOM=10/05/2026 DEC=12/05/2026""")
                    .fails(2027, "open since eight days before the year ended", "> Episodes LS=L3 DECOM=23/03/2027")
                    .passes(2027, "open since seven days", "Episodes LS=L3 DECOM=24/03/2027")
                    .passes("an end that is no date", "Episodes LS=L3 DECOM=01/05/2026 DEC=31/04/2026")
                    .fails("what follows an end that is no date is of the same period", """
                            > Episodes LS=L3 DECOM=01/05/2026 DEC=31/04/2026
                            > Episodes LS=L3 DECOM=01/06/2026 DEC=09/06/2026""")
                    .passes("no readable start", "Episodes LS=L3 DEC=09/05/2026")
                    .rule(),
            period("364", "Detention under PACE lasts more than 21 days", "J2", 21)
                    .fails("22 days", "> Episodes LS=J2 DECOM=01/05/2026 DEC=23/05/2026")
                    .passes("21 days", "Episodes LS=J2 DECOM=01/05/2026 DEC=22/05/2026")
                    .passes("a remand", "Episodes LS=J1 DECOM=01/05/2026 DEC=23/05/2026")
                    .rule());

    private ShortTermOrders() {}

    private static RuleDraft<LookedAfterChild> spell(String code, String wrong, String status, int mostDays) {
        return draft(code, wrong)
                .fields("DECOM", "LS", "DEC")
                .eachChild((child, year, findings) -> judgeSpells(child, status, mostDays, year, findings));
    }

    private static RuleDraft<LookedAfterChild> period(String code, String wrong, String status, int mostDays) {
        return draft(code, wrong)
                .fields("LS", "DECOM", "DEC")
                .eachChild((child, year, findings) -> judgePeriods(child, status, mostDays, year, findings));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(EPISODES)
                .why(
                        "The law allows this status for a short time only; beyond it the child was held without authority.")
                .cause("The next order or agreement was recorded late, so the old status ran on.")
                .fix("End the episode on the day the status ended, and begin the next with the status that followed.");
    }

    /// A spell is a run of neighbouring episodes of the status, each beginning the day the one before ended.
    private static void judgeSpells(
            LookedAfterChild child, String status, int mostDays, ReturnYear year, Findings findings) {
        List<Episode> episodes = child.isNameless() ? List.of() : child.episodesInOrder();
        int from = 0;
        while (from < episodes.size()) {
            int to = from + 1;
            if (episodes.get(from).ls().is(status)) {
                while (to < episodes.size()
                        && episodes.get(to).ls().is(status)
                        && lastDay(episodes.get(to - 1), year)
                                .equals(episodes.get(to).decom().date())) {
                    to++;
                }
                if (span(episodes.subList(from, to), year) > mostDays) {
                    episodes.subList(from, to).forEach(episode -> findings.at(episode));
                }
            }
            from = to;
        }
    }

    /// Days from the spell's first day to its latest end; none without a readable start.
    private static long span(List<Episode> spell, ReturnYear year) {
        @Nullable LocalDate first = spell.getFirst().decom().date();
        LocalDate last = lastDay(spell.getFirst(), year);
        for (Episode episode : spell) {
            LocalDate end = lastDay(episode, year);
            last = end.isAfter(last) ? end : last;
        }
        return first == null ? 0 : ChronoUnit.DAYS.between(first, last);
    }

    private static LocalDate lastDay(Episode episode, ReturnYear year) {
        LocalDate end = episode.dec().date();
        return end == null ? year.end() : end;
    }

    /// A new period begins with an episode that starts after the one before it, of the same status, has ended.
    private static void judgePeriods(
            LookedAfterChild child, String status, int mostDays, ReturnYear year, Findings findings) {
        List<Episode> period = new ArrayList<>(2);
        for (Episode episode : child.episodesInOrder()) {
            if (episode.ls().is(status) && episode.decom().isDate()) {
                if (!period.isEmpty() && episode.decom().isAfter(end(period.getLast(), year))) {
                    report(period, mostDays, year, findings);
                    period.clear();
                }
                period.add(episode);
            }
        }
        report(period, mostDays, year, findings);
    }

    private static void report(List<Episode> period, int mostDays, ReturnYear year, Findings findings) {
        long days = 0;
        for (Episode episode : period) {
            LocalDate first = episode.decom().date();
            LocalDate last = end(episode, year).date();
            days += first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last);
        }
        if (days > mostDays) {
            period.forEach(episode -> findings.at(episode));
        }
    }

    /// Only a blank end means that the episode is open; an end that is no date has no day.
    private static Day end(Episode episode, ReturnYear year) {
        return episode.dec().isBlank() ? Day.of(year.end()) : episode.dec();
    }
}
