package windscreen.core.cin.rules.wholereturn;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// The whole return: the rules of this subject, in order.
public final class WholeReturnRules {

    public static final Subject<CinChild> SUBJECT = Subject.of(
            "The whole return", MorePlansThanConferences.RULES, SexOftenUnknown.RULES, FewDisabilities.RULES);

    private WholeReturnRules() {}
}
