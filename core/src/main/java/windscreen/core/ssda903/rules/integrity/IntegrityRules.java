package windscreen.core.ssda903.rules.integrity;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Agreement between tables: the rules of this subject, in order.
public final class IntegrityRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Agreement between tables", ChildInHeader.RULES, ChildWithoutEpisodes.RULES);

    private IntegrityRules() {}
}
