package windscreen.app.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Column;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// A child's records, table by table, with the numbers of the findings at each cell.
final class ChildTables {

    private ChildTables() {}

    /// One table of one year.
    record Grid(String name, List<String> headings, List<Line> lines, boolean faulty) {}

    /// One record.
    record Line(String where, List<CellView> cells) {}

    /// One cell: its text, and the findings that concern it, numbered from 1 in the child's list.
    record CellView(String text, List<Integer> faults) {}

    static List<Grid> of(Child child, List<Finding> findings) {
        Map<String, List<Integer>> faults = faults(findings);
        List<Grid> grids = new ArrayList<>();
        switch (child) {
            case LookedAfterChild looked -> {
                add(looked.thisYear(), "", faults, grids);
                add(looked.lastYear(), " last year", faults, grids);
            }
            case CinChild census -> rows(census).forEach((table, rows) -> grids.add(grid(table.name(), rows, faults)));
            default -> throw new IllegalArgumentException("No tables are known for " + child.getClass());
        }
        return grids;
    }

    private static void add(YearTables year, String suffix, Map<String, List<Integer>> faults, List<Grid> grids) {
        for (var table : Ssda903.TABLES) {
            List<? extends Row> rows = year.rows(table);
            if (!rows.isEmpty()) {
                grids.add(grid(table.name() + suffix, rows, faults));
            }
        }
    }

    private static Map<Table<?>, List<Row>> rows(CinChild child) {
        Map<Table<?>, List<Row>> rows = new java.util.TreeMap<>(java.util.Comparator.comparingInt(Table::ordinal));
        put(rows, child.identifiers());
        put(rows, child.characteristics());
        child.disabilities().forEach(row -> put(rows, row));
        for (CinDetails episode : child.episodes()) {
            put(rows, episode);
            episode.assessments().forEach(row -> put(rows, row));
            episode.cinPlans().forEach(row -> put(rows, row));
            episode.section47s().forEach(row -> put(rows, row));
            episode.protectionPlans().forEach(row -> {
                put(rows, row);
                row.reviews().forEach(review -> put(rows, review));
            });
            episode.preProceedings().forEach(row -> put(rows, row));
        }
        return rows;
    }

    private static void put(Map<Table<?>, List<Row>> rows, Row row) {
        rows.computeIfAbsent(row.place().sheet().table(), any -> new ArrayList<>())
                .add(row);
    }

    private static Map<String, List<Integer>> faults(List<Finding> findings) {
        Map<String, List<Integer>> faults = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (Mark mark : findings.get(i).cells()) {
                List<Integer> numbers =
                        faults.computeIfAbsent(key(mark.place(), mark.field()), any -> new ArrayList<>(2));
                if (!numbers.contains(i + 1)) {
                    numbers.add(i + 1);
                }
            }
        }
        return faults;
    }

    private static String key(windscreen.core.table.Place place, String field) {
        return place.sheet().name() + "/" + place.row() + "/" + field;
    }

    private static Grid grid(String name, List<? extends Row> rows, Map<String, List<Integer>> faults) {
        Table<?> table = rows.getFirst().place().sheet().table();
        List<Column> columns = table.columns().stream()
                .filter(column -> !column.derived() || !table.element().isEmpty())
                .toList();
        List<Line> lines = new ArrayList<>();
        boolean faulty = false;
        for (Row row : rows) {
            List<CellView> cells = new ArrayList<>();
            for (Column column : columns) {
                List<Integer> numbers = faults.getOrDefault(key(row.place(), column.name()), List.of());
                faulty |= !numbers.isEmpty();
                cells.add(new CellView(table.cell(row, column).raw(), numbers));
            }
            lines.add(
                    new Line(row.place().sheet().file() + " line " + row.place().line(), cells));
        }
        return new Grid(name, columns.stream().map(Column::name).toList(), lines, faulty);
    }
}
