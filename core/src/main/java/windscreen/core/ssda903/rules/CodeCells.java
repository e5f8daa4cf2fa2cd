package windscreen.core.ssda903.rules;

import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.codes.CodeSet;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// Rules about one cell that should hold a code of its set, as the set stands in the year. A family: they differ in
/// the cell and the set, and in whether the cell may be blank.
public final class CodeCells {

    private static final String WHY = "A code the return does not know is refused, or counted as missing.";
    private static final String CAUSE =
            "A local value in the case system has no code mapped to it, or a code was used that has been withdrawn.";

    private CodeCells() {}

    /// No code of the set; blank passes.
    ///
    /// @param right a code that is valid in every year we serve
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> unknown(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<R, Text> cell,
            CodeSet codes,
            String right) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why(WHY)
                .cause(CAUSE)
                .fix("Map the local value to a code of the set " + codes.name() + " and export again.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> cell.apply(row).isGiven()
                                && !codes.contains(cell.apply(row).value(), year.collection()))
                .fails("no code of the set", "> " + table.name() + " " + column + "=QQ9")
                .passes("a code of the set", table.name() + " " + column + "=" + right)
                .passes("blank", table.name() + " " + column + "=\"\"")
                .rule();
    }

    /// No code of the set; blank is found as well.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> unknownOrBlank(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<R, Text> cell,
            CodeSet codes,
            String right) {
        return rule(code, wrong)
                .reads(table)
                .fields(column)
                .why("Every record needs it. " + WHY)
                .cause("Nothing was recorded, or: " + CAUSE)
                .fix("Record it in the case system, with a code of the set " + codes.name() + ".")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> !codes.contains(cell.apply(row).value(), year.collection()))
                .fails("no code of the set", "> " + table.name() + " " + column + "=QQ9")
                .fails("blank", "> " + table.name() + " " + column + "=\"\"")
                .passes("a code of the set", table.name() + " " + column + "=" + right)
                .rule();
    }

    /// A flag that is neither 0 nor 1; blank passes.
    public static <R extends LookedAfterRow> Rule<LookedAfterChild> noFlag(
            String code, String wrong, Table<R> table, List<String> columns, List<Function<R, Text>> cells) {
        String first = columns.getFirst();
        return rule(code, wrong)
                .reads(table)
                .fields(columns.toArray(String[]::new))
                .why("A flag says yes with 1 and no with 0, and nothing else is understood.")
                .cause("The export wrote yes and no, true and false, or a number with decimals.")
                .fix("Write 1 for yes and 0 for no.")
                .eachRow(
                        child -> child.thisYear().rows(table),
                        (row, year) -> cells.stream()
                                .map(cell -> cell.apply(row))
                                .anyMatch(cell -> cell.isGiven() && !cell.isOneOf("0", "1")))
                .fails("a word", "> " + table.name() + " " + first + "=YES")
                .fails("two digits", "> " + table.name() + " " + first + "=00")
                .passes("no", table.name() + " " + first + "=0")
                .passes("yes", table.name() + " " + first + "=1")
                .passes("blank", table.name() + " " + first + "=\"\"")
                .rule();
    }
}
