package windscreen.core.cin.rules.reviews;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Reviews of protection plans: the rules of this subject, in order.
public final class ReviewRules {

    public static final Subject<CinChild> SUBJECT = Subject.of("Reviews of protection plans", ReviewCells.RULES);

    private ReviewRules() {}
}
