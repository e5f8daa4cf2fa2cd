package windscreen.core.cin.csv;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.ChildCharacteristics;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinHeader;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Puts the CSV tables of a census together again: each row into its parent, in the order of the files.
///
/// Rows belong to the child of their ChildNumber; in files made without that column, to the child of their LAchildID.
final class CensusCsvReader {

    private final Map<Table<?>, CsvTable> tables;
    private final Map<Table<?>, Map<List<String>, List<CsvTable.Record>>> byParent = new HashMap<>();
    private final boolean numbered;

    CensusCsvReader(Map<Table<?>, CsvTable> tables) throws CensusTablesException {
        this.tables = tables;
        CsvTable children = required(CinCensus.IDENTIFIERS);
        this.numbered = children.has(TableLayout.CHILD_NUMBER);
        for (CsvTable file : tables.values()) {
            if (file.table() != CinCensus.HEADER && file.table() != CinCensus.IDENTIFIERS) {
                byParent.put(file.table(), sorted(file));
            }
        }
        tellApart(children);
    }

    private CsvTable required(Table<?> table) throws CensusTablesException {
        CsvTable file = tables.get(table);
        if (file == null) {
            throw new CensusTablesException(
                    "There is no table " + table.name() + " among the files, and no census without it.");
        }
        return file;
    }

    /// The rows of a table by the row they belong to.
    private Map<List<String>, List<CsvTable.Record>> sorted(CsvTable file) throws CensusTablesException {
        TableLayout layout = TableLayout.of(file.table());
        List<String> keys = new ArrayList<>(layout.path());
        keys.addFirst(numbered ? TableLayout.CHILD_NUMBER : TableLayout.CHILD_ID);
        for (String key : keys) {
            // A plan's dates stand in one Reviews block where nothing else is said.
            if (!file.has(key) && !key.equals("ReviewsID")) {
                throw new CensusTablesException(
                        file.name() + " has no column " + key + ", so that nothing tells what its rows belong to.");
            }
        }
        List<String> leading = layout.ownId() ? keys.subList(0, keys.size() - 1) : keys;
        boolean unique = layout.ownId() && file.table() != CinCensus.REVIEWS;
        Set<List<String>> seen = new HashSet<>();
        Map<List<String>, List<CsvTable.Record>> rows = new HashMap<>();
        for (CsvTable.Record record : file.records()) {
            if (unique && !seen.add(keys.stream().map(record::cell).toList())) {
                throw new CensusTablesException(file.name() + " line " + record.line() + ": the child has a row with "
                        + keys.getLast() + " " + record.cell(keys.getLast()) + " already.");
            }
            List<String> parent = leading.stream().map(record::cell).toList();
            rows.computeIfAbsent(parent, any -> new ArrayList<>(2)).add(record);
        }
        return rows;
    }

    private void tellApart(CsvTable children) throws CensusTablesException {
        Set<String> seen = new HashSet<>();
        for (CsvTable.Record record : children.records()) {
            String key = childKey(record);
            if (key.isEmpty() || !seen.add(key)) {
                throw new CensusTablesException(children.name() + " line " + record.line() + ": the "
                        + (numbered ? TableLayout.CHILD_NUMBER : TableLayout.CHILD_ID)
                        + " is blank or given twice, so that nothing tells which rows are the child's.");
            }
        }
    }

    private String childKey(CsvTable.Record record) {
        return record.cell(numbered ? TableLayout.CHILD_NUMBER : TableLayout.CHILD_ID);
    }

    /// The header; the first record should there be several.
    CinHeader header() throws CensusTablesException {
        CsvTable file = required(CinCensus.HEADER);
        if (file.records().size() != 1) {
            throw new CensusTablesException(
                    file.name() + " has " + file.records().size() + " records; a census has one header.");
        }
        return (CinHeader) build(CinCensus.HEADER, file.records().getFirst(), List.of());
    }

    /// The children, put together as they are asked for.
    Iterable<CinChild> children() {
        CsvTable file = tables.get(CinCensus.IDENTIFIERS);
        return () -> {
            Iterator<CsvTable.Record> records = file == null
                    ? List.<CsvTable.Record>of().iterator()
                    : file.records().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return records.hasNext();
                }

                @Override
                public CinChild next() {
                    return child(records.next());
                }
            };
        };
    }

    int size() {
        CsvTable file = tables.get(CinCensus.IDENTIFIERS);
        return file == null ? 0 : file.records().size();
    }

    private CinChild child(CsvTable.Record record) {
        List<String> path = List.of(childKey(record));
        List<CsvTable.Record> characteristics = take(CinCensus.CHARACTERISTICS, path);
        List<CinDetails> episodes = new ArrayList<>();
        for (CsvTable.Record episode : take(CinCensus.DETAILS, path)) {
            episodes.add((CinDetails) build(CinCensus.DETAILS, episode, path));
        }
        if (characteristics.size() > 1) {
            leave(CinCensus.CHARACTERISTICS, path, characteristics.subList(1, characteristics.size()));
        }
        return new CinChild(
                (ChildIdentifiers) build(CinCensus.IDENTIFIERS, record, path),
                (ChildCharacteristics) build(
                        CinCensus.CHARACTERISTICS,
                        characteristics.isEmpty() ? CsvTable.Record.NONE : characteristics.getFirst(),
                        path),
                episodes);
    }

    private List<CsvTable.Record> take(Table<?> table, List<String> path) {
        List<CsvTable.Record> rows = byParent.getOrDefault(table, Map.of()).get(path);
        if (rows == null) {
            return List.of();
        }
        byParent.getOrDefault(table, Map.of()).remove(path);
        return rows;
    }

    private void leave(Table<?> table, List<String> path, List<CsvTable.Record> rows) {
        byParent.computeIfAbsent(table, any -> new HashMap<>()).put(path, rows);
    }

    /// Makes a row of a table, and those nested in it.
    private Row build(Table<? extends Row> table, CsvTable.Record record, List<String> above) {
        TableLayout layout = TableLayout.of(table);
        List<String> path = above;
        if (layout.ownId()) {
            path = new ArrayList<>(above);
            path.add(record.cell(layout.keys().getLast()));
        }
        Object[] parts = new Object[table.width()];
        parts[0] = new Place(new Sheet(table, Term.THIS_YEAR, record.file()), record.row(), record.line());
        RecordComponent[] components = table.type().getRecordComponents();
        for (Column column : table.fileColumns()) {
            String raw = record.cell(column.name());
            parts[column.position()] = column.isDay() ? Day.yearMonthDay(raw) : Text.trimmed(raw);
        }
        for (int i = 1; i < parts.length; i++) {
            Element nested = components[i].getAnnotation(Element.class);
            if (nested != null) {
                parts[i] = nested(CinCensus.tableOf(nested.value()), path);
            }
        }
        return table.build(parts);
    }

    private List<Row> nested(Table<? extends Row> table, List<String> path) {
        List<CsvTable.Record> records = take(table, path);
        return table == CinCensus.REVIEWS
                ? reviews(records)
                : records.stream().map(record -> build(table, record, path)).toList();
    }

    /// One block for each ReviewsID; a row without ReviewID and date is a block that holds none.
    private static List<Row> reviews(List<CsvTable.Record> records) {
        Map<String, List<CsvTable.Record>> blocks = records.stream()
                .collect(Collectors.groupingBy(
                        record -> record.cell("ReviewsID"), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        for (List<CsvTable.Record> block : blocks.values()) {
            CsvTable.Record first = block.getFirst();
            List<Day> days = block.stream()
                    .filter(record -> !record.cell(TableLayout.REVIEW_NUMBER).isEmpty()
                            || !record.cell("CPPreviewDate").isEmpty())
                    .map(record -> Day.yearMonthDay(record.cell("CPPreviewDate")))
                    .toList();
            Place place =
                    new Place(new Sheet(CinCensus.REVIEWS, Term.THIS_YEAR, first.file()), first.row(), first.line());
            rows.add(CinCensus.REVIEWS.build(place, days));
        }
        return rows;
    }

    /// The first row that belongs to nothing, after the last child; null when every row found its place.
    @Nullable
    String orphan() {
        for (Table<? extends Row> table : CinCensus.TABLES) {
            for (List<CsvTable.Record> rows :
                    byParent.getOrDefault(table, Map.of()).values()) {
                CsvTable.Record row = rows.getFirst();
                return row.file() + " line " + row.line()
                        + ": the row belongs to no row of the tables above it, or to one that can have no second. Its keys are "
                        + TableLayout.of(table).keys().stream()
                                .filter(key -> !key.equals(TableLayout.CHILD_ID))
                                .map(key -> key + " " + row.cell(key))
                                .collect(Collectors.joining(", "))
                        + ".";
            }
        }
        return null;
    }
}
