package windscreen.core.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

    private static final int[] WIDTHS = {11, 10, 48, 16, 20, 9, 28, 8, 30, 36, 60};
    private static final int MOST_ROWS = 1_000_000;

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
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(FindingTable::harmless).toList());
            }
        }
    }

    /// A cell that Excel would take for a formula begins with an apostrophe instead.
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /// Writes a workbook: the rows from A1, and a second sheet that says what they are.
    ///
    /// @param notes the lines of the second sheet
    public static void workbook(OutputStream out, Iterable<List<String>> rows, List<String> notes) throws IOException {
        try (Workbook workbook = new Workbook(out, "Windscreen", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Findings");
            line(sheet, 0, HEADINGS);
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int at = 1;
            for (List<String> row : rows) {
                if (at < MOST_ROWS) {
                    line(sheet, at, row);
                }
                at++;
            }
            sheet.setAutoFilter(0, 0, Math.min(at, MOST_ROWS) - 1, HEADINGS.size() - 1);
            sheet.finish();
            Worksheet about = workbook.newWorksheet("Notes");
            about.width(0, 120);
            for (int i = 0; i < notes.size(); i++) {
                about.value(i, 0, notes.get(i));
            }
            about.finish();
        }
    }

    private static void line(Worksheet sheet, int at, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(at, i, xmlSafe(cells.get(i)));
        }
    }

    /// A workbook is XML, which has no place for most control characters.
    private static String xmlSafe(String cell) {
        return cell.chars().allMatch(c -> c >= 32 || c == '\n' || c == '\t')
                ? cell
                : cell.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
