package windscreen.app.returns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import windscreen.core.table.Column;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// A child's records of one table, with the numbers of the findings at each cell.
///
/// @param about   one line on what its records are
/// @param source  the files and lines they stand in
/// @param narrow  whether it has so few columns that two fit side by side
record ChildGrid(
        String name,
        String about,
        String source,
        List<String> headings,
        List<Line> lines,
        boolean faulty,
        boolean narrow,
        Paper paper) {

    private static final int NARROW_COLUMNS = 5;

    /// @param number  which of the child's records of the table
    /// @param earlier whether it is from last year's file
    /// @param faults  findings on the record that name no cell
    /// @param line    where it stands in its file
    record Line(
            int number,
            String anchor,
            boolean earlier,
            String where,
            String line,
            List<CellView> cells,
            List<Integer> faults) {}

    /// @param path the address of the child's page
    static List<ChildGrid> of(Records records, Map<Place, Map<String, List<Integer>>> marks, String path) {
        List<ChildGrid> grids = new ArrayList<>();
        Set<String> births = births(records);
        for (Table<?> table : records.tables()) {
            grids.add(grid(table, records.of(table), marks, births, path));
        }
        return grids;
    }

    private static ChildGrid grid(
            Table<?> table,
            List<Row> rows,
            Map<Place, Map<String, List<Integer>>> marks,
            Set<String> births,
            String path) {
        List<Column> columns = columns(table, rows, marks, births);
        List<Line> lines = new ArrayList<>();
        boolean faulty = false;
        for (Row row : rows) {
            Map<String, List<Integer>> own = marks.getOrDefault(row.place(), Map.of());
            faulty |= !own.isEmpty();
            List<CellView> cells = columns.stream()
                    .map(column -> new CellView(
                            table.cell(row, column).raw(),
                            own.containsKey(column.name()),
                            own.getOrDefault(column.name(), List.of())))
                    .toList();
            lines.add(new Line(
                    lines.size() + 1,
                    anchor(row.place()),
                    row.place().sheet().term() == Term.LAST_YEAR,
                    row.place().sheet().file() + " line " + row.place().line(),
                    Words.number(row.place().line()),
                    cells,
                    own.getOrDefault("", List.of())));
        }
        return new ChildGrid(
                table.name(),
                table.about(),
                source(rows),
                columns.stream().map(Column::name).toList(),
                lines,
                faulty,
                columns.size() <= NARROW_COLUMNS,
                Paper.of(path + "/" + table.name()));
    }

    /// What the page says once is not repeated on every line: the child's identifier, and a date of birth that all
    /// tables agree on. What was worked out and not read stands here only when a rule found fault with it.
    private static List<Column> columns(
            Table<?> table, List<Row> rows, Map<Place, Map<String, List<Integer>>> marks, Set<String> births) {
        return table.columns().stream()
                .filter(column -> isMarked(column, rows, marks)
                        || !(isRepeated(table, column, births)
                                || (column.derived() && (table.element().isEmpty() || isBlank(table, column, rows)))))
                .toList();
    }

    private static boolean isRepeated(Table<?> table, Column column, Set<String> births) {
        return column.name().equals("CHILD")
                || (column.name().equals("DOB")
                        && births.size() < 2
                        && !table.name().equals("Header"));
    }

    private static boolean isMarked(Column column, List<Row> rows, Map<Place, Map<String, List<Integer>>> marks) {
        return rows.stream()
                .anyMatch(row -> marks.getOrDefault(row.place(), Map.of()).containsKey(column.name()));
    }

    private static boolean isBlank(Table<?> table, Column column, List<Row> rows) {
        return rows.stream().allMatch(row -> table.cell(row, column).isBlank());
    }

    private static Set<String> births(Records records) {
        Set<String> births = new LinkedHashSet<>();
        for (Row row : records.all()) {
            Table<?> table = row.place().sheet().table();
            table.column("DOB")
                    .ifPresent(column -> births.add(table.cell(row, column).raw()));
        }
        return births;
    }

    private static String source(List<Row> rows) {
        Set<String> files = new LinkedHashSet<>();
        rows.forEach(row -> files.add(row.place().sheet().file()));
        return String.join(", ", files);
    }

    /// A record's anchor on the child's page.
    static String anchor(Place place) {
        return place.sheet().name() + "-" + (place.row() + 1) + "-" + place.line();
    }
}
