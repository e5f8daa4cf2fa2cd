package windscreen.core.ssda903.rules.lastyear;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import windscreen.core.findings.Need;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Text;

/// Where this year's first episode is placed against the one last year left open: 452, 453, 503G, 503H, 503J. All of
/// it is worked out from postcodes.
final class OpenEpisodeMoved {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            place(
                            "452",
                            "Authority of the placement differs from last year's, and the reason for the episode is the same",
                            "PL_LA",
                            (first, last) -> first.rne().agreesWith(last.rne())
                                    && last.dec().isBlank()
                                    && !first.plLa().saysTheSameAs(last.plLa()),
                            "E10000001",
                            "E10000002")
                    .passes("another reason", """
                            Episodes DECOM=01/02/2025 RNE=P PL_LA=E10000002
                            Episodes_last DECOM=01/02/2025 RNE=S PL_LA=E10000001""")
                    .passes("no reasons", """
                            Episodes DECOM=01/02/2025 PL_LA=E10000002
                            Episodes_last DECOM=01/02/2025 PL_LA=E10000001""")
                    .passes("an end that is no date is given all the same", """
                            Episodes DECOM=01/02/2025 RNE=S PL_LA=E10000002
                            Episodes_last DECOM=01/02/2025 RNE=S DEC=31/02/2025 PL_LA=E10000001""")
                    .rule(),
            distance(
                            "453",
                            "Distance from home differs from last year's, and the reason for the episode is the same",
                            (first, last) -> first.rne().agreesWith(last.rne())
                                    && !last.dec().isDate()
                                    && isElsewhere(first.plDistance(), last.plDistance()))
                    .passes("another reason", """
                            Episodes DECOM=01/02/2025 RNE=P PL_DISTANCE=10.4
                            Episodes_last DECOM=01/02/2025 RNE=S PL_DISTANCE=10.2""")
                    .passes("no reasons", """
                            Episodes DECOM=01/02/2025 PL_DISTANCE=10.4
                            Episodes_last DECOM=01/02/2025 PL_DISTANCE=10.2""")
                    .rule(),
            distance(
                            "503G",
                            "Distance from home differs from last year's open episode",
                            (first, last) -> !last.dec().isDate() && isElsewhere(first.plDistance(), last.plDistance()))
                    .fails("reasons do not matter", """
                            > Episodes DECOM=01/02/2025 RNE=P PL_DISTANCE=10.4
                            Episodes_last DECOM=01/02/2025 RNE=S PL_DISTANCE=10.2""")
                    .rule(),
            differs(
                    "503H",
                    "Authority of the placement differs from last year's open episode",
                    "PL_LA",
                    Episode::plLa,
                    "E10000001",
                    "E10000002"),
            differs(
                    "503J",
                    "Placement lies inside the authority in one year and outside in the other",
                    "PL_LOCATION",
                    Episode::plLocation,
                    "IN",
                    "OUT"));

    private OpenEpisodeMoved() {}

    /// Whether this year's first episode and last year's latest do not fit.
    @FunctionalInterface
    private interface PairTest {
        boolean isWrong(Episode first, Episode last);
    }

    private static Rule<LookedAfterChild> differs(
            String code, String wrong, String field, Function<Episode, Text> cell, String then, String now) {
        PairTest changed =
                (first, last) -> !last.dec().isDate() && !cell.apply(first).saysTheSameAs(cell.apply(last));
        return place(code, wrong, field, changed, then, now)
                .fails("reasons do not matter, and an end that is no date is none", """
                        > Episodes DECOM=01/02/2025 RNE=P %s=%s
                        Episodes_last DECOM=01/02/2025 RNE=S DEC=31/02/2025 %s=%s""".formatted(
                                field, now, field, then))
                .rule();
    }

    private static RuleDraft<LookedAfterChild> place(
            String code, String wrong, String field, PairTest test, String then, String now) {
        String both = "Episodes DECOM=01/02/2025 RNE=S %s=%s%nEpisodes_last DECOM=01/02/2025 RNE=S %s=%s%s";
        return draft(code, wrong, field, test)
                .needs(Need.AUTHORITY)
                .fails("changed", "> " + both.formatted(field, now, field, then, ""))
                .fails("not known this year", "> " + both.formatted(field, "", field, then, ""))
                .fails("not known last year", "> " + both.formatted(field, now, field, "", ""))
                .passes("the same", both.formatted(field, then, field, then, ""))
                .passes("known in neither year", both.formatted(field, "", field, "", ""))
                .passes("last year's episode had ended", both.formatted(field, now, field, then, " DEC=01/03/2025"));
    }

    private static RuleDraft<LookedAfterChild> distance(String code, String wrong, PairTest test) {
        String both = "Episodes DECOM=01/02/2025 RNE=S PL_DISTANCE=%s%n"
                + "Episodes_last DECOM=01/02/2025 RNE=S PL_DISTANCE=%s%s";
        return draft(code, wrong, "PL_DISTANCE", test)
                .fails("0.2 miles more", "> " + both.formatted("10.2", "10.0", ""))
                .fails("0.2 miles less", "> " + both.formatted("0.1", "0.3", ""))
                .passes("0.1 miles more", both.formatted("10.1", "10.0", ""))
                .passes("0.1 miles less", both.formatted("0.2", "0.3", ""))
                .fails("not known this year", "> " + both.formatted("", "10.0", ""))
                .fails("not known last year", "> " + both.formatted("10.0", "", ""))
                .passes("known in neither year", both.formatted("", "", ""))
                .passes("last year's episode had ended", both.formatted("20.0", "10.0", " DEC=01/03/2025"))
                .fails("an end that is no date is none", "> " + both.formatted("20.0", "10.0", " DEC=31/02/2025"));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String field, PairTest test) {
        return rule(code, wrong)
                .reads(EPISODES)
                .readsLast(EPISODES)
                .needs(Need.POSTCODES)
                .fields(field)
                .why(
                        "An episode that was open on 31 March goes on in the same place on 1 April; a move starts a new one.")
                .cause(
                        "A postcode was corrected since last year's return, or a move was recorded without a new episode.")
                .fix("If the child moved, begin a new episode. If last year's postcode was wrong, say so in a note.")
                .eachChild((child, year, findings) -> {
                    Episode first = child.thisYear().firstEpisode();
                    Episode last = child.lastYear().latestEpisode();
                    if (first != null && last != null && test.isWrong(first, last)) {
                        findings.at(first, field).with(last, field);
                    }
                });
    }

    /// Whether two distances are 0.2 miles or more apart, or one of them alone is known. They have one decimal.
    private static boolean isElsewhere(Text now, Text then) {
        OptionalDouble here = now.number();
        OptionalDouble there = then.number();
        return here.isPresent() && there.isPresent()
                ? Math.abs(Math.round(here.getAsDouble() * 10) - Math.round(there.getAsDouble() * 10)) >= 2
                : here.isPresent() != there.isPresent();
    }
}
