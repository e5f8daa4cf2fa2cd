package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// The pupil number, or the reason there is none, against the episodes: 210, 442.
final class PupilNumberInCare {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft(
                            "210",
                            "UPN is not known yet (UN4) for a child whose episode began in the last week of the year",
                            "UPN",
                            "DECOM")
                    .why("UN4 says that a child is so new to care that nobody had the time to find the number out.")
                    .cause("Care began in the last week of the year, or UN4 was left from an earlier return.")
                    .fix("Give the number if it is known by now. If it is not, nothing need be changed.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> header.upn().is("UN4")
                                    && episode.decom().isOnOrAfter(year.end().minusDays(7)),
                            findings))
                    .fails(2026, "an episode of the last week", """
                            > Header UPN=UN4
                            Episodes DECOM=23/03/2026
                            > Episodes DECOM=24/03/2026""")
                    .passes(2026, "the day before", """
                            Header UPN=UN4
                            Episodes DECOM=23/03/2026""")
                    .passes(2026, "another reason", """
                            Header UPN=UN3
                            Episodes DECOM=24/03/2026""")
                    .passes(2026, "a start that is no date", """
                            Header UPN=UN4
                            Episodes DECOM=32/03/2026""")
                    .rule(),
            draft("442", "UPN is missing for a child in care", "UPN")
                    .why(
                            "The pupil number joins a child to school results; every child in care has one, or a reason for none.")
                    .cause("The school has not sent the number yet, or the child is not of school age.")
                    .fix("Ask the virtual school for the number, or give the reason that fits (UN1 to UN5).")
                    .eachChild((child, year, findings) -> {
                        for (Header header : child.headers()) {
                            if (header.upn().isBlank() && child.hasMoreThanRespite()) {
                                findings.at(header);
                            }
                        }
                    })
                    .fails("in care", """
                            > Header UPN=""
                            Episodes LS=V4
                            Episodes LS=C2""")
                    .fails("no legal status", """
                            > Header UPN=""
                            Episodes DECOM=01/05/2025""")
                    .passes("given", """
                            Header UPN=UN5
                            Episodes LS=C2""")
                    .passes("short breaks only", """
                            Header UPN=""
                            Episodes LS=V3
                            Episodes LS=V4""")
                    .passes("no episodes", "Header UPN=\"\"")
                    .rule());

    private PupilNumberInCare() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong).reads(HEADER, EPISODES).fields(fields);
    }
}
