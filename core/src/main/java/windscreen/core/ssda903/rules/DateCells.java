package windscreen.core.ssda903.rules;

import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Day;
import windscreen.core.table.Table;

/// Rules about one cell that should hold a date. A family: they differ in the cell, and in whether it may be blank.
public final class DateCells {

    private DateCells() {}

    /// Text stands where a date should; blank passes.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> unreadable(
            String code, String wrong, Table<R> table, String column, Function<R, Day> cell) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("A date that is none cannot be compared, so every check that needs it is lost for this record.")
                .cause("The export wrote the date in another layout, or it was typed wrongly.")
                .fix("Give " + column + " as dd/mm/yyyy, a day that exists.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> cell.apply(row).isUnreadable())
                .fails("31 September", "> " + table.name() + " " + column + "=31/09/2025")
                .fails("another layout", "> " + table.name() + " " + column + "=2025-09-30")
                .passes("30 September", table.name() + " " + column + "=30/09/2025")
                .passes("blank", table.name() + " " + column + "=\"\"")
                .rule();
    }

    /// No date stands where one must; blank is found as well.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> missing(
            String code, String wrong, Table<R> table, String column, Function<R, Day> cell) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("The record says nothing without this date, and it cannot be counted in any year.")
                .cause("The date was never recorded, or the export left it out or wrote it in another layout.")
                .fix("Record the date in the case system, and give " + column + " as dd/mm/yyyy.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> !cell.apply(row).isDate())
                .fails("blank", "> " + table.name() + " " + column + "=\"\"")
                .fails("29 February of an ordinary year", "> " + table.name() + " " + column + "=29/02/2025")
                .passes("29 February of a leap year", table.name() + " " + column + "=29/02/2024")
                .rule();
    }

    /// A date after the last day of the year.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> afterYearEnd(
            String code, String wrong, Table<R> table, String column, Function<R, Day> cell) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("The return covers the year to 31 March: what comes later belongs to the next one.")
                .cause("The extract was run after 31 March without a cut-off, or the year was typed wrongly.")
                .fix("Correct " + column + ", or leave what happened after 31 March to next year's return.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> cell.apply(row).isAfter(year.end()))
                .fails(2026, "the day after the year", "> " + table.name() + " " + column + "=01/04/2026")
                .passes(2026, "the last day of the year", table.name() + " " + column + "=31/03/2026")
                .rule();
    }

    /// A date outside the year.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> outsideYear(
            String code, String wrong, Table<R> table, String column, Function<R, Day> cell) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("Only what ended in the year is given with an end date.")
                .cause("An old record was not filtered out of the extract, or the year was typed wrongly.")
                .fix("Correct " + column + ", or leave the record out of this year's return.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> cell.apply(row).isBefore(year.start())
                                || cell.apply(row).isAfter(year.end()))
                .fails(2027, "the day before the year", "> " + table.name() + " " + column + "=31/03/2026")
                .passes(2027, "the first day of the year", table.name() + " " + column + "=01/04/2026")
                .passes(2027, "the last day of the year", table.name() + " " + column + "=31/03/2027")
                .fails(2027, "the day after the year", "> " + table.name() + " " + column + "=01/04/2027")
                .rule();
    }

    /// One date of a record before another.
    ///
    /// @param first  the column that should come first
    /// @param second the column that should come second
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> wrongWayRound(
            String code,
            String wrong,
            Table<R> table,
            String first,
            Function<R, Day> begins,
            String second,
            Function<R, Day> ends) {
        return rule(code, wrong)
                .reads(table)
                .fields(first, second)
                .why("What ends before it begins has no length, and days are counted wrongly.")
                .cause("One of the two dates was typed wrongly, often in its year or with day and month changed round.")
                .fix("Check both dates in the case system and correct the one that is wrong.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> ends.apply(row).isBefore(begins.apply(row)))
                .fails("the day before", "> %s %s=02/09/2025 %s=01/09/2025".formatted(table.name(), first, second))
                .passes("the same day", "%s %s=01/09/2025 %s=01/09/2025".formatted(table.name(), first, second))
                .passes("no end yet", "%s %s=01/09/2025".formatted(table.name(), first))
                .rule();
    }

    /// Rules as a list, for the classes that name them.
    @SafeVarargs
    public static List<Rule<LookedAfterChild>> list(Rule<LookedAfterChild>... rules) {
        return List.of(rules);
    }
}
