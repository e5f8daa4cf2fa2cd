package windscreen.core.ssda903.rules.placements;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Placements: the rules of this subject, in order.
public final class PlacementRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Placements",
            PlacementCodes.RULES,
            ProviderDoesNotFit.RULES,
            PlacementReferences.RULES,
            AgeForPlacement.RULES,
            TemporaryPlacementTooLong.RULES,
            DistanceFromHome.RULES,
            ReasonNotWanted.RULES,
            TemporaryPlacements.RULES,
            FosterPlacements.RULES,
            ProviderCodes.RULES,
            ProviderNumbers.RULES,
            ProviderListSaysOtherwise.RULES,
            PlacementArea.RULES);

    private PlacementRules() {}
}
