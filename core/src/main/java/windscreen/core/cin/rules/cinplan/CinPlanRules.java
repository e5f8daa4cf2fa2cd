package windscreen.core.cin.rules.cinplan;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// CIN plans: the rules of this subject, in order.
public final class CinPlanRules {

    public static final Subject<CinChild> SUBJECT =
            Subject.of("CIN plans", CinPlanCells.RULES, CinPlansAndOtherPlans.RULES);

    private CinPlanRules() {}
}
