package windscreen.core.ssda903.rules.liberty;

import static windscreen.core.ssda903.Ssda903.DOLO;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.DoLo;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Absences;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Day;

/// Deprivation of liberty orders against each other, last year, birth, care and placement: 705, 706, 707, 708, 709,
/// 710.
final class LibertyInCare {

    private static final Absences<DoLo> ORDERS = new Absences<>(DoLo::doloStart, DoLo::doloEnd);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("705", "DoLO starts while the one before is open or not yet over", "DOLO_START", "DOLO_END")
                    .eachChild((child, year, findings) -> ORDERS.overlaps(child.dolo(), findings))
                    .fails("the day before the last one ended", """
                            DoLo DOLO_START=01/06/2026 DOLO_END=05/06/2026
                            > DoLo DOLO_START=04/06/2026 DOLO_END=09/06/2026""")
                    .passes("the day it ended", """
                            DoLo DOLO_START=01/06/2026 DOLO_END=05/06/2026
                            DoLo DOLO_START=05/06/2026 DOLO_END=09/06/2026""")
                    .fails("the last one is open", """
                            > DoLo DOLO_START=05/06/2026 DOLO_END=09/06/2026
                            DoLo DOLO_START=01/06/2026""")
                    .rule(),
            draft("706", "DoLO was open at the end of last year, and is not in this year's return", "DOLO_START")
                    .readsLast(DOLO)
                    .eachChild((child, year, findings) -> child.lastYear().dolo().stream()
                            .filter(last -> last.doloEnd().isBlank()
                                    && child.dolo().stream()
                                            .noneMatch(now -> isSame(now.doloStart(), last.doloStart())))
                            .forEach(last -> findings.at(last, "DOLO_START")))
                    .fails("gone", "> DoLo_last DOLO_START=01/03/2026")
                    .fails("another start", """
                            DoLo DOLO_START=02/03/2026
                            > DoLo_last DOLO_START=01/03/2026""")
                    .passes("the same start", """
                            DoLo DOLO_START=1/3/2026
                            DoLo_last DOLO_START=01/03/2026""")
                    .passes("it had ended", "DoLo_last DOLO_START=01/03/2026 DOLO_END=30/03/2026")
                    .passes("no start in either", """
                            DoLo DOLO_START=""
                            DoLo_last DOLO_START="\"""")
                    .fails("no start this year", """
                            DoLo DOLO_START=""
                            > DoLo_last DOLO_START=01/03/2026""")
                    .fails("no start last year", """
                            DoLo DOLO_START=01/03/2026
                            > DoLo_last DOLO_START="\"""")
                    .passes("an end that is no date", "DoLo_last DOLO_START=01/03/2026 DOLO_END=31/02/2026")
                    .rule(),
            draft("707", "DoLO is open after care ended, or ends outside care", "DOLO_END")
                    .reads(EPISODES)
                    .eachChild((child, year, findings) -> ORDERS.openOrEndingOutside(child, child.dolo(), findings))
                    .fails("open after care ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > DoLo DOLO_START=01/08/2026""")
                    .passes("open in care", """
                            Episodes DECOM=01/05/2026
                            DoLo DOLO_START=01/08/2026""")
                    .fails("ends the day after care did", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > DoLo DOLO_START=01/08/2026 DOLO_END=02/09/2026""")
                    .passes("ends the day care did", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            DoLo DOLO_START=01/08/2026 DOLO_END=01/09/2026""")
                    .passes("never in care", "DoLo DOLO_START=01/08/2026")
                    .rule(),
            draft("708", "DoLO starts on or before the day of birth", "DOLO_START")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (row, year) -> row.doloStart().isOnOrBefore(row.dob()))
                    .fails("the day of birth", "> DoLo DOB=01/05/2012 DOLO_START=01/05/2012")
                    .passes("the day after", "DoLo DOB=01/05/2012 DOLO_START=02/05/2012")
                    .rule(),
            placed(
                            "709",
                            "Child under a DoLO is in an unexpected placement",
                            episode -> !episode.placement().isOneOf("K2", "Z12", "Z13"))
                    .fails("with foster carers", """
                            > Episodes DECOM=01/05/2026 PLACE=U4
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .passes("in a children's home", """
                            Episodes DECOM=01/05/2026 PLACE=K2
                            DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .fails("on the last day of the episode", """
                            > Episodes DECOM=01/05/2026 DEC=01/06/2026 PLACE=U4
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .passes("after it", """
                            Episodes DECOM=01/05/2026 DEC=31/05/2026 PLACE=U4
                            DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .fails("on its first day", """
                            > Episodes DECOM=01/07/2026 PLACE=U4
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .passes("before it", """
                            Episodes DECOM=02/07/2026 PLACE=U4
                            DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .passes("the order is open", """
                            Episodes DECOM=01/05/2026 PLACE=U4
                            DoLo DOLO_START=01/06/2026""")
                    .passes("in other homes that may be", """
                            Episodes DECOM=01/05/2026 PLACE=Z12
                            Episodes DECOM=01/05/2026 PLACE=Z13
                            DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .fails("a start, or an end of the episode, that is no date", """
                            > Episodes DECOM=01/05/2026 DEC=31/06/2026 PLACE=U4
                            > DoLo DOLO_START=31/06/2026 DOLO_END=01/07/2026""")
                    .passes("the order has no start", """
                            Episodes DECOM=01/05/2026 PLACE=U4
                            DoLo DOLO_END=01/07/2026""")
                    .rule(),
            placed(
                            "710",
                            "Child under a DoLO is in a placement where there can be none",
                            episode -> episode.placement().isOneOf("K1", "P1", "R5", "K3"))
                    .fails("in a secure home", """
                            > Episodes DECOM=01/05/2026 PLACE=K1
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .fails("in supported accommodation", """
                            > Episodes DECOM=01/05/2026 PLACE=K3
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .passes("with foster carers", """
                            Episodes DECOM=01/05/2026 PLACE=U4
                            DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .fails("with parents, and in custody", """
                            > Episodes DECOM=01/05/2026 PLACE=P1
                            > Episodes DECOM=01/05/2026 PLACE=R5
                            > DoLo DOLO_START=01/06/2026 DOLO_END=01/07/2026""")
                    .rule());

    private LibertyInCare() {}

    private static boolean isSame(Day now, Day last) {
        return Compared.agree(now, last) || (now.isBlank() && last.isBlank());
    }

    private static RuleDraft<LookedAfterChild> placed(String code, String wrong, Predicate<Episode> placement) {
        return draft(code, wrong, "DOLO_START", "PLACE")
                .reads(EPISODES)
                .eachChild((child, year, findings) -> judge(child, placement, findings));
    }

    /// An order is compared with the episodes of its days once both its dates are given.
    private static void judge(LookedAfterChild child, Predicate<Episode> placement, Findings findings) {
        Compared.both(
                child.dolo(),
                child.episodes(),
                (order, episode) -> placement.test(episode)
                        && order.doloStart().isGiven()
                        && order.doloEnd().isOnOrAfter(episode.decom())
                        && (order.doloStart().isOnOrBefore(episode.dec())
                                || !episode.dec().isDate()),
                findings);
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .from(2027)
                .reads(DOLO)
                .fields(fields)
                .why("An order takes the liberty of a child in care, by law, for certain days and in certain places.")
                .cause("Orders are kept by the legal team, and their dates were copied by hand.")
                .fix("Compare the order with the episodes of its days, and correct whichever is wrong.");
    }
}
