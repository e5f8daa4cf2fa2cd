package windscreen.core.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Child;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Cell;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Every record under one identifier, each with the name it keeps over uploads.
public final class NamedRecords {

    private final Map<Place, NamedRecord> byPlace = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private NamedRecords() {}

    /// Names the records of a child; of several when a return holds an identifier more than once, or none.
    public static NamedRecords of(Collection<? extends Child> ofOneIdentifier) {
        NamedRecords records = new NamedRecords();
        ofOneIdentifier.forEach(records::name);
        return records;
    }

    private void name(Child child) {
        switch (child) {
            case LookedAfterChild lookedAfter -> {
                name(lookedAfter.thisYear());
                name(lookedAfter.lastYear());
            }
            case CinChild inNeed -> {
                name(inNeed.identifiers(), "");
                name(inNeed.characteristics(), "");
                inNeed.episodes().forEach(episode -> name(episode, ""));
            }
            default -> throw new IllegalArgumentException("A child of no return known here: " + child.getClass());
        }
    }

    private void name(YearTables year) {
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            year.rows(table).forEach(row -> name(row, ""));
        }
    }

    /// Names a record, then those that stand in it.
    private void name(Row row, String parent) {
        Table<?> table = row.place().sheet().table();
        String own =
                table.key().stream().map(column -> written(table, row, column)).collect(Collectors.joining("/"));
        String plain = parent.isEmpty() || own.isEmpty() ? parent + own : parent + "/" + own;
        String name = row.place().sheet().name();
        int times = seen.merge(name + "/" + plain, 1, Integer::sum);
        String key = times == 1 ? plain : plain + "#" + times;
        byPlace.putIfAbsent(row.place(), new NamedRecord(name, parent, key, row));
        within(table, row).forEach(inner -> name(inner, key));
    }

    /// A day as such, however it was written; any other cell as it stands, and so a day that cannot be read.
    private static String written(Table<?> table, Row row, String column) {
        Cell cell = table.cell(row, column);
        return cell instanceof Day day && day.date() != null ? day.date().toString() : cell.raw();
    }

    private static List<Row> within(Table<?> table, Row row) {
        List<Row> inner = new ArrayList<>();
        for (int part = 1; part < table.width(); part++) {
            if (table.component(row, part) instanceof List<?> list) {
                for (Object one : list) {
                    if (one instanceof Row record) {
                        inner.add(record);
                    }
                }
            }
        }
        return inner;
    }

    /// The record at a place, if it is one of these.
    public Optional<NamedRecord> at(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /// The record of a name.
    public Optional<NamedRecord> find(String table, String key) {
        return all().stream()
                .filter(record -> record.table().equals(table) && record.key().equals(key))
                .findFirst();
    }

    /// Every record, those that stand in another after it.
    public Collection<NamedRecord> all() {
        return byPlace.values();
    }
}
