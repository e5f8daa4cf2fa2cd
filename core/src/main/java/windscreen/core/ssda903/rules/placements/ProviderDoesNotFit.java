package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;

/// Placement types that a kind of provider cannot offer: 527, 528, 529, 530, 531, 550. A family: a line each.
final class ProviderDoesNotFit {

    private static final String[] PARENTS_AND_SECURE = {"P1", "R2", "R5"};
    private static final String[] FAMILIES_AND_HOMES = {
        "A3", "A4", "A5", "A6", "K1", "K2", "P1", "U1", "U2", "U3", "U4", "U5", "U6"
    };

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            impossible("527", "Own provision is not possible for this placement", "PR1", "R2", "U4", PARENTS_AND_SECURE)
                    .fails("each of them", """
                            > Episodes PLACE=P1 PLACE_PROVIDER=PR1
                            > Episodes PLACE=R5 PLACE_PROVIDER=PR1""")
                    .rule(),
            impossible(
                            "528",
                            "Another authority's provision is not possible for this placement",
                            "PR2",
                            "R5",
                            "U4",
                            PARENTS_AND_SECURE)
                    .fails("each of them", """
                            > Episodes PLACE=P1 PLACE_PROVIDER=PR2
                            > Episodes PLACE=R2 PLACE_PROVIDER=PR2""")
                    .rule(),
            impossible(
                            "529",
                            "Other public provision is not possible for this placement",
                            "PR3",
                            "U6",
                            "R2",
                            FAMILIES_AND_HOMES)
                    .fails("each of them", """
                            > Episodes PLACE=A3 PLACE_PROVIDER=PR3
                            > Episodes PLACE=A4 PLACE_PROVIDER=PR3
                            > Episodes PLACE=A5 PLACE_PROVIDER=PR3
                            > Episodes PLACE=A6 PLACE_PROVIDER=PR3
                            > Episodes PLACE=K1 PLACE_PROVIDER=PR3
                            > Episodes PLACE=K2 PLACE_PROVIDER=PR3
                            > Episodes PLACE=P1 PLACE_PROVIDER=PR3
                            > Episodes PLACE=U1 PLACE_PROVIDER=PR3
                            > Episodes PLACE=U2 PLACE_PROVIDER=PR3
                            > Episodes PLACE=U3 PLACE_PROVIDER=PR3
                            > Episodes PLACE=U4 PLACE_PROVIDER=PR3
                            > Episodes PLACE=U5 PLACE_PROVIDER=PR3""")
                    .rule(),
            impossible("530", "Private provision is not possible for a placement with parents", "PR4", "P1", "U4", "P1")
                    .rule(),
            impossible(
                            "531",
                            "Voluntary provision is not possible for a placement with parents",
                            "PR5",
                            "P1",
                            "U4",
                            "P1")
                    .rule(),
            draft("550", "Provider PR0 is given for a placement that is not with parents")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.placeProvider().is("PR0")
                                    && !episode.placement().is("P1"))
                    .fails("a foster placement", "> Episodes PLACE=U4 PLACE_PROVIDER=PR0")
                    .fails("no placement type", "> Episodes PLACE_PROVIDER=PR0")
                    .passes("with parents", "Episodes PLACE=P1 PLACE_PROVIDER=PR0")
                    .rule());

    private ProviderDoesNotFit() {}

    private static RuleDraft<LookedAfterChild> impossible(
            String code, String wrong, String provider, String placement, String other, String... placements) {
        return draft(code, wrong)
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.placeProvider().is(provider)
                                && episode.placement().isOneOf(placements))
                .fails("one of those placements", "> Episodes PLACE=" + placement + " PLACE_PROVIDER=" + provider)
                .passes("another placement", "Episodes PLACE=" + other + " PLACE_PROVIDER=" + provider)
                .passes("another provider", "Episodes PLACE=" + placement + " PLACE_PROVIDER=PR9");
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(EPISODES)
                .fields("PLACE", "PLACE_PROVIDER")
                .why("Who provides the placement is published beside its type; the two must be possible together.")
                .cause("The provider was carried over from the placement before, or a default was left in the export.")
                .fix("Check which of the two is right for this placement and correct the other.");
    }
}
