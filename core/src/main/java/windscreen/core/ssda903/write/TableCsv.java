package windscreen.core.ssda903.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Writes a table of the return as its CSV file: the columns of the return in their own order, each cell with the
/// text it was read from. It is data and not a report, so a cell that Excel would take for a formula stays as it is.
public final class TableCsv {

    private static final Map<Table<? extends LookedAfterRow>, String> FILE_NAMES = Map.ofEntries(
            Map.entry(Ssda903.HEADER, "header.csv"),
            Map.entry(Ssda903.EPISODES, "episodes.csv"),
            Map.entry(Ssda903.REVIEWS, "reviews.csv"),
            Map.entry(Ssda903.UASC, "uasc.csv"),
            Map.entry(Ssda903.OC2, "oc2.csv"),
            Map.entry(Ssda903.OC3, "oc3.csv"),
            Map.entry(Ssda903.AD1, "ad1.csv"),
            Map.entry(Ssda903.PLACED_ADOPTION, "placed_for_adoption.csv"),
            Map.entry(Ssda903.PREVIOUS_PERMANENCE, "previous_permanence.csv"),
            Map.entry(Ssda903.MISSING, "missing.csv"),
            Map.entry(Ssda903.SOCIAL_WORKER_EPISODES, "sw_episodes.csv"),
            Map.entry(Ssda903.DOLO, "dolo.csv"));

    private TableCsv() {}

    /// The name a table's file usually has. Readers go by the headings and never by the name.
    public static String fileName(Table<? extends LookedAfterRow> table) {
        String name = FILE_NAMES.get(table);
        if (name == null) {
            throw new IllegalArgumentException(table + " is not a table of the return");
        }
        return name;
    }

    /// Writes a table in UTF-8, without a byte order mark. The stream is closed.
    public static void write(
            Table<? extends LookedAfterRow> table, Iterable<? extends LookedAfterRow> rows, OutputStream out)
            throws IOException {
        List<Column> columns = table.fileColumns();
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            String[] cells = new String[columns.size()];
            for (LookedAfterRow row : rows) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = table.cell(row, columns.get(i)).raw();
                }
                csv.writeRecord(cells);
            }
        }
    }
}
