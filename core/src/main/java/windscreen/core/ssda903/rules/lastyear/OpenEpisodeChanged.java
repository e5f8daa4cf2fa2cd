package windscreen.core.ssda903.rules.lastyear;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Text;

/// This year's first episode against the one last year left open: 503A to 503F, 503D in its three versions. A
/// family: a line each.
final class OpenEpisodeChanged {

    private static final Set<String> OTHER_2026 = Set.of("Z11", "Z12", "Z13", "Z14");

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            differs(
                    "503A",
                    "Reason for new episode differs from last year's open episode",
                    "RNE",
                    Episode::rne,
                    "S",
                    "P"),
            differs("503B", "Legal status differs from last year's open episode", "LS", Episode::ls, "C1", "C2"),
            differs("503C", "Category of need differs from last year's open episode", "CIN", Episode::cin, "N1", "N4"),
            placement(2025, 2025)
                    .passes("supported accommodation got its own code", """
                            Episodes DECOM=01/02/2024 PLACE=K3
                            Episodes_last DECOM=01/02/2024 PLACE=H5""")
                    .fails("from another placement", """
                            > Episodes DECOM=01/02/2024 PLACE=K3
                            Episodes_last DECOM=01/02/2024 PLACE=P2""")
                    .fails("to another placement", """
                            > Episodes DECOM=01/02/2024 PLACE=K2
                            Episodes_last DECOM=01/02/2024 PLACE=H5""")
                    .rule(),
            placement(2026, 2027)
                    .passes(2026, "other placements were divided", """
                            Episodes CHILD=A DECOM=01/02/2025 PLACE=Z11
                            Episodes_last CHILD=A DECOM=01/02/2025 PLACE=Z1
                            Episodes CHILD=B DECOM=01/02/2025 PLACE=Z12
                            Episodes_last CHILD=B DECOM=01/02/2025 PLACE=Z1
                            Episodes CHILD=C DECOM=01/02/2025 PLACE=Z13
                            Episodes_last CHILD=C DECOM=01/02/2025 PLACE=Z1
                            Episodes CHILD=D DECOM=01/02/2025 PLACE=Z14
                            Episodes_last CHILD=D DECOM=01/02/2025 PLACE=Z1""")
                    .fails(2026, "from another placement", """
                            > Episodes DECOM=01/02/2025 PLACE=Z12
                            Episodes_last DECOM=01/02/2025 PLACE=K2""")
                    .fails(2026, "to another placement", """
                            > Episodes DECOM=01/02/2025 PLACE=K2
                            Episodes_last DECOM=01/02/2025 PLACE=Z1""")
                    .fails(2026, "the codes of the year before", """
                            > Episodes DECOM=01/02/2025 PLACE=K3
                            Episodes_last DECOM=01/02/2025 PLACE=H5""")
                    .fails(2027, "the year after that is over", """
                            > Episodes DECOM=01/02/2025 PLACE=Z12
                            Episodes_last DECOM=01/02/2025 PLACE=Z1""")
                    .rule(),
            differs(
                    "503E",
                    "Placement provider differs from last year's open episode",
                    "PLACE_PROVIDER",
                    Episode::placeProvider,
                    "PR1",
                    "PR4"),
            differs("503F", "URN differs from last year's open episode", "URN", Episode::urn, "1234567", "7654321"));

    private OpenEpisodeChanged() {}

    private static Rule<LookedAfterChild> differs(
            String code, String wrong, String field, Function<Episode, Text> cell, String then, String now) {
        return draft(code, wrong, field)
                .eachChild((child, year, findings) -> {
                    @Nullable Episode first = child.thisYear().firstEpisode();
                    @Nullable Episode open = openLastYear(child);
                    if (first != null && open != null && !cell.apply(first).saysTheSameAs(cell.apply(open))) {
                        findings.at(first, field).with(open, field);
                    }
                })
                .fails(
                        "changed",
                        "> Episodes DECOM=01/02/2025 %s=%s%nEpisodes_last DECOM=01/02/2025 %s=%s"
                                .formatted(field, now, field, then))
                .passes(
                        "the same",
                        "Episodes DECOM=01/02/2025 %s=%s%nEpisodes_last DECOM=01/02/2025 %s=%s"
                                .formatted(field, then, field, then))
                .passes("blank in both years", "Episodes DECOM=01/02/2025%nEpisodes_last DECOM=01/02/2025".formatted())
                .fails(
                        "an end that is no date is none",
                        "> Episodes DECOM=01/02/2025 %s=%s%nEpisodes_last DECOM=01/02/2025 DEC=31/02/2025 %s=%s"
                                .formatted(field, now, field, then))
                .passes(
                        "last year's episode had ended",
                        "Episodes DECOM=01/02/2025 %s=%s%nEpisodes_last DECOM=01/02/2025 DEC=01/03/2025 %s=%s"
                                .formatted(field, now, field, then))
                .rule();
    }

    private static RuleDraft<LookedAfterChild> placement(int from, int until) {
        return draft("503D", "Placement type differs from last year's open episode", "PLACE")
                .from(from)
                .until(until)
                .eachChild((child, year, findings) -> {
                    @Nullable Episode first = child.thisYear().firstEpisode();
                    @Nullable Episode open = openLastYear(child);
                    if (first != null
                            && open != null
                            && !first.placement().saysTheSameAs(open.placement())
                            && !isRecoded(
                                    first.placement(),
                                    open.placement(),
                                    year.collection().end())) {
                        findings.at(first, "PLACE").with(open, "PLACE");
                    }
                })
                .fails("changed", """
                        > Episodes DECOM=01/02/2024 PLACE=K2
                        Episodes_last DECOM=01/02/2024 PLACE=U4""")
                .passes("the same", """
                        Episodes DECOM=01/02/2024 PLACE=U4
                        Episodes_last DECOM=01/02/2024 PLACE=U4""")
                .passes("blank in both years", """
                        Episodes DECOM=01/02/2024
                        Episodes_last DECOM=01/02/2024""")
                .passes("last year's episode had ended", """
                        Episodes DECOM=01/02/2024 PLACE=K2
                        Episodes_last DECOM=01/02/2024 DEC=01/03/2024 PLACE=U4""");
    }

    /// Codes that were replaced in a year are no change of placement.
    private static boolean isRecoded(Text now, Text then, int year) {
        return (year == 2025 && now.is("K3") && then.is("H5"))
                || (year == 2026 && OTHER_2026.contains(now.value()) && then.is("Z1"));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String field) {
        return rule(code, wrong)
                .reads(EPISODES)
                .readsLast(EPISODES)
                .fields(field)
                .why("An episode that was open on 31 March goes on unchanged on 1 April; any change starts a new one.")
                .cause("The record was corrected after last year's return, or the change has no episode of its own.")
                .fix(
                        "If something changed, end the old episode and begin a new one. If last year's was wrong, say so in a note.");
    }

    /// Last year's latest episode, if it has no readable end.
    private static @Nullable Episode openLastYear(LookedAfterChild child) {
        Episode latest = child.lastYear().latestEpisode();
        return latest != null && !latest.dec().isDate() ? latest : null;
    }
}
