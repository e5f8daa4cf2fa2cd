package windscreen.core.ssda903.rules.adoption;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Adoption: the rules of this subject, in order.
public final class AdoptionRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Adoption",
            AdoptionCells.RULES,
            AdoptersDoNotFit.RULES,
            AdoptionRecord.RULES,
            AdoptivePlacement.RULES,
            AdoptionDecision.RULES,
            DecisionAgainstEpisodes.RULES,
            DecisionLeftOpen.RULES,
            DecisionAgainstLastYear.RULES);

    private AdoptionRules() {}
}
