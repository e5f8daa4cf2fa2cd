package windscreen.core.cin.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.PlanReview;
import windscreen.core.files.NewFiles;
import windscreen.core.table.Column;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Writes a census as CSV tables, child after child, each cell with the text it was read from. It is data and not a
/// report, so a cell that Excel would take for a formula stays as it is.
public final class CensusCsvWriter implements Closeable {

    private final Map<Table<?>, CsvWriter> files = new HashMap<>();
    private int children;

    /// Makes a file for every table, and writes the header's.
    public CensusCsvWriter(NewFiles folder, CinHeader header) throws IOException {
        for (Table<? extends Row> table : CinCensus.TABLES) {
            TableLayout layout = TableLayout.of(table);
            CsvWriter csv = CsvWriter.builder()
                    .build(new OutputStreamWriter(folder.create(layout.fileName()), StandardCharsets.UTF_8));
            files.put(table, csv);
            csv.writeRecord(layout.headings());
        }
        line(CinCensus.HEADER, List.of(), cells(header));
    }

    /// Writes the next child.
    public void write(CinChild child) {
        String number = String.valueOf(++children);
        List<String> keys = List.of(child.identifiers().laChildId().raw(), number);
        line(CinCensus.IDENTIFIERS, List.of(number), cells(child.identifiers()));
        record(child.characteristics(), keys, 1);
        int episodes = 0;
        for (CinDetails episode : child.episodes()) {
            record(episode, keys, ++episodes);
        }
    }

    /// Writes a record and those nested in it.
    ///
    /// @param above the keys that lead to it
    /// @param at    its number among its kind, from 1
    private void record(Row row, List<String> above, int at) {
        Table<? extends Row> table = row.place().sheet().table();
        List<String> keys = TableLayout.of(table).ownId() ? with(above, at) : above;
        if (row instanceof PlanReview reviews) {
            dates(reviews, keys);
            return;
        }
        line(table, keys, cells(row));
        for (int i = 1; i < table.width(); i++) {
            if (table.component(row, i) instanceof List<?> nested) {
                int each = 0;
                for (Object one : nested) {
                    record((Row) one, keys, ++each);
                }
            }
        }
    }

    private void dates(PlanReview reviews, List<String> keys) {
        if (reviews.reviews().isEmpty()) {
            line(CinCensus.REVIEWS, keys, List.of("", ""));
        }
        for (int i = 0; i < reviews.reviews().size(); i++) {
            line(
                    CinCensus.REVIEWS,
                    keys,
                    List.of(String.valueOf(i + 1), reviews.reviews().get(i).raw()));
        }
    }

    private static List<String> with(List<String> keys, int number) {
        List<String> more = new ArrayList<>(keys);
        more.add(String.valueOf(number));
        return more;
    }

    private static List<String> cells(Row row) {
        Table<?> table = row.place().sheet().table();
        List<String> cells = new ArrayList<>();
        for (Column column : table.fileColumns()) {
            cells.add(table.cell(row, column).raw());
        }
        return cells;
    }

    private void line(Table<?> table, List<String> keys, List<String> cells) {
        CsvWriter csv = files.get(table);
        if (csv == null) {
            throw new IllegalArgumentException(table + " is not a table of the census");
        }
        List<String> line = new ArrayList<>(keys);
        line.addAll(cells);
        csv.writeRecord(line);
    }

    /// Closes every file.
    @Override
    public void close() throws IOException {
        for (CsvWriter csv : files.values()) {
            csv.close();
        }
    }
}
