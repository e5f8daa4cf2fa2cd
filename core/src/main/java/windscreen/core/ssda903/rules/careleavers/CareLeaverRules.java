package windscreen.core.ssda903.rules.careleavers;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Care leavers: the rules of this subject, in order.
public final class CareLeaverRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Care leavers",
            CareLeaverCells.RULES,
            LeaverRecord.RULES,
            LeaverAgainstEpisodes.RULES,
            LeaverAroundBirthday.RULES,
            RelevantChild.RULES,
            LeaverHasOtherRecords.RULES);

    private CareLeaverRules() {}
}
