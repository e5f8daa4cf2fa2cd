package windscreen.core.cin.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import windscreen.core.cin.CinCensus;
import windscreen.core.files.CsvText;
import windscreen.core.findings.Notice;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// One table of the census as its CSV holds it.
///
/// @param name    the file's name
/// @param columns where each heading stands
/// @param extra   headings that are no part of the table
record CsvTable(
        String name,
        Table<? extends Row> table,
        Map<String, Integer> columns,
        List<String> extra,
        List<Record> records) {

    /// One record.
    ///
    /// @param row  its position, from 0
    /// @param line the line it begins on
    record Record(String file, int row, int line, List<String> cells, Map<String, Integer> columns) {

        /// A record that says nothing.
        static final Record NONE = new Record("", 0, 0, List.of(), Map.of());

        String cell(String heading) {
            int at = columns.getOrDefault(heading, -1);
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }
    }

    boolean has(String heading) {
        return columns.containsKey(heading);
    }

    /// The table whose columns a file's headings are; empty when it is none of the census.
    ///
    /// @throws CensusTablesException when it plainly is one, and columns are missing or a record is not as long as
    ///                               the headings
    static Optional<CsvTable> of(CsvText csv, List<Notice> notices) throws CensusTablesException {
        Table<? extends Row> best = null;
        double most = 0.5;
        for (Table<? extends Row> table : CinCensus.TABLES) {
            List<String> wanted = TableLayout.of(table).columns();
            boolean keyed = table == CinCensus.HEADER || csv.headings().contains(TableLayout.CHILD_ID);
            double score =
                    (double) wanted.stream().filter(csv.headings()::contains).count() / wanted.size();
            if (keyed && score > most) {
                best = table;
                most = score;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        TableLayout layout = TableLayout.of(best);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = csv.headings().size() - 1; i >= 0; i--) {
            columns.put(csv.headings().get(i), i);
        }
        List<String> missing = layout.columns().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new CensusTablesException(csv.file() + " looks like " + best.name() + ", but has no column "
                    + String.join(", ", missing) + ".");
        }
        Set<String> known = layout.headings().stream().collect(Collectors.toSet());
        List<String> extra = csv.headings().stream()
                .filter(heading -> !known.contains(heading) && !heading.equals(TableLayout.CHILD_ID))
                .toList();
        return Optional.of(new CsvTable(csv.file(), best, columns, extra, records(csv, columns, notices)));
    }

    private static List<Record> records(CsvText csv, Map<String, Integer> columns, List<Notice> notices)
            throws CensusTablesException {
        List<Record> records = new ArrayList<>();
        for (CsvText.Line line : csv.lines(notices)) {
            if (line.cells().size() != csv.headings().size()) {
                throw new CensusTablesException(csv.file() + " line " + line.number() + " has "
                        + line.cells().size() + " cells where there are "
                        + csv.headings().size() + " headings.");
            }
            records.add(new Record(csv.file(), records.size(), line.number(), line.cells(), columns));
        }
        return records;
    }
}
