package windscreen.bench;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// The CSV files of one year's SSDA903 return, written a row at a time.
final class CsvReturn implements Closeable {

    private final Map<Table<?>, BufferedWriter> files = new HashMap<>();

    CsvReturn(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            if (table != Ssda903.DOLO) {
                BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"));
                file.write(table.fileColumns().stream().map(Column::name).collect(Collectors.joining(",")));
                file.write('\n');
                files.put(table, file);
            }
        }
    }

    /// Writes a record: its cells in the order of the table's columns.
    void row(Table<?> table, String... cells) throws IOException {
        BufferedWriter file = files.get(table);
        if (file == null || cells.length != table.fileColumns().size()) {
            throw new IllegalArgumentException(table + " is not written so");
        }
        file.write(String.join(",", cells));
        file.write('\n');
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
