package windscreen.core.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table on its way to Excel and to people. A cell is text or a number: text stays text, so that no identifier loses
/// a zero and nothing a file holds can become a formula.
///
/// @param name     what the sheet is called
/// @param headings one for each column
/// @param widths   of the columns in characters; none to take them from what stands in the first rows
/// @param rows     the rows, each as long as the headings; walked more than once
public record PlainTable(String name, List<String> headings, List<Integer> widths, Iterable<? extends List<?>> rows) {

    private static final int MOST_ROWS = 1_000_000;
    private static final int SAMPLED_ROWS = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_NAME = 31;

    public PlainTable(String name, List<String> headings, Iterable<? extends List<?>> rows) {
        this(name, headings, List.of(), rows);
    }

    /// Writes it as CSV with a byte order mark, so that Excel reads it as UTF-8.
    public void csv(Writer out) throws IOException {
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(headings);
            for (List<?> row : rows) {
                csv.writeRecord(row.stream().map(PlainTable::harmless).toList());
            }
        }
    }

    /// Writes a workbook: each table from A1 of a sheet of its own, and a last sheet that says what they are.
    ///
    /// @param notes the lines of the last sheet
    public static void workbook(OutputStream out, List<PlainTable> tables, List<String> notes) throws IOException {
        try (Workbook workbook = new Workbook(out, "Windscreen", "1.0")) {
            for (PlainTable table : tables) {
                table.sheet(workbook.newWorksheet(sheetName(table.name)));
            }
            Worksheet about = workbook.newWorksheet("Notes");
            about.width(0, 120);
            for (int i = 0; i < notes.size(); i++) {
                about.value(i, 0, xmlSafe(notes.get(i)));
            }
            about.finish();
        }
    }

    private void sheet(Worksheet sheet) throws IOException {
        line(sheet, 0, headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        List<Integer> wide = widths.isEmpty() ? measured() : widths;
        for (int i = 0; i < wide.size(); i++) {
            sheet.width(i, wide.get(i));
        }
        sheet.freezePane(0, 1);
        int at = 1;
        for (List<?> row : rows) {
            if (at < MOST_ROWS) {
                line(sheet, at, row);
            }
            at++;
        }
        sheet.setAutoFilter(0, 0, Math.min(at, MOST_ROWS) - 1, headings.size() - 1);
        sheet.finish();
    }

    private List<Integer> measured() {
        List<Integer> wide = new ArrayList<>();
        headings.forEach(heading -> wide.add(Math.max(NARROWEST, heading.length() + 3)));
        int sampled = 0;
        for (List<?> row : rows) {
            if (sampled++ == SAMPLED_ROWS) {
                break;
            }
            for (int i = 0; i < wide.size(); i++) {
                wide.set(
                        i,
                        Math.min(
                                WIDEST,
                                Math.max(wide.get(i), row.get(i).toString().length() + 2)));
            }
        }
        return wide;
    }

    private static void line(Worksheet sheet, int at, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(at, i, number);
            } else {
                sheet.value(at, i, xmlSafe(cells.get(i).toString()));
            }
        }
    }

    /// Excel takes at most 31 characters for a sheet's name, and none of `[]:*?/\`.
    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    /// A text that Excel would take for a formula begins with an apostrophe instead.
    private static String harmless(Object cell) {
        String text = cell.toString();
        boolean formula = !(cell instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /// A workbook is XML, which has no place for most control characters.
    private static String xmlSafe(String cell) {
        return cell.chars().allMatch(c -> c >= 32 || c == '\n' || c == '\t')
                ? cell
                : cell.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
