package windscreen.core.ssda903.rules.legalstatus;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Legal status: the rules of this subject, in order.
public final class LegalStatusRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Legal status", StatusDoesNotFit.RULES, ShortTermOrders.RULES, ShortBreaks.RULES, ShortBreakDays.RULES);

    private LegalStatusRules() {}
}
