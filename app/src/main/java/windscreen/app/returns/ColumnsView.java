package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import windscreen.core.intake.Recognised;
import windscreen.core.ssda903.read.TableFile;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;

/// What each column of a file holds, before any rule has run.
record ColumnsView(String file, String table, String about, String records, List<Line> columns) {

    private static final int COMMONEST = 3;
    private static final int LONGEST = 30;

    /// @param filled     how many records have something in it
    /// @param share      the same in percent
    /// @param unreadable how many hold something that is no date, where it should be one
    /// @param different  how many different values it has
    /// @param commonest  the commonest of them; none for dates and identifiers, which hardly repeat
    record Line(
            String name,
            String about,
            String filled,
            int share,
            String unreadable,
            String different,
            String commonest) {}

    static boolean isKnown(Recognised recognised, String file) {
        return find(recognised, file).findAny().isPresent();
    }

    static List<ColumnsView> of(Recognised recognised, String file) {
        return find(recognised, file).map(ColumnsView::of).toList();
    }

    private static Stream<TableFile> find(Recognised recognised, String file) {
        if (!(recognised.content() instanceof Recognised.Content.LookedAfter tables)) {
            return Stream.of();
        }
        return Stream.of(
                        tables.tables().thisYear().values().stream(),
                        tables.tables().lastYear().values().stream(),
                        tables.tables().setAside().stream())
                .flatMap(files -> files)
                .filter(table -> table.file().equals(file))
                .sorted(Comparator.comparingInt(table -> table.table().ordinal()));
    }

    private static ColumnsView of(TableFile table) {
        List<Line> lines = new ArrayList<>();
        for (Column column : table.table().fileColumns()) {
            lines.add(line(column, table));
        }
        return new ColumnsView(
                table.file(),
                table.table().name(),
                table.table().about(),
                Words.count(table.records(), "record", "records"),
                lines);
    }

    private static Line line(Column column, TableFile table) {
        int filled = 0;
        int unreadable = 0;
        Map<String, Integer> values = new HashMap<>();
        for (Cell cell : table.cells(column)) {
            if (cell.isGiven()) {
                filled++;
                unreadable += cell instanceof Day day && day.isUnreadable() ? 1 : 0;
                values.merge(cell.toString(), 1, Integer::sum);
            }
        }
        boolean repeats = !column.isDay() && values.size() * 2 <= filled;
        return new Line(
                column.name(),
                column.about(),
                Words.number(filled),
                table.records() == 0 ? 0 : filled * 100 / table.records(),
                column.isDay() ? Words.number(unreadable) : "",
                Words.number(values.size()),
                repeats ? commonest(values) : "");
    }

    private static String commonest(Map<String, Integer> values) {
        Optional<String> words = values.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .map(one -> shortened(one.getKey()) + " " + Words.number(one.getValue()))
                .reduce((one, other) -> one + ", " + other);
        return words.orElse("");
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
    }
}
