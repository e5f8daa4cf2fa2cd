package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// The day an episode starts: 353, 355, 357.
final class EpisodeStarts {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("353", "Episode starts before 14 October 1991")
                    .reads(EPISODES)
                    .fields("DECOM")
                    .why("Episodes are defined by the Children Act 1989, which came into force on that day.")
                    .cause("The year was typed wrongly, often a birth date in place of the start.")
                    .fix("Correct the start of the episode.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.decom().isBefore(CHILDREN_ACT))
                    .fails("the day before", "> Episodes DECOM=13/10/1991")
                    .passes("that day", "Episodes DECOM=14/10/1991")
                    .passes("no real date", "Episodes DECOM=31/09/1991")
                    .rule(),
            rule("355", "Episode starts and ends on the same day")
                    .reads(EPISODES)
                    .fields("DECOM", "DEC")
                    .why("An episode covers at least one night; one without is no change worth counting.")
                    .cause("A status or placement was entered and corrected the same day, and both were kept.")
                    .fix("Leave the episode out and let its neighbours meet, or correct one of its dates.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> Compared.agree(episode.decom(), episode.dec()))
                    .fails("the same day", "> Episodes DECOM=01/05/2025 DEC=01/05/2025")
                    .fails("the same day, written in two ways", "> Episodes DECOM=01/05/2025 DEC=1/5/2025")
                    .fails("the same text that is no date", "> Episodes DECOM=31/04/2025 DEC=31/04/2025")
                    .passes("the next day", "Episodes DECOM=01/05/2025 DEC=02/05/2025")
                    .passes("open", "Episodes DECOM=01/05/2025")
                    .passes("both blank", "Episodes LS=C2")
                    .rule(),
            rule("357", "First episode of the year starts in it, but not with the start of care (S)")
                    .reads(EPISODES)
                    .fields("RNE")
                    .why(
                            "A child whose first episode begins in the year was not in care before, so care began with it.")
                    .cause(
                            "The episode that care began with is not in the export, or a transfer was entered as a move.")
                    .fix("Add the earlier episode, or give S as the reason for the new episode.")
                    .eachChild((child, year, findings) -> {
                        Episode first =
                                child.isNameless() ? null : child.thisYear().firstEpisode();
                        if (first != null
                                && first.decom().isOnOrAfter(year.start())
                                && !first.rne().is("S")) {
                            findings.at(first);
                        }
                    })
                    .fails(2026, "a move on the first day of the year", "> Episodes DECOM=01/04/2025 RNE=P")
                    .passes(2026, "in care before", "Episodes DECOM=31/03/2025 RNE=P")
                    .fails(2026, "no reason", "> Episodes DECOM=01/05/2025")
                    .passes(2026, "care begins", """
                            Episodes DECOM=08/06/2025 RNE=P
                            Episodes DECOM=01/05/2025 RNE=S""")
                    .fails(2026, "the first of the file on the same day", """
                            > Episodes DECOM=01/05/2025 RNE=P
                            Episodes DECOM=01/05/2025 RNE=S""")
                    .fails(2026, "an episode without a real start is not the first", """
                            Episodes DECOM=31/04/2025 RNE=S
                            > Episodes DECOM=01/05/2025 RNE=P""")
                    .passes(2026, "nobody's", "Episodes CHILD=\"\" DECOM=01/05/2025 RNE=P")
                    .rule());

    private EpisodeStarts() {}
}
