package windscreen.core.cin.rules;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Day;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Families about dates inside an episode: before its referral, outside the census year, the wrong way round.
public final class EpisodeDates {

    private EpisodeDates() {}

    /// Something in an episode begins before the referral that opened it.
    ///
    /// @param parts the episode's records of the table
    public static <R extends Row> Rule<CinChild> beforeReferral(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<CinDetails, List<R>> parts,
            Function<R, Day> cell) {
        String name = table.name();
        return rule(code, wrong)
                .reads(DETAILS, table)
                .fields(column, "CINreferralDate")
                .why("Nothing can happen in an episode before the referral that opened it, so one date is wrong.")
                .cause(
                        "The work belongs to an earlier referral and was attached to the newer one, or a date was mistyped.")
                .fix("Attach the record to the referral it belongs to, or correct the date.")
                .eachChild((child, year, findings) -> {
                    for (CinDetails episode : child.episodes()) {
                        for (R part : parts.apply(episode)) {
                            if (cell.apply(part).isBefore(episode.referralDate())) {
                                findings.at(part, column).with(episode, "CINreferralDate");
                                findings.at(episode, "CINreferralDate").with(part, column);
                            }
                        }
                    }
                })
                .fails(
                        "the day before",
                        "> CINdetails CINreferralDate=2024-05-02\n> %s %s=2024-05-01".formatted(name, column))
                .passes(
                        "the same day",
                        "CINdetails CINreferralDate=2024-05-02\n%s %s=2024-05-02".formatted(name, column))
                .passes(
                        "another episode's",
                        "CINdetails CINreferralDate=2024-05-02\nCINdetails CINreferralDate=2024-05-01\n%s %s=2024-05-01"
                                .formatted(name, column))
                .rule();
    }

    /// A date, where one is given, outside the census year.
    public static <R extends Row> Rule<CinChild> outsideYear(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<CinChild, List<R>> rows,
            Function<R, Day> cell) {
        return inYear(code, wrong, table, column)
                .eachRow(
                        rows,
                        (row, year) -> cell.apply(row).isBefore(year.start())
                                || cell.apply(row).isAfter(year.end()))
                .fails(2026, "the day before the year", lines(table, column, "2025-03-31", true))
                .passes(2026, "its first day", lines(table, column, "2025-04-01", false))
                .passes(2026, "its last day", lines(table, column, "2026-03-31", false))
                .fails(2026, "the day after", lines(table, column, "2026-04-01", true))
                .passes("none given", lines(table, column, "", false))
                .rule();
    }

    /// A date that must be given, and not after the census year.
    public static <R extends Row> Rule<CinChild> missingOrLate(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<CinChild, List<R>> rows,
            Function<R, Day> cell) {
        return inYear(code, wrong, table, column)
                .eachRow(
                        rows,
                        (row, year) ->
                                !cell.apply(row).isDate() || cell.apply(row).isAfter(year.end()))
                .fails(2026, "none given", lines(table, column, "", true))
                .fails(2026, "no date", lines(table, column, "2025-02-30", true))
                .passes(2026, "the last day of the year", lines(table, column, "2026-03-31", false))
                .fails(2026, "the day after", lines(table, column, "2026-04-01", true))
                .rule();
    }

    private static RuleDraft<CinChild> inYear(String code, String wrong, Table<?> table, String column) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("The census holds what happened in the year to 31 March, and what was open in it.")
                .cause("The extract's dates were not limited to the year, or the year was mistyped.")
                .fix("Correct " + column + ", or leave the record out of this census.");
    }

    private static String lines(Table<?> table, String column, String date, boolean marked) {
        String line = (marked ? "> " : "") + table.name() + " " + column + "=" + (date.isEmpty() ? "\"\"" : date);
        return table == DETAILS ? line : "CINdetails CINreferralDate=2025-05-01\n" + line;
    }

    /// A record that ends before it begins.
    public static <R extends Row> Rule<CinChild> endsBeforeItStarts(
            String code,
            String wrong,
            Table<R> table,
            String first,
            String second,
            Function<CinChild, List<R>> rows,
            Function<R, Day> begins,
            Function<R, Day> ends) {
        String above = table == DETAILS ? "" : "CINdetails CINreferralDate=2025-05-01\n";
        return rule(code, wrong)
                .reads(table)
                .fields(first, second)
                .why("What ends before it begins has no length, and spoils every measure of time.")
                .cause("One of the dates was mistyped, often its year.")
                .fix("Check both dates and correct the one that is wrong.")
                .eachRow(rows, (row, year) -> ends.apply(row).isBefore(begins.apply(row)))
                .fails(
                        "the day before",
                        above + "> %s %s=2025-06-02 %s=2025-06-01".formatted(table.name(), first, second))
                .passes("the same day", above + "%s %s=2025-06-02 %s=2025-06-02".formatted(table.name(), first, second))
                .passes("no end yet", above + "%s %s=2025-06-02".formatted(table.name(), first))
                .rule();
    }
}
