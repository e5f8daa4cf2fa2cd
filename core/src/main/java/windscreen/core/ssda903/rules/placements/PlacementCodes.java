package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.unknown;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// Placement type and reason for change: 146 in its two versions, 1009, 225.
final class PlacementCodes {

    private static final String[] TEMPORARY = {"T0", "T1", "T2", "T3", "T4"};

    private static final String[] UNTIL_2025 = {
        "A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1",
        "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1"
    };
    private static final String[] FROM_2026 = {
        "A3", "A4", "A5", "A6", "K1", "K2", "K3", "P1", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1", "T2", "T3",
        "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z11", "Z12", "Z13", "Z14"
    };

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            placementType(UNTIL_2025, 2025, 2025, "Z1", "Z11"),
            placementType(FROM_2026, 2026, 2027, "Z11", "Z1"),
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
                                    && !ended.placement().isOneOf(TEMPORARY)
                                    && next.rne().isOneOf("P", "B", "T", "U")
                                    && !next.placement().isOneOf(TEMPORARY)) {
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
                    .rule());

    private PlacementCodes() {}

    private static Rule<LookedAfterChild> placementType(
            String[] codes, int from, int until, String valid, String invalid) {
        return rule("146", "Placement type is not a listed code")
                .from(from)
                .until(until)
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
                                && !episode.placement().isOneOf(codes))
                .fails("a code of the other years", "> Episodes PLACE=" + invalid)
                .fails("no code", "> Episodes PLACE=X9")
                .passes("a code of this year", "Episodes PLACE=" + valid)
                .passes("supported accommodation", "Episodes PLACE=K3")
                .passes("blank", "Episodes PLACE=\"\"")
                .rule();
    }
}
