package windscreen.core.pathway.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import windscreen.core.files.FileCheck;
import windscreen.core.files.Gathered;
import windscreen.core.files.SourceFile;
import windscreen.core.files.StreamedCsv;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Table;

/// A folder or zip of CSV files, each named by the table it holds: `ssd_person.csv`, or with its schema before it.
///
/// @param sources a table each
/// @param notices files that belong to no table, and those set aside
public record RecordFolder(List<TableSource> sources, List<Notice> notices) {

    /// Finds the tables among files.
    public static RecordFolder of(Gathered gathered) {
        Map<Table<?>, SourceFile> found = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>(gathered.notices());
        for (SourceFile file : gathered.files()) {
            Optional<Table<? extends PathwayRow>> table = table(file);
            if (table.isEmpty()) {
                notices.add(FileCheck.NOT_USED.of(file.name(), "The file is named after no table of the record."));
            } else {
                SourceFile earlier = found.put(table.get(), file);
                if (earlier != null) {
                    notices.add(FileCheck.SET_ASIDE.of(
                            earlier.name(), file.name() + " holds the same table and was read instead."));
                }
            }
        }
        List<TableSource> sources = new ArrayList<>();
        Pathway.TABLES.forEach(table -> {
            SourceFile file = found.get(table);
            if (file != null) {
                sources.add(new CsvTable(table, file));
            }
        });
        return new RecordFolder(sources, List.copyOf(notices));
    }

    private static Optional<Table<? extends PathwayRow>> table(SourceFile file) {
        String name = file.baseName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
            return Optional.empty();
        }
        String whole = name.substring(0, name.length() - 4);
        return Pathway.named(whole.substring(whole.lastIndexOf('.') + 1));
    }

    /// One table as a CSV file.
    private record CsvTable(Table<? extends PathwayRow> table, SourceFile file) implements TableSource {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public void read(Rows rows, List<Notice> notices) throws IOException {
            boolean[] begun = new boolean[1];
            StreamedCsv.of(file)
                    .read(
                            (cells, line) -> {
                                if (begun[0]) {
                                    rows.row(line, cells);
                                } else {
                                    begun[0] = true;
                                    rows.headings(cells);
                                }
                            },
                            notices);
            if (!begun[0]) {
                notices.add(FileCheck.EMPTY.of(file.name(), "The file has no headings."));
            }
        }
    }
}
