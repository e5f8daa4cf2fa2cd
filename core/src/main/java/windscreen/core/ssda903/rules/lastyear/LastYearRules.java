package windscreen.core.ssda903.rules.lastyear;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Agreement with last year: the rules of this subject, in order.
public final class LastYearRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Agreement with last year",
            ChangedSinceLastYear.RULES,
            OpenEpisodeChanged.RULES,
            OpenEpisodeMoved.RULES,
            StartOfOpenEpisode.RULES);

    private LastYearRules() {}
}
