package windscreen.core.ssda903.rules.uasc;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Unaccompanied asylum-seeking children: the rules of this subject, in order.
public final class UascRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Unaccompanied asylum-seeking children", UascCells.RULES, UascAgainstLastYear.RULES);

    private UascRules() {}
}
