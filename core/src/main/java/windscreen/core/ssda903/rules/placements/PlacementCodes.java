package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.unknown;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// Placement type and reason for change: 146, 1009, 225.
final class PlacementCodes {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            placementType(),
            unknown(
                    "1009",
                    "Reason for placement change is not a listed code",
                    EPISODES,
                    "REASON_PLACE_CHANGE",
                    Episode::reasonPlaceChange,
                    Ssda903Codes.REASON_FOR_PLACEMENT_CHANGE,
                    "CARPL"),
            rule("225", "Reason for placement change is missing")
                    .reads(EPISODES)
                    .fields("REASON_PLACE_CHANGE", "REC", "PLACE", "RNE")
                    .why("Without reasons nobody can tell planned moves from breakdowns. It feeds placement stability.")
                    .cause(
                            "A local list of reasons has no code mapped to it, or a worker who ended the placement is not asked why.")
                    .fix(
                            "Put a listed reason on the episode that ended, not on the one that began. Temporary moves (T0 to T4) need none.")
                    .eachChild((child, year, findings) -> {
                        List<Episode> episodes = child.episodesInOrder();
                        for (int i = 1; i < episodes.size(); i++) {
                            Episode ended = episodes.get(i - 1);
                            Episode next = episodes.get(i);
                            if (ended.rec().is("X1")
                                    && ended.reasonPlaceChange().isBlank()
                                    && !ended.isTemporary()
                                    && next.rne().isOneOf("P", "B", "T", "U")
                                    && !next.isTemporary()) {
                                findings.at(ended, "REASON_PLACE_CHANGE").with(next, "RNE", "PLACE");
                            }
                        }
                    })
                    .fails("a move without a reason", """
                            > Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 PLACE=U4
                            Episodes DECOM=08/06/2025 RNE=P PLACE=K2""")
                    .passes("a move with a reason", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 PLACE=U4 REASON_PLACE_CHANGE=CARPL
                            Episodes DECOM=08/06/2025 RNE=P PLACE=K2""")
                    .passes("a change of legal status only", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 PLACE=U4
                            Episodes DECOM=08/06/2025 RNE=L PLACE=U4""")
                    .passes("into hospital", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=X1 PLACE=U4
                            Episodes DECOM=08/06/2025 RNE=P PLACE=T1""")
                    .fails("every change of placement", """
                            > Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=X1 PLACE=U4
                            > Episodes DECOM=01/06/2025 DEC=01/07/2025 REC=X1 RNE=B
                            > Episodes DECOM=01/07/2025 DEC=01/08/2025 REC=X1 RNE=T PLACE=K2
                            Episodes DECOM=01/08/2025 RNE=U PLACE=U4""")
                    .passes("temporary placements, and out of them", """
                            Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=X1 RNE=P PLACE=T0
                            Episodes DECOM=01/06/2025 DEC=01/07/2025 REC=X1 RNE=P PLACE=T1
                            Episodes DECOM=01/07/2025 DEC=01/08/2025 REC=X1 RNE=P PLACE=T2
                            Episodes DECOM=01/08/2025 DEC=01/09/2025 REC=X1 RNE=P PLACE=T3
                            Episodes DECOM=01/09/2025 DEC=01/10/2025 REC=X1 RNE=P PLACE=T4
                            Episodes DECOM=01/10/2025 RNE=P PLACE=U4""")
                    .passes("care ended", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 REC=E4A PLACE=U4
                            Episodes DECOM=08/06/2025 RNE=P PLACE=K2""")
                    .rule());

    private PlacementCodes() {}

    private static Rule<LookedAfterChild> placementType() {
        return rule("146", "Placement type is not a listed code")
                .reads(EPISODES)
                .fields("PLACE")
                .why("The placement type decides every figure about where children live.")
                .cause(
                        "A code that has been replaced, or a local placement type without a code: from 2025 to 2026, H5, P2 and Z1 are no longer valid.")
                .fix(
                        "Give the code that is valid this year: K3 for supported accommodation, Z11 to Z14 for other placements.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.placement().isGiven()
                                && !Ssda903Codes.PLACEMENT.contains(
                                        episode.placement().value(), year.collection()))
                .passes(2025, "replaced the year after", """
                        Episodes PLACE=H5
                        Episodes PLACE=P2
                        Episodes PLACE=Z1""")
                .fails(2026, "replaced", """
                        > Episodes PLACE=H5
                        > Episodes PLACE=P2
                        > Episodes PLACE=Z1""")
                .fails(2025, "other placements, before they were divided", """
                        > Episodes PLACE=Z11
                        > Episodes PLACE=Z12
                        > Episodes PLACE=Z13
                        > Episodes PLACE=Z14""")
                .passes(2026, "other placements, divided", """
                        Episodes PLACE=Z11
                        Episodes PLACE=Z12
                        Episodes PLACE=Z13
                        Episodes PLACE=Z14""")
                .fails("no code", "> Episodes PLACE=X9")
                .passes(2025, "supported accommodation", "Episodes PLACE=K3")
                .passes("blank", "Episodes PLACE=\"\"")
                .rule();
    }
}
