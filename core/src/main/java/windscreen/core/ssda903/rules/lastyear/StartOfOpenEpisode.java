package windscreen.core.ssda903.rules.lastyear;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// The start of this year's first episode against last year's episodes: 502, 562.
final class StartOfOpenEpisode {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("502", "First episode does not start on the day of last year's open episode")
                    .eachChild((child, year, findings) -> judgeOpen(child, findings))
                    .fails("a day later", """
                            > Episodes DECOM=02/02/2025
                            Episodes_last DECOM=01/02/2025""")
                    .fails("a day earlier", """
                            > Episodes DECOM=31/01/2025
                            Episodes_last DECOM=01/02/2025""")
                    .passes("the same day", """
                            Episodes DECOM=02/06/2025
                            Episodes DECOM=01/02/2025
                            Episodes_last DECOM=01/02/2025""")
                    .fails("last year's start is no date", """
                            > Episodes DECOM=01/02/2025
                            Episodes_last DECOM=31/02/2025""")
                    .fails("one of two open episodes", """
                            > Episodes DECOM=01/02/2025
                            Episodes_last DECOM=01/02/2025
                            Episodes_last DECOM=01/12/2024""")
                    .passes("last year's episode had ended", """
                            Episodes DECOM=02/02/2025
                            Episodes_last DECOM=01/02/2025 DEC=01/03/2025""")
                    .passes("an end that is no date is given all the same", """
                            Episodes DECOM=02/02/2025
                            Episodes_last DECOM=01/02/2025 DEC=31/02/2025""")
                    .passes("not in last year's file", "Episodes DECOM=02/02/2025")
                    .passes("no start can be read", """
                            Episodes DECOM=31/02/2025
                            Episodes_last DECOM=01/02/2025""")
                    .rule(),
            draft("562", "Episode began before this year, but is not the last of last year's episodes")
                    .eachChild((child, year, findings) -> judgeCarriedOver(child, year, findings))
                    .fails(2026, "began the day before the year, and last year's file lacks the child", """
                            > Episodes DECOM=31/03/2025
                            Episodes DECOM=01/06/2025""")
                    .passes(2026, "began on its first day", "Episodes DECOM=01/04/2025")
                    .fails(2026, "last year's began a day earlier", """
                            > Episodes DECOM=01/02/2025
                            Episodes_last DECOM=31/01/2025""")
                    .fails(2026, "last year's began a day later", """
                            > Episodes DECOM=01/02/2025
                            Episodes_last DECOM=02/02/2025""")
                    .passes(2026, "the last of last year's", """
                            Episodes DECOM=01/02/2025
                            Episodes_last DECOM=01/02/2025
                            Episodes_last DECOM=01/12/2024""")
                    .fails(2026, "not the last of last year's", """
                            > Episodes DECOM=01/12/2024
                            Episodes DECOM=01/02/2025
                            Episodes_last DECOM=01/02/2025
                            Episodes_last DECOM=01/12/2024""")
                    .fails(2026, "no start of last year's can be read", """
                            > Episodes DECOM=01/02/2025
                            Episodes_last DECOM=31/02/2025""")
                    .passes(2026, "nobody's record", "Episodes CHILD=\"\" DECOM=01/02/2025")
                    .rule());

    private StartOfOpenEpisode() {}

    private static void judgeOpen(LookedAfterChild child, Findings findings) {
        Episode first = child.thisYear().firstEpisode();
        if (first == null) {
            return;
        }
        for (Episode last : child.lastYear().episodes()) {
            if (last.dec().isBlank() && !first.decom().isSameDayAs(last.decom())) {
                findings.at(first).with(last);
            }
        }
    }

    private static void judgeCarriedOver(LookedAfterChild child, ReturnYear year, Findings findings) {
        Episode first = child.thisYear().firstEpisode();
        if (first == null || !first.decom().isBefore(year.start()) || child.isNameless()) {
            return;
        }
        Episode latest = child.lastYear().latestEpisode();
        if (latest == null) {
            findings.at(first);
        } else if (!first.decom().isSameDayAs(latest.decom())) {
            findings.at(first).with(latest);
        }
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(EPISODES)
                .readsLast(EPISODES)
                .fields("DECOM")
                .why("An episode that was open on 31 March is in both years' returns, with the same start.")
                .cause("A start date was corrected since, or the identifier changed between the two years.")
                .fix("Give the start as last year had it. If last year's was wrong, say so in a note.");
    }
}
