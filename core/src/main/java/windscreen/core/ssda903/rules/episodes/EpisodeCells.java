package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.rules.CodeCells.unknown;
import static windscreen.core.ssda903.rules.DateCells.afterYearEnd;
import static windscreen.core.ssda903.rules.DateCells.unreadable;
import static windscreen.core.ssda903.rules.DateCells.wrongWayRound;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;

/// Single cells of an episode: 141, 147, 143, 144, 145, 149, 354, 385, 356.
final class EpisodeCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            unreadable("141", "Episode start is not a real date", EPISODES, "DECOM", Episode::decom),
            unreadable("147", "Episode end is not a real date", EPISODES, "DEC", Episode::dec),
            unknown(
                    "143",
                    "Reason for new episode is not a listed code",
                    EPISODES,
                    "RNE",
                    Episode::rne,
                    Ssda903Codes.REASON_FOR_NEW_EPISODE,
                    "S"),
            unknown(
                    "144",
                    "Legal status is not a listed code",
                    EPISODES,
                    "LS",
                    Episode::ls,
                    Ssda903Codes.LEGAL_STATUS,
                    "C2"),
            unknown(
                    "145",
                    "Category of need is not a listed code",
                    EPISODES,
                    "CIN",
                    Episode::cin,
                    Ssda903Codes.CATEGORY_OF_NEED,
                    "N1"),
            unknown(
                    "149",
                    "Reason episode ceased is not a listed code",
                    EPISODES,
                    "REC",
                    Episode::rec,
                    Ssda903Codes.REASON_EPISODE_CEASED,
                    "X1"),
            afterYearEnd("354", "Episode starts after the year ended", EPISODES, "DECOM", Episode::decom),
            afterYearEnd("385", "Episode ends after the year ended", EPISODES, "DEC", Episode::dec),
            wrongWayRound(
                    "356", "Episode ends before it starts", EPISODES, "DECOM", Episode::decom, "DEC", Episode::dec));

    private EpisodeCells() {}
}
