package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// Episodes of one child against the one before, by start date: 501, 431, 432, 504.
final class NeighbouringEpisodes {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            pairs(
                            "501",
                            "Episode starts before the one before it ends",
                            (earlier, later) -> later.decom().isBefore(earlier.dec()),
                            "DECOM",
                            "DEC")
                    .why("Two episodes claim the same days, so days in care are counted twice.")
                    .cause("An end or a start was corrected in one episode and not in its neighbour.")
                    .fix("Make the later episode start on the day the earlier one ends.")
                    .fails("the day before the earlier one ends", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            > Episodes DECOM=07/06/2025""")
                    .passes("the day the earlier one ends", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=08/06/2025""")
                    .passes("another child's", """
                            Episodes CHILD=EX1 DECOM=01/05/2025 DEC=08/06/2025
                            Episodes CHILD=EX2 DECOM=07/06/2025""")
                    .rule(),
            pairs(
                            "431",
                            "Care starts again before the last episode had ended",
                            (earlier, later) ->
                                    later.rne().is("S") && later.decom().isOnOrBefore(earlier.dec()),
                            "DECOM",
                            "DEC",
                            "RNE")
                    .why("A new period of care (S) can only begin once the last one is over.")
                    .cause("The reason for the new episode should say what changed, not that care began.")
                    .fix("Use the reason that says what changed, or correct the dates.")
                    .fails("the day the last one ended", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            > Episodes DECOM=08/06/2025 RNE=S""")
                    .passes("the day after", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            Episodes DECOM=09/06/2025 RNE=S""")
                    .passes("a change of placement", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=08/06/2025 RNE=P""")
                    .rule(),
            pairs(
                            "432",
                            "Care had ended, but the next episode does not start it again",
                            (earlier, later) -> earlier.rec()
                                            .isOneOf(
                                                    "E2", "E3", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11",
                                                    "E12", "E13", "E14", "E15", "E16", "E17", "E41", "E45", "E46",
                                                    "E47", "E48")
                                    && !later.rne().is("S"),
                            "RNE",
                            "REC")
                    .why("Once care has ended, whatever follows is a new period of care.")
                    .cause("The last episode was closed with a final reason where it should carry on (X1).")
                    .fix("Close the earlier episode with X1, or start the later one with S.")
                    .fails("a change of placement after returning home", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            > Episodes DECOM=08/06/2025 RNE=P""")
                    .passes("a new start", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A
                            Episodes DECOM=09/07/2025 RNE=S""")
                    .passes("carried on", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            Episodes DECOM=08/06/2025 RNE=P""")
                    .fails("every reason care ends", """
                            Episodes DECOM=01/05/2025 RNE=S REC=E2
                            > Episodes DECOM=02/05/2025 RNE=P REC=E3
                            > Episodes DECOM=03/05/2025 RNE=P REC=E4A
                            > Episodes DECOM=04/05/2025 RNE=P REC=E4B
                            > Episodes DECOM=05/05/2025 RNE=P REC=E5
                            > Episodes DECOM=06/05/2025 RNE=P REC=E6
                            > Episodes DECOM=07/05/2025 RNE=P REC=E7
                            > Episodes DECOM=08/05/2025 RNE=P REC=E8
                            > Episodes DECOM=09/05/2025 RNE=P REC=E9
                            > Episodes DECOM=10/05/2025 RNE=P REC=E11
                            > Episodes DECOM=11/05/2025 RNE=P REC=E12
                            > Episodes DECOM=12/05/2025 RNE=P REC=E13
                            > Episodes DECOM=13/05/2025 RNE=P REC=E14
                            > Episodes DECOM=14/05/2025 RNE=P REC=E15
                            > Episodes DECOM=15/05/2025 RNE=P REC=E16
                            > Episodes DECOM=16/05/2025 RNE=P REC=E17
                            > Episodes DECOM=17/05/2025 RNE=P REC=E41
                            > Episodes DECOM=18/05/2025 RNE=P REC=E45
                            > Episodes DECOM=19/05/2025 RNE=P REC=E46
                            > Episodes DECOM=20/05/2025 RNE=P REC=E47
                            > Episodes DECOM=21/05/2025 RNE=P REC=E48
                            > Episodes DECOM=22/05/2025 RNE=P""")
                    .rule(),
            pairs(
                            "504",
                            "Category of need changes within a period of care",
                            (earlier, later) -> earlier.rec().is("X1")
                                    && earlier.dec().isSameDayAs(later.decom())
                                    && !later.cin().agreesWith(earlier.cin()),
                            "CIN",
                            "REC",
                            "DEC",
                            "DECOM")
                    .why("The category of need is why the child came into care, and stays the same until care ends.")
                    .cause("The export takes the category from today's record, not from the start of care.")
                    .fix("Give every episode of the period the category it began with.")
                    .fails("another category", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 CIN=N1
                            > Episodes DECOM=08/06/2025 CIN=N4""")
                    .passes("the same", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 CIN=N1
                            Episodes DECOM=08/06/2025 CIN=N1""")
                    .fails("two blanks do not agree", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1
                            > Episodes DECOM=08/06/2025""")
                    .rule());

    private NeighbouringEpisodes() {}

    /// Whether the later of two neighbouring episodes is wrong.
    @FunctionalInterface
    private interface PairTest {
        boolean isWrong(Episode earlier, Episode later);
    }

    /// Reports the later episode by the first field, and marks the others on both.
    private static RuleDraft<LookedAfterChild> pairs(String code, String wrong, PairTest test, String... fields) {
        return rule(code, wrong)
                .reads(EPISODES)
                .fields(fields)
                .eachChild((child, year, findings) -> judge(child.episodesInOrder(), test, findings, fields));
    }

    private static void judge(List<Episode> episodes, PairTest test, Findings findings, String... fields) {
        for (int i = 1; i < episodes.size(); i++) {
            Episode earlier = episodes.get(i - 1);
            Episode later = episodes.get(i);
            if (test.isWrong(earlier, later)) {
                findings.at(later, fields[0]).with(earlier, fields);
            }
        }
    }
}
