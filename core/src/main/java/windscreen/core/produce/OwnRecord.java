package windscreen.core.produce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// An authority's own record at hand: the rows of every table, found by the child they are about.
///
/// Not shared between threads while rows are added.
public final class OwnRecord {

    private final Map<Table<?>, List<PathwayRow>> rows = new LinkedHashMap<>();
    private final Map<Column, Map<String, List<PathwayRow>>> byKey = new HashMap<>();

    public OwnRecord() {
        Pathway.TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
    }

    /// Takes a row.
    public void add(PathwayRow row) {
        list(Pathway.of(row.getClass())).add(row);
        byKey.clear();
    }

    /// Every row of a table.
    @SuppressWarnings("unchecked")
    public <R extends PathwayRow> List<R> rows(Table<R> table) {
        return (List<R>) (List<?>) list(table);
    }

    /// The rows of a table about a person, in their order.
    public <R extends PathwayRow> List<R> of(Table<R> table, String person) {
        Column about = table.columns().stream()
                .filter(column -> column.parent() == Person.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " names no person"));
        return by(table, about.name(), person);
    }

    /// The rows of a table whose column holds a key.
    @SuppressWarnings("unchecked")
    public <R extends PathwayRow> List<R> by(Table<R> table, String column, String key) {
        Column sought = table.column(column).orElseThrow();
        Map<String, List<PathwayRow>> index = byKey.computeIfAbsent(sought, any -> index(table, sought));
        return (List<R>) (List<?>) index.getOrDefault(key, List.of());
    }

    private Map<String, List<PathwayRow>> index(Table<?> table, Column column) {
        Map<String, List<PathwayRow>> index = new HashMap<>();
        for (PathwayRow row : list(table)) {
            index.computeIfAbsent(table.cell(row, column).raw(), any -> new ArrayList<>(2))
                    .add(row);
        }
        return index;
    }

    private List<PathwayRow> list(Table<?> table) {
        List<PathwayRow> list = rows.get(table);
        if (list == null) {
            throw new IllegalArgumentException(table + " is no table of the record");
        }
        return list;
    }
}
