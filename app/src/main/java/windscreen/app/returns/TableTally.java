package windscreen.app.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Child;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// What some records of a table hold: how many fall in each month of the year, and how often each value stands in
/// each column.
final class TableTally {

    static final int MONTHS = 12;

    /// A column with more values than this tells people apart, not groups of them.
    private static final int MOST_VALUES = 60;

    private final ReturnYear year;
    private final @Nullable Column dated;
    private final List<Column> grouped = new ArrayList<>();
    private final int[] months = new int[MONTHS];
    private final Map<Column, Map<String, Integer>> values = new HashMap<>();
    private int before;
    private int records;

    TableTally(Table<?> table, ReturnYear year) {
        this.year = year;
        dated = table.key().stream()
                .map(name -> table.column(name).orElse(null))
                .filter(column -> column != null && column.isDay())
                .findFirst()
                .orElse(null);
        for (Column column : table.columns()) {
            if (!column.isDay() && !column.name().equals("CHILD")) {
                grouped.add(column);
                values.put(column, new HashMap<>());
            }
        }
    }

    /// All records of this year, of the children that are held in memory.
    static TableTally of(Table<?> table, Roll roll, ReturnYear year) {
        TableTally tally = new TableTally(table, year);
        for (Roll.Entry entry : roll.entries()) {
            Child child = entry.child();
            if (child != null) {
                rows(child, table).forEach(tally::add);
            }
        }
        return tally;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Row> rows(Child child, Table<?> table) {
        return child instanceof LookedAfterChild looked
                ? looked.thisYear().rows((Table<? extends LookedAfterRow>) table)
                : Records.of(child).of(table);
    }

    void add(Row row) {
        records++;
        Table<?> table = row.place().sheet().table();
        LocalDate day = dated != null && table.cell(row, dated) instanceof Day cell ? cell.date() : null;
        if (day != null) {
            long month = ChronoUnit.MONTHS.between(year.start(), day);
            if (day.isBefore(year.start())) {
                before++;
            } else if (month < MONTHS) {
                months[(int) month]++;
            }
        }
        for (Column column : grouped) {
            Map<String, Integer> counts = values.getOrDefault(column, Map.of());
            if (counts.size() <= MOST_VALUES) {
                Cell cell = table.cell(row, column);
                counts.merge(cell.toString(), 1, Integer::sum);
            }
        }
    }

    /// The column whose dates it goes by, null when the table has none that tells its records apart.
    @Nullable
    Column dated() {
        return dated;
    }

    int month(int index) {
        return months[index];
    }

    int before() {
        return before;
    }

    int records() {
        return records;
    }

    /// The columns whose values form groups.
    List<Column> groups() {
        return grouped.stream()
                .filter(column -> values.getOrDefault(column, Map.of()).size() <= MOST_VALUES)
                .toList();
    }

    /// How often each value stands in a column.
    Map<String, Integer> values(Column column) {
        return values.getOrDefault(column, Map.of());
    }
}
