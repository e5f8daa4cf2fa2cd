package windscreen.core.cin.rules.preproceedings;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Pre-proceedings: the rules of this subject, in order.
public final class PreProceedingsRules {

    public static final Subject<CinChild> SUBJECT =
            Subject.of("Pre-proceedings", PreProceedingsGiven.RULES, PreProceedingsCells.RULES);

    private PreProceedingsRules() {}
}
