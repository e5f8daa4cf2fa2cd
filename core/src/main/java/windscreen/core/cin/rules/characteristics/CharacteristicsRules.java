package windscreen.core.cin.rules.characteristics;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Ethnicity and disability: the rules of this subject, in order.
public final class CharacteristicsRules {

    public static final Subject<CinChild> SUBJECT =
            Subject.of("Ethnicity and disability", EthnicityIsMissing.RULES, ChildDisabilities.RULES);

    private CharacteristicsRules() {}
}
