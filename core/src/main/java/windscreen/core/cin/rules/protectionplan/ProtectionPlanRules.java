package windscreen.core.cin.rules.protectionplan;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Protection plans and reviews: the rules of this subject, in order.
public final class ProtectionPlanRules {

    public static final Subject<CinChild> SUBJECT =
            Subject.of("Protection plans and reviews", ProtectionPlanCells.RULES);

    private ProtectionPlanRules() {}
}
