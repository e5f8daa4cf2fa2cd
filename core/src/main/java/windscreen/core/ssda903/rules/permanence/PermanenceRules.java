package windscreen.core.ssda903.rules.permanence;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Permanence before care: the rules of this subject, in order.
public final class PermanenceRules {

    public static final Subject<LookedAfterChild> SUBJECT =
            Subject.of("Permanence before care", PreviousPermanenceCells.RULES, PermanenceAgainstEpisodes.RULES);

    private PermanenceRules() {}
}
