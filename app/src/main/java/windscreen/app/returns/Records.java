package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Child;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// A child's records, table by table, last year's before this year's, whatever return they are of.
final class Records {

    private final Map<Table<?>, List<Row>> byTable = new TreeMap<>(Comparator.comparingInt(Table::ordinal));

    private Records() {}

    static Records of(Child child) {
        Records records = new Records();
        switch (child) {
            case LookedAfterChild looked -> {
                records.add(looked.lastYear());
                records.add(looked.thisYear());
            }
            case CinChild census -> records.add(census);
            default -> throw new IllegalArgumentException("No records are known of " + child.getClass());
        }
        return records;
    }

    private void add(YearTables year) {
        Ssda903.TABLES.forEach(table -> year.rows(table).forEach(this::add));
    }

    private void add(CinChild child) {
        add(child.identifiers());
        add(child.characteristics());
        child.disabilities().forEach(this::add);
        for (CinDetails episode : child.episodes()) {
            add(episode);
            episode.assessments().forEach(this::add);
            episode.cinPlans().forEach(this::add);
            episode.section47s().forEach(this::add);
            episode.protectionPlans().forEach(plan -> {
                add(plan);
                plan.reviews().forEach(this::add);
            });
            episode.preProceedings().forEach(this::add);
        }
    }

    private void add(Row row) {
        byTable.computeIfAbsent(row.place().sheet().table(), any -> new ArrayList<>())
                .add(row);
    }

    /// The tables the child has records of, in the return's order.
    Iterable<Table<?>> tables() {
        return byTable.keySet();
    }

    List<Row> of(Table<?> table) {
        return byTable.getOrDefault(table, List.of());
    }

    Iterable<Row> all() {
        return () -> byTable.values().stream().flatMap(List::stream).iterator();
    }

    Optional<Row> at(Place place) {
        return of(place.sheet().table()).stream()
                .filter(row -> row.place().equals(place))
                .findFirst();
    }

    /// Which of the child's records of its table a place is, from 1; 0 when it is none of them.
    int number(Place place) {
        List<Row> rows = of(place.sheet().table());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).place().equals(place)) {
                return i + 1;
            }
        }
        return 0;
    }
}
