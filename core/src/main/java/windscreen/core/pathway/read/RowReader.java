package windscreen.core.pathway.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Column;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// Makes rows of one table from the cells of its source.
final class RowReader<R extends PathwayRow> implements TableSource.Rows {

    private final Table<R> table;
    private final String source;
    private final KeyBook keys;
    private final Consumer<? super PathwayRow> sink;
    private final Sheet sheet;
    private final List<CellReader> readers;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final int[] positions;
    private int headings;
    private int rows;
    private long uneven;
    private final long[] met = new long[KeyBook.Met.values().length];

    RowReader(Table<R> table, String source, boolean names, KeyBook keys, Consumer<? super PathwayRow> sink) {
        this.table = table;
        this.source = source;
        this.keys = keys;
        this.sink = sink;
        this.sheet = new Sheet(table, Term.THIS_YEAR, source);
        this.readers = table.columns().stream()
                .map(column -> new CellReader(column, names))
                .toList();
        this.positions = new int[readers.size()];
        Arrays.fill(positions, -1);
        keys.begin(table);
    }

    @Override
    public void headings(List<String> found) {
        headings = found.size();
        for (int i = 0; i < found.size(); i++) {
            String heading = found.get(i).strip();
            int column = columnOf(heading.toLowerCase(Locale.ROOT));
            if (column < 0 || positions[column] >= 0) {
                unknown.add(heading);
            } else {
                positions[column] = i;
                String name = table.columns().get(column).name();
                if (!name.equalsIgnoreCase(heading)) {
                    renamed.put(heading, name);
                }
            }
        }
    }

    private int columnOf(String heading) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(heading)
                    || columns.get(i).formerly().contains(heading)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void row(int line, List<String> cells) {
        uneven += cells.size() == headings ? 0 : 1;
        Object[] parts = new Object[table.width()];
        parts[0] = new Place(sheet, rows, line);
        for (int i = 0; i < readers.size(); i++) {
            int at = positions[i];
            CellReader reader = readers.get(i);
            parts[table.columns().get(i).position()] =
                    at < 0 || at >= cells.size() ? reader.blank() : reader.read(cells.get(at));
        }
        rows++;
        take(table.build(parts), Fingerprint.of(parts));
    }

    /// Takes a row that needs no reading.
    void take(R row) {
        Object[] parts = table.columns().stream()
                .map(column -> (Object) table.cell(row, column))
                .toArray();
        take(row, Fingerprint.of(parts));
    }

    private void take(R row, long fingerprint) {
        KeyBook.Met how = keys.meet(table, row, fingerprint);
        met[how.ordinal()]++;
        if (how != KeyBook.Met.REPEATED) {
            sink.accept(row);
        }
    }

    TableReport report() {
        List<String> absent = new ArrayList<>();
        List<ColumnReport> columns = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            if (positions[i] < 0) {
                absent.add(table.columns().get(i).name());
            } else {
                columns.add(readers.get(i).report());
            }
        }
        return new TableReport(
                table,
                source,
                Arrays.stream(met).sum(),
                met[KeyBook.Met.REPEATED.ordinal()],
                met[KeyBook.Met.SHARES_KEY.ordinal()],
                met[KeyBook.Met.WITHOUT_KEY.ordinal()],
                uneven,
                renamed,
                unknown,
                absent,
                columns);
    }
}
