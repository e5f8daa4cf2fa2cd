package windscreen.core.cin.rules.referral;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Referral and closure: the rules of this subject, in order.
public final class ReferralRules {

    public static final Subject<CinChild> SUBJECT = Subject.of(
            "Referral and closure",
            ReferralCells.RULES,
            ReferralDecision.RULES,
            OverlappingEpisodes.RULES,
            ReferralInLifetime.RULES,
            WorkDespiteNoAction.RULES,
            WorkDespiteClosure.RULES);

    private ReferralRules() {}
}
