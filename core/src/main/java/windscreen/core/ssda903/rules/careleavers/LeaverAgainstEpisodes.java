package windscreen.core.ssda903.rules.careleavers;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;

/// A care leaver must have left care, alive and here: 1000, 1002, 1010, 1011.
final class LeaverAgainstEpisodes {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("1000", "Care leaver record is given for a young person who died in care")
                    .why("Nothing is asked about someone who died before leaving care.")
                    .cause("The record was made ahead of a birthday, or the reason care ended is wrong.")
                    .fix("Take the record out, or correct the reason the episode ended.")
                    .eachChild((child, year, findings) -> judgeDeath(child, findings))
                    .fails("died this year", """
                            > OC3 CHILD=EX1
                            Episodes REC=E2""")
                    .fails("died last year", """
                            > OC3 IN_TOUCH=YES
                            Episodes_last REC=X1
                            Episodes_last REC=E2""")
                    .passes("left care otherwise", """
                            OC3 IN_TOUCH=YES
                            Episodes REC=E4A""")
                    .passes("another child died", """
                            OC3 IN_TOUCH=YES
                            Episodes CHILD=EX2 REC=E2""")
                    .rule(),
            draft("1002", "Care leaver has no episode in this year's return or last year's")
                    .readsLast(EPISODES)
                    .why("The return knows of no care that the young person could have left.")
                    .cause("They left care in an earlier year, or the identifier is another one.")
                    .fix("Check the identifier. If care ended before last year, say so in a note.")
                    .eachChild((child, year, findings) -> {
                        if (child.episodes().isEmpty()
                                && child.lastYear().episodes().isEmpty()) {
                            child.oc3().forEach(row -> findings.at(row));
                        }
                    })
                    .fails("none", "> OC3 CHILD=EX1")
                    .fails("another child's", """
                            > OC3 CHILD=EX1
                            Episodes CHILD=EX2""")
                    .fails("no identifier", """
                            > OC3 CHILD=""
                            Episodes CHILD=\"""")
                    .passes("this year", """
                            OC3 CHILD=EX1
                            Episodes CHILD=EX1""")
                    .passes("last year", """
                            OC3 CHILD=EX1
                            Episodes_last CHILD=EX1""")
                    .rule(),
            draft("1010", "Care leaver was in care when last year ended, and has no episode this year")
                    .readsLast(EPISODES)
                    .why("Care that was going on at the end of last year has to go on, or end, in this year's return.")
                    .cause("The episode's end was recorded late, and the extract then dropped the child's episodes.")
                    .fix("Give the episode with its end, or say in a note that last year's return was wrong.")
                    .eachChild((child, year, findings) -> judgeOpenLastYear(child, findings))
                    .fails("open last year", """
                            > OC3 CHILD=EX1
                            Episodes_last DECOM=01/05/2025""")
                    .passes("ended last year", """
                            OC3 CHILD=EX1
                            Episodes_last DECOM=01/05/2025 DEC=01/09/2025""")
                    .passes("an end that cannot be read is an end", """
                            OC3 CHILD=EX1
                            Episodes_last DECOM=01/05/2025 DEC=31/09/2025""")
                    .fails("the latest counts", """
                            > OC3 CHILD=EX1
                            Episodes_last DECOM=01/06/2025
                            Episodes_last DECOM=01/05/2025 DEC=01/06/2025""")
                    .passes("the last of two that began on one day", """
                            OC3 CHILD=EX1
                            Episodes_last DECOM=01/05/2025
                            Episodes_last DECOM=01/05/2025 DEC=01/09/2025""")
                    .passes("no readable start", """
                            OC3 CHILD=EX1
                            Episodes_last DECOM=31/04/2025""")
                    .passes("an episode this year", """
                            OC3 CHILD=EX1
                            Episodes CHILD=EX1
                            Episodes_last DECOM=01/05/2025""")
                    .rule(),
            draft("1011", "Care leaver was taken over by another authority")
                    .why("The authority that took over the care reports the leaver, and a second record counts twice.")
                    .cause("The record was made for all who left, whatever the reason.")
                    .fix("Leave the record to the other authority, or correct the reason the episode ended (E3).")
                    .eachChild((child, year, findings) -> judgeTakenOver(child, findings))
                    .fails("the latest episode ended so", """
                            > OC3 IN_TOUCH=YES
                            Episodes DECOM=01/05/2026 REC=E3
                            Episodes DECOM=01/04/2026 REC=X1""")
                    .passes("only an earlier one did", """
                            OC3 IN_TOUCH=YES
                            Episodes DECOM=01/05/2026 REC=E4A
                            Episodes DECOM=01/04/2026 REC=E3""")
                    .fails("the first of two that began on one day", """
                            > OC3 ACCOM=B1
                            Episodes DECOM=01/05/2026 REC=E3
                            Episodes DECOM=01/05/2026 REC=E4A""")
                    .passes("no item", """
                            OC3 CHILD=EX1
                            Episodes DECOM=01/05/2026 REC=E3""")
                    .passes("no readable start", """
                            OC3 IN_TOUCH=YES
                            Episodes DECOM=31/04/2026 REC=E3""")
                    .rule());

    private LeaverAgainstEpisodes() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong).reads(EPISODES, OC3).fields("IN_TOUCH", "ACTIV", "ACCOM");
    }

    private static void judgeDeath(LookedAfterChild child, Findings findings) {
        if (!child.oc3().isEmpty()) {
            judgeDeath(child, child.episodes(), findings);
            judgeDeath(child, child.lastYear().episodes(), findings);
        }
    }

    private static void judgeDeath(LookedAfterChild child, List<Episode> episodes, Findings findings) {
        for (Episode episode : episodes) {
            if (episode.rec().is("E2")) {
                child.oc3().forEach(row -> findings.at(row).with(episode, "REC"));
            }
        }
    }

    private static void judgeOpenLastYear(LookedAfterChild child, Findings findings) {
        if (child.oc3().isEmpty() || !child.episodes().isEmpty()) {
            return;
        }
        @Nullable Episode latest = null;
        for (Episode episode : child.lastYear().episodesInOrder()) {
            latest = episode.decom().isDate() ? episode : latest;
        }
        if (latest != null && latest.dec().isBlank()) {
            for (Oc3 row : child.oc3()) {
                findings.at(row).with(latest, "DECOM", "DEC");
            }
        }
    }

    private static void judgeTakenOver(LookedAfterChild child, Findings findings) {
        for (Oc3 row : child.oc3()) {
            Episode latest = child.thisYear().latestEpisode();
            if (latest != null && latest.rec().is("E3") && row.saysAnything()) {
                findings.at(row).with(latest, "DECOM", "REC");
            }
        }
    }
}
