package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;

/// 148: an end date without a reason, or a reason without an end date. Text that is no date counts as given.
final class EndAndReasonGoTogether {

    static final List<Rule<LookedAfterChild>> RULES = List.of(rule(
                    "148", "Episode has an end date or a reason it ended, but not both")
            .reads(EPISODES)
            .fields("DEC", "REC")
            .why("An episode has either ended, with a day and a reason, or is still open and has neither.")
            .cause("The end was recorded on one screen and the reason on another, and one was forgotten.")
            .fix("Give both, or take out the one that should not be there.")
            .eachRow(
                    LookedAfterChild::episodes,
                    (episode, year) -> episode.dec().isBlank() != episode.rec().isBlank())
            .fails("an end without a reason", "> Episodes DECOM=01/05/2025 DEC=01/06/2025")
            .fails("a reason without an end", "> Episodes DECOM=01/05/2025 REC=X1")
            .passes("both", "Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=X1")
            .passes("neither", "Episodes DECOM=01/05/2025")
            .passes("an end that is no date is given all the same", "Episodes DEC=31/06/2025 REC=X1")
            .rule());

    private EndAndReasonGoTogether() {}
}
