package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Reasons for placement change where there should be none: 226, 233.
final class ReasonNotWanted {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("226", "Reason for placement change is given for a move into or out of a temporary placement")
                    .reads(EPISODES)
                    .fields("REASON_PLACE_CHANGE", "PLACE")
                    .why(
                            "A temporary placement is an interruption, so neither the way in nor the way back is a change.")
                    .cause("The case system asks for a reason at every move, and the export writes it.")
                    .fix("Take the reason out of the temporary episode and of the one before it.")
                    .eachChild((child, year, findings) -> judgeTemporary(child.episodesInOrder(), findings))
                    .fails(
                            "on the temporary episode",
                            CodeLines.of("> Episodes REASON_PLACE_CHANGE=CARPL PLACE=%s", "T0", "T1", "T2", "T3", "T4"))
                    .fails("on the episode before", """
                            Episodes DECOM=01/05/2025 PLACE=U4 REASON_PLACE_CHANGE=CARPL
                            > Episodes DECOM=08/06/2025 PLACE=T1""")
                    .passes("on the episode after", """
                            Episodes DECOM=08/06/2025 PLACE=T1
                            Episodes DECOM=15/06/2025 PLACE=U4 REASON_PLACE_CHANGE=CARPL""")
                    .passes("a lasting placement", """
                            Episodes DECOM=01/05/2025 PLACE=U4 REASON_PLACE_CHANGE=CARPL
                            Episodes DECOM=08/06/2025 PLACE=K2 REASON_PLACE_CHANGE=CARPL""")
                    .passes("another child's", """
                            Episodes CHILD=EX1 DECOM=01/05/2025 PLACE=U4 REASON_PLACE_CHANGE=CARPL
                            Episodes CHILD=EX2 DECOM=08/06/2025 PLACE=T1""")
                    .rule(),
            rule("233", "Reason for placement change is given for an episode that is still open")
                    .from(2026)
                    .reads(EPISODES)
                    .fields("REASON_PLACE_CHANGE")
                    .why("The reason says why a placement ended; this one has not.")
                    .cause("The reason was put on the episode that began, or the end of this one was forgotten.")
                    .fix("Move the reason to the episode that ended, or give this one its end.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.dec().isBlank()
                                    && episode.reasonPlaceChange().isGiven())
                    .fails("open", "> Episodes REASON_PLACE_CHANGE=CARPL")
                    .passes("ended", "Episodes DEC=08/06/2025 REASON_PLACE_CHANGE=CARPL")
                    .passes("an end that is no date is given all the same", """
                            Episodes DEC=31/06/2025 REASON_PLACE_CHANGE=CARPL""")
                    .passes("no reason", "Episodes DECOM=01/05/2025")
                    .rule());

    private ReasonNotWanted() {}

    private static void judgeTemporary(List<Episode> episodes, Findings findings) {
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            if (episode.isTemporary()) {
                if (episode.reasonPlaceChange().isGiven()) {
                    findings.at(episode);
                }
                if (i > 0 && episodes.get(i - 1).reasonPlaceChange().isGiven()) {
                    findings.at(episode).with(episodes.get(i - 1), "REASON_PLACE_CHANGE");
                }
            }
        }
    }
}
