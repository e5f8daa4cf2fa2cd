package windscreen.core.ssda903.rules.reviews;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Reviews: the rules of this subject, in order.
public final class ReviewRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Reviews", ReviewCells.RULES, OnlyShortBreaks.RULES);

    private ReviewRules() {}
}
