package windscreen.core.ssda903.rules.liberty;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Deprivation of liberty: the rules of this subject, in order.
public final class LibertyRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Deprivation of liberty", DeprivationOfLiberty.RULES, LibertyInCare.RULES);

    private LibertyRules() {}
}
