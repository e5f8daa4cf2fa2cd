package windscreen.core.ssda903.rules.missing;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.MISSING;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Missing;
import windscreen.core.ssda903.rules.Absences;
import windscreen.core.ssda903.rules.Compared;

/// Times missing against the days of care: 575, 577, 578, 580, 581.
final class MissingInCare {

    private static final Absences<Missing> TIMES = new Absences<>(Missing::misStart, Missing::misEnd);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("575", "Child went missing in an episode that ended, but the missing period did not", "MIS_END")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.missing(),
                            child.episodes(),
                            (row, episode) -> row.misEnd().isBlank()
                                    && row.misStart().isOnOrAfter(episode.decom())
                                    && row.misStart().isOnOrBefore(episode.dec()),
                            findings))
                    .fails("on the day the episode began", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            > Missing MIS_START=01/05/2026""")
                    .passes("the day before", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            Missing MIS_START=30/04/2026""")
                    .fails("on the day it ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            > Missing MIS_START=01/09/2026""")
                    .passes("the day after", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            Missing MIS_START=02/09/2026""")
                    .passes("an end that is no date is given all the same", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            Missing MIS_START=01/06/2026 MIS_END=31/06/2026""")
                    .passes("the episode is open", """
                            Episodes DECOM=01/05/2026
                            Missing MIS_START=01/06/2026""")
                    .rule(),
            draft("577", "Missing period is open after care ended, or ends outside care", "MIS_END")
                    .eachChild((child, year, findings) -> TIMES.openOrEndingOutside(child, child.missing(), findings))
                    .fails("open after care ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > Missing MIS_START=01/08/2026""")
                    .passes("open in care", """
                            Episodes DECOM=01/05/2026
                            Missing MIS_START=01/08/2026""")
                    .fails("ends the day after care did", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > Missing MIS_START=01/08/2026 MIS_END=02/09/2026""")
                    .passes("ends the day care did", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            Missing MIS_START=01/08/2026 MIS_END=01/09/2026""")
                    .fails("ends the day before care began", """
                            Episodes DECOM=01/05/2026
                            > Missing MIS_START=01/04/2026 MIS_END=30/04/2026""")
                    .fails("open since the day before care began", """
                            Episodes DECOM=01/05/2026
                            > Missing MIS_START=30/04/2026""")
                    .passes("ends in the second period", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A
                            Episodes DECOM=02/06/2026
                            Missing MIS_START=10/06/2026 MIS_END=11/06/2026""")
                    .fails("ends between two periods", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A
                            Episodes DECOM=10/06/2026
                            > Missing MIS_START=01/06/2026 MIS_END=05/06/2026""")
                    .passes("never in care", "Missing MIS_START=01/06/2026")
                    .fails("open since an end that is no date", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > Missing MIS_START=01/08/2026 MIS_END=31/08/26""")
                    .passes("open since the day care began", """
                            Episodes DECOM=01/05/2026
                            Missing MIS_START=01/05/2026""")
                    .passes("ends the day care began", """
                            Episodes DECOM=01/05/2026
                            Missing MIS_START=01/04/2026 MIS_END=01/05/2026""")
                    .passes("the start is no date", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            Missing MIS_START=31/09/2026""")
                    .passes("an end of care that is no date leaves it open", """
                            Episodes DECOM=01/05/2026 DEC=31/09/2026 REC=E4A
                            Missing MIS_START=01/08/2026""")
                    .passes("an episode without a real start is no period", """
                            Episodes DECOM=31/04/2026 DEC=01/09/2026 REC=E4A
                            Missing MIS_START=01/08/2026""")
                    .passes("the next episode begins the day the one before ends", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1
                            Episodes DECOM=01/06/2026
                            Missing MIS_START=10/05/2026""")
                    .rule(),
            draft("578", "Missing period begins outside care", "MIS_START")
                    .eachChild((child, year, findings) -> TIMES.beginningOutside(child, child.missing(), findings))
                    .fails("the day before care began", """
                            Episodes DECOM=01/05/2026
                            > Missing MIS_START=30/04/2026""")
                    .passes("the day it began", """
                            Episodes DECOM=01/05/2026
                            Missing MIS_START=01/05/2026""")
                    .fails("the day after it ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > Missing MIS_START=02/09/2026""")
                    .passes("the day it ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            Missing MIS_START=01/09/2026""")
                    .passes("never in care", "Missing MIS_START=01/06/2026")
                    .passes("the day it ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            Missing MIS_START=01/09/2026""")
                    .passes("in the second period", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A
                            Episodes DECOM=02/06/2026
                            Missing MIS_START=10/06/2026""")
                    .rule(),
            draft("580", "Child was missing on the 18th birthday, but the reason care ended is not E8", "REC")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.missing(),
                            (episode, row) -> row.misEnd().isSameDayAs(row.dob().plusYears(18))
                                    && row.misEnd().isSameDayAs(episode.dec())
                                    && !episode.rec().is("E8"),
                            findings))
                    .fails("another reason", """
                            > Episodes DECOM=01/05/2025 DEC=01/09/2026 REC=E5
                            Missing DOB=01/09/2008 MIS_START=01/08/2026 MIS_END=01/09/2026""")
                    .passes("E8", """
                            Episodes DECOM=01/05/2025 DEC=01/09/2026 REC=E8
                            Missing DOB=01/09/2008 MIS_START=01/08/2026 MIS_END=01/09/2026""")
                    .passes("18 the day after", """
                            Episodes DECOM=01/05/2025 DEC=01/09/2026 REC=E5
                            Missing DOB=02/09/2008 MIS_START=01/08/2026 MIS_END=01/09/2026""")
                    .passes("18 the day before", """
                            Episodes DECOM=01/05/2025 DEC=01/09/2026 REC=E5
                            Missing DOB=31/08/2008 MIS_START=01/08/2026 MIS_END=01/09/2026""")
                    .rule(),
            draft("581", "Missing period begins on a day of no episode", "MIS_START")
                    .eachChild((child, year, findings) -> judgeOutsideEpisodes(child, findings))
                    .fails("the day before the episode", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            > Missing MIS_START=30/04/2026""")
                    .passes("the day it begins", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            Missing MIS_START=01/05/2026""")
                    .passes("the day it ends", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            Missing MIS_START=01/09/2026""")
                    .fails("the day after", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026
                            > Missing MIS_START=02/09/2026""")
                    .fails("no start", """
                            Episodes DECOM=01/05/2026
                            > Missing MISSING=M""")
                    .passes("never in care", "Missing MIS_START=01/06/2026")
                    .rule());

    private MissingInCare() {}

    private static void judgeOutsideEpisodes(LookedAfterChild child, Findings findings) {
        List<Episode> episodes = child.episodes();
        child.missing().stream()
                .filter(row -> !episodes.isEmpty()
                        && episodes.stream()
                                .noneMatch(episode -> row.misStart().isOnOrAfter(episode.decom())
                                        && !row.misStart().isAfter(episode.dec())))
                .forEach(row -> findings.at(row));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(EPISODES, MISSING)
                .fields(fields)
                .why("Only a child in care can be missing from it; the days missing are published.")
                .cause("The return interview was recorded later than the child came back, or care ended meanwhile.")
                .fix("Check the days with the police or the placement, and correct the missing period or the episode.");
    }
}
