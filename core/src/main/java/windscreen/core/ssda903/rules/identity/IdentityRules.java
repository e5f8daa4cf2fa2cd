package windscreen.core.ssda903.rules.identity;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Who the child is: the rules of this subject, in order.
public final class IdentityRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Who the child is",
            HeaderCells.RULES,
            UpnIsShared.RULES,
            PupilNumber.RULES,
            PupilNumberInCare.RULES,
            OverTwentyFive.RULES,
            MotherItem.RULES,
            MothersChild.RULES,
            MotherAndCare.RULES);

    private IdentityRules() {}
}
