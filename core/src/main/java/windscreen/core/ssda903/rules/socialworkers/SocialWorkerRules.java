package windscreen.core.ssda903.rules.socialworkers;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Social workers: the rules of this subject, in order.
public final class SocialWorkerRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Social workers", SocialWorkerCells.RULES, SocialWorkerHistory.RULES);

    private SocialWorkerRules() {}
}
