package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Provider code against placement type: 178, 213, 526, each before and after Z1 was divided.
final class ProviderCodes {

    private static final String[] PROVIDERS = {"PR0", "PR1", "PR2", "PR3", "PR4", "PR5"};
    private static final String[] TEMPORARY_2026 = {"T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14"};
    private static final String[] NO_PROVIDER_2025 = {"T0", "T1", "T2", "T3", "T4", "Z1"};
    private static final String[] TEMPORARY = {"T0", "T1", "T2", "T3", "T4"};
    private static final String[] NO_PROVIDER_2026 = {"T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"};

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            invalid(NO_PROVIDER_2025)
                    .until(2025)
                    .fails(
                            "a placement that has none",
                            CodeLines.of("> Episodes PLACE=%s PLACE_PROVIDER=PR4", "T0", "T1", "T2", "T3", "T4", "Z1"))
                    .passes("a placement code of later years", "Episodes PLACE=Z11 PLACE_PROVIDER=PR4")
                    .rule(),
            invalid(TEMPORARY_2026)
                    .from(2026)
                    .fails(
                            "a placement that has none",
                            CodeLines.of(
                                    "> Episodes PLACE=%s PLACE_PROVIDER=PR4",
                                    "T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14"))
                    .passes("T4 is left to 213", "Episodes PLACE=T4 PLACE_PROVIDER=PR4")
                    .passes("a placement code of earlier years", "Episodes PLACE=Z1 PLACE_PROVIDER=PR4")
                    .rule(),
            notWanted("Provider is given for a temporary placement", TEMPORARY)
                    .until(2025)
                    .fails(
                            "temporary",
                            CodeLines.of("> Episodes PLACE=%s PLACE_PROVIDER=PR4", "T0", "T1", "T2", "T3", "T4"))
                    .passes("another placement", "Episodes PLACE=Z1 PLACE_PROVIDER=PR4")
                    .rule(),
            notWanted("Provider is given for a placement that has none", NO_PROVIDER_2026)
                    .from(2026)
                    .fails(
                            "temporary, or another placement",
                            CodeLines.of(
                                    "> Episodes PLACE=%s PLACE_PROVIDER=PR4",
                                    "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"))
                    .passes("a placement code of earlier years", "Episodes PLACE=Z1 PLACE_PROVIDER=PR4")
                    .rule(),
            missing(NO_PROVIDER_2025)
                    .until(2025)
                    .passes(
                            "placements that have none",
                            CodeLines.of("Episodes PLACE=%s", "T0", "T1", "T2", "T3", "T4", "Z1"))
                    .fails("a placement code of later years", "> Episodes PLACE=Z11")
                    .rule(),
            missing(NO_PROVIDER_2026)
                    .from(2026)
                    .passes(
                            "placements that have none",
                            CodeLines.of("Episodes PLACE=%s", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"))
                    .fails("a placement code of earlier years", "> Episodes PLACE=Z1")
                    .rule());

    private ProviderCodes() {}

    private static RuleDraft<LookedAfterChild> invalid(String... withoutProvider) {
        return rule("178", "Placement provider is not a listed code, or the placement has none")
                .reads(EPISODES)
                .fields("PLACE_PROVIDER")
                .why("Who provides the placement is published; an unknown code is counted nowhere.")
                .cause("A local list of providers has no code mapped to it, or the export fills a default.")
                .fix("Map the local value to PR0 to PR5, and leave it blank for temporary and other placements.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.placeProvider().isGiven()
                                && (!episode.placeProvider().isOneOf(PROVIDERS)
                                        || episode.placement().isOneOf(withoutProvider)))
                .fails("no code", CodeLines.of("> Episodes PLACE=U4 PLACE_PROVIDER=%s", "PR6", "PR", "4"))
                .passes(
                        "a code",
                        CodeLines.of("Episodes PLACE=U4 PLACE_PROVIDER=%s", "PR0", "PR1", "PR2", "PR3", "PR4", "PR5"))
                .passes("no placement type", "Episodes PLACE_PROVIDER=PR4")
                .passes("blank", "Episodes PLACE=T1");
    }

    private static RuleDraft<LookedAfterChild> notWanted(String wrong, String... withoutProvider) {
        return rule("213", wrong)
                .reads(EPISODES)
                .fields("PLACE_PROVIDER")
                .why("The return counts providers of lasting placements only; these placements have no provider in it.")
                .cause("The provider of the placement before was carried over, or the export fills a default.")
                .fix("Leave the provider blank, or correct the placement type.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.placeProvider().isGiven()
                                && episode.placement().isOneOf(withoutProvider))
                .passes("no provider", "Episodes PLACE=T1")
                .passes("foster care", "Episodes PLACE=U4 PLACE_PROVIDER=PR4");
    }

    private static RuleDraft<LookedAfterChild> missing(String... withoutProvider) {
        return rule("526", "Placement provider is missing")
                .reads(EPISODES)
                .fields("PLACE", "PLACE_PROVIDER")
                .why(
                        "How many children are with own, other public, private or voluntary providers is published from it.")
                .cause("The provider's record in the case system has no sector, or the placement was entered in haste.")
                .fix("Record who provides the placement: PR1 to PR5, or PR0 with parents.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.placeProvider().isBlank()
                                && !episode.placement().isOneOf(withoutProvider))
                .fails("foster care", "> Episodes PLACE=U4")
                .fails("no placement type", "> Episodes DECOM=01/05/2024")
                .passes("a provider", "Episodes PLACE=U4 PLACE_PROVIDER=PR4");
    }
}
