package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;

/// Temporary placements that went on for too long: 375, 376, 379. A family: a line each. Only an episode that has
/// ended is judged, of a child whose date of birth can be read.
final class TemporaryPlacementTooLong {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            tooLong(
                    "375",
                    "Temporary stay in hospital lasted more than six weeks",
                    "T1",
                    42,
                    "13/07/2025",
                    "14/07/2025"),
            tooLong(
                    "376",
                    "Temporary stay while the carer was on holiday lasted more than three weeks",
                    "T3",
                    21,
                    "22/06/2025",
                    "23/06/2025"),
            tooLong("379", "Other temporary stay lasted more than seven days", "T4", 7, "08/06/2025", "09/06/2025"));

    private TemporaryPlacementTooLong() {}

    /// @param days  the longest time that is still temporary
    /// @param last  that long after 1 June 2025
    /// @param after the day after
    private static Rule<LookedAfterChild> tooLong(
            String code, String wrong, String placement, int days, String last, String after) {
        return rule(code, wrong)
                .reads(EPISODES, HEADER)
                .fields("DECOM", "PLACE")
                .why("A longer stay is a placement of its own and counts as a move; temporary ones do not.")
                .cause("The stay was never changed to a full placement, or the child's return was recorded late.")
                .fix("Correct the dates, or give the placement its full type from the day it began.")
                .eachChild((child, year, findings) -> {
                    for (var episode : child.episodes()) {
                        if (episode.placement().is(placement)
                                && episode.dec().isAfter(episode.decom().plusDays(days))
                                && isBirthKnown(child)) {
                            findings.at(episode).with(episode, "DEC");
                        }
                    }
                })
                .fails("a day too long", """
                        Header DOB=01/05/2012
                        > Episodes DECOM=01/06/2025 DEC=%s PLACE=%s""".formatted(after, placement))
                .passes("the longest it may be", """
                        Header DOB=01/05/2012
                        Episodes DECOM=01/06/2025 DEC=%s PLACE=%s""".formatted(last, placement))
                .passes("another temporary placement", """
                        Header DOB=01/05/2012
                        Episodes DECOM=01/06/2025 DEC=%s PLACE=T2""".formatted(after))
                .passes("not over yet", """
                        Header DOB=01/05/2012
                        Episodes DECOM=01/04/2025 PLACE=%s""".formatted(placement))
                .passes("the date of birth is not known", """
                        Header DOB=31/06/2012
                        Episodes DECOM=01/06/2025 DEC=%s PLACE=%s""".formatted(after, placement))
                .passes("not in the header", "Episodes DECOM=01/06/2025 DEC=%s PLACE=%s".formatted(after, placement))
                .rule();
    }

    private static boolean isBirthKnown(LookedAfterChild child) {
        for (Header header : child.headers()) {
            if (header.dob().isDate()) {
                return true;
            }
        }
        return false;
    }
}
