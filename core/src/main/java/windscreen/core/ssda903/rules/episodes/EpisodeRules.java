package windscreen.core.ssda903.rules.episodes;

import windscreen.core.findings.Subject;
import windscreen.core.ssda903.LookedAfterChild;

/// Episodes: the rules of this subject, in order.
public final class EpisodeRules {

    public static final Subject<LookedAfterChild> SUBJECT = Subject.of(
            "Episodes",
            EpisodeCells.RULES,
            EndAndReasonGoTogether.RULES,
            EpisodeStarts.RULES,
            NeighbouringEpisodes.RULES,
            CarriesOnOrNot.RULES,
            AgeInCare.RULES,
            AgeAtEndOfCare.RULES,
            EpisodeAfterEpisode.RULES,
            ChangeIsNotSeen.RULES);

    private EpisodeRules() {}
}
