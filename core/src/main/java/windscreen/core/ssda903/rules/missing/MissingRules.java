package windscreen.core.ssda903.rules.missing;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Missing from placement: the rules of this subject, in order.
public final class MissingRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Missing from placement", MissingCells.RULES, MissingPeriods.RULES, MissingInCare.RULES);

    private MissingRules() {}
}
