package windscreen.core.cin.rules.protectionplan;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Protection plans: the rules of this subject, in order.
public final class ProtectionPlanRules {

    public static final Subject<CinChild> SUBJECT = Subject.of("Protection plans", ProtectionPlanCells.RULES);

    private ProtectionPlanRules() {}
}
