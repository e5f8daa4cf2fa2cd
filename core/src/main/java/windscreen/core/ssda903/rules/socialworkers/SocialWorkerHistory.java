package windscreen.core.ssda903.rules.socialworkers;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.SOCIAL_WORKER_EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.SocialWorkerEpisode;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Day;

/// One social worker after the other: SW08STG2, SW10STG2, SW11bSTG2, SW12STG2, SW17STG2.
final class SocialWorkerHistory {

    private static final Comparator<SocialWorkerEpisode> BY_START =
            Comparator.comparing(row -> Compared.key(row.swDecom()));
    private static final Comparator<SocialWorkerEpisode> BY_START_AND_END =
            BY_START.thenComparing(row -> Compared.key(row.swDec()));

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("SW08STG2", "Earlier social worker has no end", "SW_DEC")
                    .eachChild((child, year, findings) -> {
                        List<SocialWorkerEpisode> sorted = sorted(child, BY_START);
                        for (int i = 0; i < sorted.size() - 1; i++) {
                            SocialWorkerEpisode row = sorted.get(i);
                            if (row.swDecom().isDate() && !row.swDec().isDate()) {
                                findings.at(row).with(sorted.get(i + 1), "SW_DECOM");
                            }
                        }
                    })
                    .fails("the earlier is open", """
                            SWEpisodes SW_DECOM=01/09/2026
                            > SWEpisodes SW_DECOM=01/05/2026""")
                    .passes("the earlier ended", """
                            SWEpisodes SW_DECOM=01/09/2026
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/09/2026""")
                    .passes("the only one", "SWEpisodes SW_DECOM=01/05/2026")
                    .fails("ended on a day that is none", """
                            > SWEpisodes SW_DECOM=01/05/2026 SW_DEC=31/06/2026
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .passes("of two without a real start neither is the earlier", """
                            SWEpisodes SW_DECOM=31/06/2026
                            SWEpisodes SW_DECOM="\"""")
                    .fails("the only one with a real start", """
                            SWEpisodes SW_DECOM=31/06/2026
                            > SWEpisodes SW_DECOM=01/05/2026""")
                    .rule(),
            draft(
                            "SW10STG2",
                            "More than seven days lie between two social workers, or they overlap by more",
                            "SW_DECOM",
                            "SW_DEC")
                    .eachChild((child, year, findings) -> Compared.neighbours(
                            sorted(child, BY_START_AND_END), SocialWorkerHistory::doNotMeet, findings))
                    .fails("a gap of eight days", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/09/2026
                            > SWEpisodes SW_DECOM=09/09/2026""")
                    .passes("of seven", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/09/2026
                            SWEpisodes SW_DECOM=08/09/2026""")
                    .fails("an overlap of eight days", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=09/09/2026
                            > SWEpisodes SW_DECOM=01/09/2026""")
                    .passes("of seven", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=08/09/2026
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .fails("the earlier is open", """
                            SWEpisodes SW_DECOM=01/05/2026
                            > SWEpisodes SW_DECOM=01/09/2026""")
                    .passes("first contact", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/06/2026
                            SWEpisodes SW_DECOM=01/09/2026 SW_REASON=FCONTA""")
                    .rule(),
            draft("SW11bSTG2", "Social worker ended in the last days of the year and nobody follows", "SW_DEC")
                    .eachChild((child, year, findings) -> judgeYearEnd(child, year, findings))
                    .fails(2027, "five days before the end", "> SWEpisodes SW_DECOM=01/05/2026 SW_DEC=26/03/2027")
                    .passes(2027, "six days before", "SWEpisodes SW_DECOM=01/05/2026 SW_DEC=25/03/2027")
                    .fails(2027, "on the last day", "> SWEpisodes SW_DECOM=01/05/2026 SW_DEC=31/03/2027")
                    .passes(2027, "the day after", "SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/04/2027")
                    .fails(2027, "the newest of two", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/09/2026
                            > SWEpisodes SW_DECOM=01/09/2026 SW_DEC=26/03/2027""")
                    .passes(2027, "nobody's record", "SWEpisodes CHILD=\"\" SW_DECOM=01/05/2026 SW_DEC=26/03/2027")
                    .passes(2027, "somebody follows", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=26/03/2027
                            SWEpisodes SW_DECOM=26/03/2027""")
                    .fails(2027, "the one that follows has no start", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=26/03/2027
                            > SWEpisodes SW_ID=SW1""")
                    .fails(2027, "the one that follows has a start that is none", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=26/03/2027
                            > SWEpisodes SW_DECOM=31/02/2027""")
                    .passes(2027, "the earlier starts on the day the newest ends", """
                            SWEpisodes SW_DECOM=26/03/2027 SW_DEC=26/03/2027
                            SWEpisodes SW_DECOM=26/03/2027""")
                    .rule(),
            draft("SW12STG2", "No social worker fits the episode", "SW_DECOM")
                    .reads(EPISODES)
                    .eachChild((child, year, findings) -> child.episodes().stream()
                            .filter(episode -> needsWorker(episode, year)
                                    && child.socialWorkers().stream().noneMatch(row -> fits(row, episode, year)))
                            .forEach(episode -> findings.at(episode, "DECOM")))
                    .fails(2027, "nobody", "> Episodes DECOM=01/05/2026 RNE=S")
                    .fails(
                            2027,
                            "ended on the first day of last year",
                            "> Episodes DECOM=01/05/2024 RNE=S DEC=01/04/2025 REC=E4A")
                    .passes(2027, "ended the day before", "Episodes DECOM=01/05/2024 RNE=S DEC=31/03/2025 REC=E4A")
                    .fails(
                            2027,
                            "ended on the last day of the year",
                            "> Episodes DECOM=01/05/2026 RNE=S DEC=31/03/2027 REC=E4A")
                    .passes(2027, "ended the day after", "Episodes DECOM=01/05/2026 RNE=S DEC=01/04/2027 REC=E4A")
                    .passes(2027, "the worker starts on the day care does", """
                            Episodes DECOM=01/05/2026 RNE=S DEC=01/09/2026 REC=X1
                            SWEpisodes SW_DECOM=01/05/2026""")
                    .fails(2027, "the worker started the day before, and care goes on", """
                            > Episodes DECOM=01/05/2026 RNE=S DEC=01/09/2026 REC=X1
                            SWEpisodes SW_DECOM=30/04/2026""")
                    .passes(2027, "the worker starts on the day care ends", """
                            Episodes DECOM=01/05/2026 RNE=P DEC=01/09/2026 REC=E4A
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .fails(2027, "the worker starts the day after", """
                            > Episodes DECOM=01/05/2026 RNE=P DEC=01/09/2026 REC=E4A
                            SWEpisodes SW_DECOM=02/09/2026""")
                    .passes(2027, "open, so that it counts as ending with the year", """
                            Episodes DECOM=01/05/2026 RNE=P
                            SWEpisodes SW_DECOM=31/03/2027""")
                    .passes(2027, "short breaks", "Episodes DECOM=01/05/2026 RNE=S LS=V4")
                    .passes(2027, "a change within care", "Episodes DECOM=01/05/2026 RNE=P DEC=01/09/2026 REC=X1")
                    .fails(2027, "an end that is no date", "> Episodes DECOM=01/05/2026 RNE=S DEC=31/06/2026 REC=X1")
                    .rule(),
            draft("SW17STG2", "Newest social worker has an end", "SW_DEC", "SW_DECOM")
                    .from(2026)
                    .eachChild((child, year, findings) -> newest(child).stream()
                            .filter(row -> row.swDec().isGiven() && !child.isNameless())
                            .forEach(row -> findings.at(row)))
                    .fails("ended", """
                            SWEpisodes SW_DECOM=01/05/2026
                            > SWEpisodes SW_DECOM=01/09/2026 SW_DEC=01/12/2026""")
                    .passes("open", """
                            SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/09/2026
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .fails(
                            "an end that is no date is given all the same",
                            "> SWEpisodes SW_DECOM=01/09/2026 SW_DEC=31/09/2026")
                    .fails("of two on a day the first in the file counts", """
                            > SWEpisodes SW_DECOM=01/09/2026 SW_DEC=01/12/2026
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .passes("nobody's record", "SWEpisodes CHILD=\"\" SW_DECOM=01/09/2026 SW_DEC=01/12/2026")
                    .passes("one without a start is never the newest", """
                            SWEpisodes SW_DEC=01/12/2026
                            SWEpisodes SW_DECOM=01/09/2026""")
                    .rule());

    private SocialWorkerHistory() {}

    private static List<SocialWorkerEpisode> sorted(LookedAfterChild child, Comparator<SocialWorkerEpisode> order) {
        return child.socialWorkers().stream().sorted(order).toList();
    }

    private static boolean doNotMeet(SocialWorkerEpisode earlier, SocialWorkerEpisode later) {
        LocalDate end = earlier.swDec().date();
        boolean meet = end != null && later.swDecom().isWithin(end.minusDays(7), end.plusDays(7));
        return !later.swReason().is("FCONTA") && !meet;
    }

    /// The record with the latest readable start, the first in the file on ties; the first of all when none has one.
    private static List<SocialWorkerEpisode> newest(LookedAfterChild child) {
        return child.socialWorkers().stream().min(Comparator.comparing(SocialWorkerHistory::newestFirst)).stream()
                .toList();
    }

    private static long newestFirst(SocialWorkerEpisode row) {
        LocalDate start = row.swDecom().date();
        return start == null ? Long.MAX_VALUE : -start.toEpochDay();
    }

    private static void judgeYearEnd(LookedAfterChild child, ReturnYear year, Findings findings) {
        List<SocialWorkerEpisode> rows = child.socialWorkers();
        if (rows.size() == 1) {
            if (endsWithYear(rows.getFirst(), year) && !child.isNameless()) {
                findings.at(rows.getFirst());
            }
            return;
        }
        Compared.neighbours(
                sorted(child, BY_START),
                (earlier, later) -> !later.swDecom().isDate() && endsWithYear(earlier, year),
                findings);
        List<SocialWorkerEpisode> newestFirst = sorted(child, Comparator.comparing(SocialWorkerHistory::newestFirst));
        if (newestFirst.size() > 1
                && endsWithYear(newestFirst.getFirst(), year)
                && newestFirst.get(1).swDecom().isBefore(newestFirst.getFirst().swDec())) {
            findings.at(newestFirst.getFirst());
        }
    }

    private static boolean endsWithYear(SocialWorkerEpisode row, ReturnYear year) {
        return row.swDec().isWithin(year.end().minusDays(5), year.end());
    }

    private static boolean needsWorker(Episode episode, ReturnYear year) {
        boolean current =
                !episode.dec().isDate() || episode.dec().isWithin(year.start().minusDays(365), year.end());
        return current
                && !episode.isRespite()
                && (episode.rne().is("S") || !episode.rec().is("X1"));
    }

    private static boolean fits(SocialWorkerEpisode row, Episode episode, ReturnYear year) {
        Day end = episode.dec().or(year.end());
        return (row.swDecom().isOnOrBefore(end) && !episode.rec().is("X1"))
                || (row.swDecom().isOnOrAfter(episode.decom()) && episode.rne().is("S"));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(SOCIAL_WORKER_EPISODES)
                .fields(fields)
                .why(
                        "A child in care has one social worker after the other, without gaps; changes are counted from this.")
                .cause("The last worker's allocation was not ended, or the next one's began late in the case system.")
                .fix("Correct the days on which the allocations began and ended.");
    }
}
