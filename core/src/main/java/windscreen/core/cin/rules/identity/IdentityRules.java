package windscreen.core.cin.rules.identity;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Who the child is: the rules of this subject, in order.
public final class IdentityRules {

    public static final Subject<CinChild> SUBJECT = Subject.of(
            "Who the child is",
            IdentityCells.RULES,
            SharedIdentifiers.RULES,
            PupilNumbers.RULES,
            MissingPupilNumber.RULES,
            BirthAndDeath.RULES);

    private IdentityRules() {}
}
