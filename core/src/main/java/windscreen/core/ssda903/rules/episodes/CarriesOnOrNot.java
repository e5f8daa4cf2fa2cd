package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// 388: an episode ends as carrying on (X1) and nothing carries on, or carries on without X1. Here an episode without
/// a readable start comes first, as if it had begun in 1901.
final class CarriesOnOrNot {

    private static final LocalDate LONG_AGO = LocalDate.of(1901, 1, 1);

    static final List<Rule<LookedAfterChild>> RULES = List.of(rule(
                    "388",
                    "Episode ends as carrying on (X1) and none follows that day, or one follows and it does not say so")
            .reads(EPISODES)
            .fields("REC", "DEC", "DECOM")
            .why("X1 says that care carries on in a new episode on the same day. It decides who left care.")
            .cause("A later episode was deleted or its start moved, or the end of care was recorded as a change.")
            .fix("Start the next episode on the day this one ends, or give the reason care really ended.")
            .eachChild((child, year, findings) -> judge(child.episodes(), findings))
            .fails("the next episode starts a day late", """
                            > Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=09/06/2025 RNE=P""")
            .passes("the next episode starts that day", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=08/06/2025 RNE=P""")
            .fails("one follows that day without X1", """
                            > Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            Episodes DECOM=08/06/2025 RNE=P""")
            .fails("nothing follows", "> Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1")
            .passes("care ended", "Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A")
            .passes("the only episode ended on a day that is none", "Episodes DECOM=01/05/2025 DEC=31/06/2025 REC=X1")
            .passes("another follows an end that is no date", """
                            Episodes DECOM=01/05/2025 DEC=31/05/25 REC=X1
                            Episodes DECOM=08/06/2025 RNE=P""")
            .passes("one follows that day, and no reason is given", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025
                            Episodes DECOM=08/06/2025 RNE=P""")
            .fails("one without a real start comes first", """
                            > Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            > Episodes DECOM=31/04/2025 DEC=01/06/2025 REC=X1""")
            .passes("another child's episode", """
                            Episodes CHILD=EX1 DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            Episodes CHILD=EX2 DECOM=08/06/2025 RNE=P""")
            .passes("nobody's record", "Episodes CHILD=\"\" DECOM=01/05/2025 DEC=08/06/2025 REC=X1")
            .rule());

    private CarriesOnOrNot() {}

    private static void judge(List<Episode> episodes, Findings findings) {
        List<Episode> sorted = episodes.stream()
                .sorted(Comparator.comparing(CarriesOnOrNot::key))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Episode episode = sorted.get(i);
            boolean carriesOn = episode.rec().is("X1");
            if (i == sorted.size() - 1) {
                if (carriesOn && episode.dec().isDate() && !episode.child().isBlank()) {
                    findings.at(episode, "REC", "DEC");
                }
            } else if (episode.dec().isDate() && episode.rec().isGiven()) {
                Episode next = sorted.get(i + 1);
                if (carriesOn != episode.dec().isSameDayAs(next.decom())) {
                    findings.at(episode, "REC", "DEC").with(next, "DECOM");
                }
            }
        }
    }

    private static LocalDate key(Episode episode) {
        LocalDate start = episode.decom().date();
        return start == null ? LONG_AGO : start;
    }
}
