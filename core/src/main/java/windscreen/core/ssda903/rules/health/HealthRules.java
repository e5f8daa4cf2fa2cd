package windscreen.core.ssda903.rules.health;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Health and outcomes: the rules of this subject, in order.
public final class HealthRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Health and outcomes", OutcomeCells.RULES, HealthItems.RULES, HealthOfCohort.RULES, Questionnaire.RULES);

    private HealthRules() {}
}
