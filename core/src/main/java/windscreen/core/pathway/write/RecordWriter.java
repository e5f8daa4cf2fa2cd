package windscreen.core.pathway.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.files.NewFiles;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Writes rows of the record, in any order, as CSV files named by their tables. Every table gets its file: one without
/// rows is not the same as one that is not there.
public final class RecordWriter implements Closeable {

    private final List<CsvWriter> files = new ArrayList<>();

    public RecordWriter(NewFiles folder) throws IOException {
        for (Table<? extends PathwayRow> table : Pathway.TABLES) {
            CsvWriter csv = CsvWriter.builder()
                    .build(new OutputStreamWriter(folder.create(fileName(table)), StandardCharsets.UTF_8));
            files.add(csv);
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
        }
    }

    /// The name of a table's file.
    public static String fileName(Table<?> table) {
        return table.name() + ".csv";
    }

    /// Adds a row to the file of its table.
    public void write(PathwayRow row) {
        Table<? extends PathwayRow> table = Pathway.of(row.getClass());
        List<Column> columns = table.columns();
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = table.cell(row, columns.get(i)).raw();
        }
        files.get(table.ordinal()).writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (CsvWriter file : files) {
            try {
                file.close();
            } catch (IOException | UncheckedIOException thrown) {
                failed = thrown instanceof IOException checked ? checked : new IOException(thrown);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
