package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Episodes that another one follows and should not, or not yet: 142, 437. Of episodes without a real start, the last
/// in the file counts as the latest.
final class EpisodeAfterEpisode {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("142", "Episode is still open although a later one has begun")
                    .reads(EPISODES)
                    .fields("DEC", "REC")
                    .why("A child is in one episode at a time, so only the latest can be open.")
                    .cause("A new placement or legal status was entered without closing the one before.")
                    .fix("End the episode on the day the next begins, with X1 if care carried on.")
                    .eachChild((child, year, findings) -> judgeOpen(child.episodesInOrder(), findings))
                    .fails("open", """
                            > Episodes DECOM=01/05/2025
                            Episodes DECOM=08/06/2025""")
                    .fails("no reason", """
                            > Episodes DECOM=01/05/2025 DEC=08/06/2025
                            Episodes DECOM=08/06/2025""")
                    .fails("an end that is no date", """
                            > Episodes DECOM=01/05/2025 DEC=31/06/2025 REC=X1
                            Episodes DECOM=08/06/2025""")
                    .passes("ended", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=08/06/2025""")
                    .fails("of two that begin together the later in the file is the latest", """
                            > Episodes DECOM=01/05/2025
                            Episodes DECOM=01/05/2025""")
                    .fails("one without a real start counts as the latest, and is not judged", """
                            Episodes DECOM=31/04/2025
                            > Episodes DECOM=08/06/2025
                            Episodes DECOM=""")
                    .passes("records without identifier are not one child", """
                            Episodes CHILD="" DECOM=01/05/2025
                            Episodes CHILD="" DECOM=08/06/2025""")
                    .rule(),
            rule("437", "Episodes follow one that ended with death (E2) or with an age assessed as 18 or over (E15)")
                    .reads(EPISODES)
                    .fields("REC")
                    .why("After either, the child cannot come into care again.")
                    .cause("The reason was chosen by mistake, or an open episode was left behind and closed later.")
                    .fix("Correct the reason, or leave the later episodes out.")
                    .eachChild((child, year, findings) -> judgeFinal(child.episodesInOrder(), findings))
                    .fails("one follows", CodeLines.of("""
                            > Episodes CHILD=%s DECOM=01/05/2025 REC=%s
                            Episodes CHILD=%s DECOM=08/06/2025""", "E2", "E15"))
                    .passes("returned home", """
                            Episodes DECOM=01/05/2025 REC=E4A
                            Episodes DECOM=08/06/2025""")
                    .passes("nothing follows", """
                            Episodes DECOM=01/05/2025 REC=X1
                            Episodes DECOM=08/06/2025 REC=E2""")
                    .fails("one without a real start follows", """
                            Episodes DECOM=31/06/2025
                            > Episodes DECOM=01/05/2025 REC=E2""")
                    .passes("no real start itself", """
                            Episodes DECOM=31/04/2025 REC=E2
                            Episodes DECOM=31/06/2025""")
                    .passes("another child's", """
                            Episodes CHILD=EX1 DECOM=01/05/2025 REC=E2
                            Episodes CHILD=EX2 DECOM=08/06/2025""")
                    .rule());

    private EpisodeAfterEpisode() {}

    private static void judgeOpen(List<Episode> episodes, Findings findings) {
        for (int i = 0; i < episodes.size() - 1; i++) {
            Episode episode = episodes.get(i);
            boolean open = !episode.dec().isDate() || episode.rec().isBlank();
            if (open && episode.decom().isDate()) {
                findings.at(episode).with(episodes.get(i + 1), "DECOM");
            }
        }
    }

    private static void judgeFinal(List<Episode> episodes, Findings findings) {
        for (int i = 0; i < episodes.size() - 1; i++) {
            Episode episode = episodes.get(i);
            if (episode.rec().isOneOf("E2", "E15") && episode.decom().isDate()) {
                findings.at(episode).with(episodes.get(i + 1), "DECOM");
            }
        }
    }
}
