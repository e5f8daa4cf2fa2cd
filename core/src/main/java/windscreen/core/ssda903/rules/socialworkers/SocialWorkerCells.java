package windscreen.core.ssda903.rules.socialworkers;

import static windscreen.core.ssda903.Ssda903.SOCIAL_WORKER_EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.DateCells.afterYearEnd;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.SocialWorkerEpisode;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.ssda903.rules.PartialDate;
import windscreen.core.table.Day;

/// Cells of a social worker's record: SW01aSTG1, SW01bSTG1, SW02STG1, SW04STG1, SW05STG1, SW06STG2, SW07STG2, SW09STG2,
/// SW13STG1.
final class SocialWorkerCells {

    /// From this day on the return asks why the worker changed.
    private static final LocalDate REASONS_SINCE = LocalDate.of(2023, 4, 1);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft(
                            "SW01aSTG1",
                            "Record of a social worker before April 2023 lacks its start or the worker",
                            "SW_DECOM",
                            "SW_ID")
                    .eachRow(
                            LookedAfterChild::socialWorkers,
                            (row, year) -> !row.swDecom().isDate()
                                    || (row.swDecom().isBefore(REASONS_SINCE)
                                            && row.swId().isBlank()))
                    .fails("no worker, the day before", "> SWEpisodes SW_DECOM=31/03/2023")
                    .passes("no worker, on that day", "SWEpisodes SW_DECOM=01/04/2023")
                    .fails("no start", "> SWEpisodes SW_ID=SW1")
                    .passes("both", "SWEpisodes SW_DECOM=31/03/2023 SW_ID=SW1")
                    .fails("a start that is no date", "> SWEpisodes SW_DECOM=31/06/2026 SW_ID=SW1")
                    .rule(),
            draft(
                            "SW01bSTG1",
                            "Record of a social worker since April 2023 lacks its start, the worker or the reason",
                            "SW_DECOM",
                            "SW_ID",
                            "SW_REASON")
                    .eachRow(
                            LookedAfterChild::socialWorkers,
                            (row, year) -> !row.swDecom().isDate()
                                    || (row.swDecom().isOnOrAfter(REASONS_SINCE)
                                            && (row.swId().isBlank()
                                                    || row.swReason().isBlank())))
                    .fails("no reason, on that day", "> SWEpisodes SW_DECOM=01/04/2023 SW_ID=SW1")
                    .passes("no reason, the day before", "SWEpisodes SW_DECOM=31/03/2023 SW_ID=SW1")
                    .fails("no worker", "> SWEpisodes SW_DECOM=01/04/2023 SW_REASON=OTHERS")
                    .fails("no start", "> SWEpisodes SW_ID=SW1 SW_REASON=OTHERS")
                    .passes("all three", "SWEpisodes SW_DECOM=01/04/2023 SW_ID=SW1 SW_REASON=OTHERS")
                    .fails("a start that is no date", "> SWEpisodes SW_DECOM=31/06/2026 SW_ID=SW1 SW_REASON=OTHERS")
                    .rule(),
            draft("SW02STG1", "Social worker's identifier begins neither with SW nor with XX", "SW_ID")
                    .eachRow(
                            LookedAfterChild::socialWorkers,
                            (row, year) -> !row.swId().value().startsWith("SW")
                                    && !row.swId().value().startsWith("XX"))
                    .fails("a number", "> SWEpisodes SW_ID=12345")
                    .fails("blank", "> SWEpisodes SW_ID=\"\"")
                    .passes("a registration number", "SWEpisodes SW_ID=SW12345")
                    .passes("a stand-in", "SWEpisodes SW_ID=XX1")
                    .passes("small letters", "SWEpisodes SW_ID=sw12345")
                    .rule(),
            date("SW04STG1", "Social worker's start is not a real date", "SW_DECOM", SocialWorkerEpisode::swDecom),
            date("SW05STG1", "Social worker's end is not a real date", "SW_DEC", SocialWorkerEpisode::swDec),
            afterYearEnd(
                    "SW06STG2",
                    "Social worker starts after the year ended",
                    SOCIAL_WORKER_EPISODES,
                    "SW_DECOM",
                    SocialWorkerEpisode::swDecom),
            draft("SW07STG2", "Social worker's end lies outside this year and the last", "SW_DEC")
                    .eachRow(
                            LookedAfterChild::socialWorkers,
                            (row, year) -> row.swDec().isBefore(year.start().minusDays(365))
                                    || row.swDec().isAfter(year.end()))
                    .fails(2027, "the day before last year", "> SWEpisodes SW_DEC=31/03/2025")
                    .passes(2027, "its first day", "SWEpisodes SW_DEC=01/04/2025")
                    .fails(2025, "a leap year ago, years being of 365.2425 days", "> SWEpisodes SW_DEC=01/04/2023")
                    .passes(2025, "the day after that", "SWEpisodes SW_DEC=02/04/2023")
                    .passes(2027, "the last day of the year", "SWEpisodes SW_DEC=31/03/2027")
                    .fails(2027, "the day after", "> SWEpisodes SW_DEC=01/04/2027")
                    .rule(),
            draft("SW09STG2", "Social worker ends on the day they start", "SW_DECOM", "SW_DEC")
                    .eachRow(LookedAfterChild::socialWorkers, (row, year) -> Compared.agree(row.swDec(), row.swDecom()))
                    .fails("the same day", "> SWEpisodes SW_DECOM=01/09/2026 SW_DEC=01/09/2026")
                    .fails("written otherwise", "> SWEpisodes SW_DECOM=01/09/2026 SW_DEC=1/9/2026")
                    .passes("the day after", "SWEpisodes SW_DECOM=01/09/2026 SW_DEC=02/09/2026")
                    .passes("both blank", "SWEpisodes SW_ID=SW1")
                    .rule(),
            draft("SW13STG1", "Reason for the change of social worker is missing or not a listed code", "SW_REASON")
                    .eachRow(
                            LookedAfterChild::socialWorkers,
                            (row, year) -> row.swReason().isBlank()
                                    ? row.swDecom().isOnOrAfter(REASONS_SINCE)
                                    : !Ssda903Codes.SOCIAL_WORKER_CHANGE_REASON.contains(
                                            row.swReason().value(), year.collection()))
                    .fails("no listed code", "> SWEpisodes SW_DECOM=31/03/2023 SW_REASON=QQ9")
                    .fails("blank, on 1 April 2023", "> SWEpisodes SW_DECOM=01/04/2023")
                    .passes("blank, the day before", "SWEpisodes SW_DECOM=31/03/2023")
                    .passes("a listed code", "SWEpisodes SW_DECOM=01/04/2023 SW_REASON=PCCHAN")
                    .rule());

    private SocialWorkerCells() {}

    private static Rule<LookedAfterChild> date(
            String code, String wrong, String column, Function<SocialWorkerEpisode, Day> cell) {
        return draft(code, wrong, column)
                .eachRow(
                        LookedAfterChild::socialWorkers,
                        (row, year) -> cell.apply(row).isGiven()
                                && !PartialDate.read(cell.apply(row).raw()).isDate())
                .fails("31 September", "> SWEpisodes " + column + "=31/09/2026")
                .fails("an unknown year of two letters", "> SWEpisodes " + column + "=01/09/ZZ")
                .fails("another layout", "> SWEpisodes " + column + "=2026-09-30")
                .fails("a part too many", "> SWEpisodes " + column + "=30/09/2026/")
                .passes("30 September", "SWEpisodes " + column + "=30/09/2026")
                .passes("an unknown day", "SWEpisodes " + column + "=ZZ/09/2026")
                .passes("nothing known", "SWEpisodes " + column + "=ZZ/ZZ/ZZZZ")
                .passes("blank", "SWEpisodes " + column + "=\"\"")
                .rule();
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(SOCIAL_WORKER_EPISODES)
                .fields(fields)
                .why("How often a child's social worker changes, and why, is counted from these records.")
                .cause("Allocations were moved in bulk, or the worker has no registration number in the case system.")
                .fix("Complete the allocation in the case system: worker, both dates and the reason for the change.");
    }
}
