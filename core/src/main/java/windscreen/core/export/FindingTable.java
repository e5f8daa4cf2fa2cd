package windscreen.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.findings.Notice;
import windscreen.core.table.Place;

/// Findings as a table, one row each, for Excel and for people. Every cell is text: no identifier loses a zero, and
/// nothing a file holds can become a formula.
public final class FindingTable {

    /// The headings, in order.
    public static final List<String> HEADINGS = List.of(
            "Rule",
            "Severity",
            "What is wrong",
            "Child",
            "Table",
            "Record",
            "File",
            "Line",
            "Fields",
            "Values",
            "How to fix");

    private static final List<Integer> WIDTHS = List.of(11, 10, 48, 16, 20, 9, 28, 8, 30, 36, 60);

    private FindingTable() {}

    /// One finding's row.
    public static List<String> row(Finding finding) {
        Place place = finding.place();
        return List.of(
                finding.rule().code(),
                finding.rule().severity().title(),
                finding.rule().wrong(),
                finding.child(),
                place == null ? "whole return" : place.sheet().name(),
                place == null ? "" : String.valueOf(place.row() + 1),
                place == null ? "" : place.sheet().file(),
                place == null ? "" : String.valueOf(place.line()),
                String.join(", ", finding.fields()),
                values(finding),
                finding.rule().fix());
    }

    /// One notice's row.
    public static List<String> row(Notice notice) {
        return List.of(
                notice.check(),
                notice.severity().title(),
                notice.what(),
                notice.child(),
                notice.place() == null ? "" : notice.place().sheet().name(),
                notice.place() == null ? "" : String.valueOf(notice.place().row() + 1),
                notice.file(),
                notice.line() == 0 ? "" : String.valueOf(notice.line()),
                String.join(", ", notice.fields()),
                "",
                notice.todo());
    }

    private static String values(Finding finding) {
        return finding.cells().stream().limit(6).map(FindingTable::value).collect(Collectors.joining("; "));
    }

    private static String value(Mark mark) {
        String value = mark.value().isEmpty() ? "blank" : mark.value();
        return mark.field() + " " + (value.length() > 200 ? value.substring(0, 200) + "..." : value);
    }

    /// Writes the rows as CSV with a byte order mark, so that Excel reads it as UTF-8.
    public static void csv(Writer out, Iterable<List<String>> rows) throws IOException {
        of(rows).csv(out);
    }

    /// Writes a workbook: the rows from A1, and a second sheet that says what they are.
    ///
    /// @param notes the lines of the second sheet
    public static void workbook(OutputStream out, Iterable<List<String>> rows, List<String> notes) throws IOException {
        PlainTable.workbook(out, List.of(of(rows)), notes);
    }

    /// The rows of findings as a table.
    public static PlainTable of(Iterable<List<String>> rows) {
        return new PlainTable("Findings", HEADINGS, WIDTHS, rows);
    }
}
