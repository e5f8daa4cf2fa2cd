package windscreen.core.pathway.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import windscreen.core.codes.Code;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.Several;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// A record without sense and without faults: any value that a column may hold, every key its own, every link leading
/// to a row.
final class RandomRecord {

    private static final String[] WORDS = {
        "Ash", "élan, vital", "say \"so\"", "two\nlines", "semi;colon", "=1+1", "tab\there", "Ŵy"
    };

    private final SplittableRandom random;
    private final int rows;

    RandomRecord(long seed, int rows) {
        this.random = new SplittableRandom(seed);
        this.rows = rows;
    }

    List<PathwayRow> rows() {
        List<PathwayRow> all = new ArrayList<>();
        for (Table<? extends PathwayRow> table : Pathway.TABLES) {
            for (int i = 0; i < rows; i++) {
                all.add(row(table, i));
            }
        }
        return all;
    }

    private PathwayRow row(Table<? extends PathwayRow> table, int number) {
        Object[] parts = new Object[table.width()];
        parts[0] = Place.inNoFile(table);
        for (Column column : table.columns()) {
            boolean isKey = column.name().equals(table.key().getFirst());
            parts[column.position()] = isKey ? key(table, number) : value(column);
        }
        return table.build(parts);
    }

    /// Tables whose key is a link too have one row for each of the other's.
    private static Text key(Table<? extends PathwayRow> table, int number) {
        Class<? extends Row> parent =
                table.column(table.key().getFirst()).orElseThrow().parent();
        return Text.of((parent == Row.class ? table : Pathway.of(parent)).name() + " " + number);
    }

    private Object value(Column column) {
        if (random.nextInt(4) == 0) {
            return column.isDay() ? Day.BLANK : Text.BLANK;
        }
        if (column.parent() != Row.class) {
            return key(Pathway.of(column.parent()), random.nextInt(rows));
        }
        return switch (column.holds()) {
            case DAY -> Day.of(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_500)));
            case WHOLE -> column.codes().isEmpty() ? Text.of(String.valueOf(random.nextInt(40))) : code(column);
            case DECIMAL -> Text.of(random.nextInt(900) + "." + (1 + random.nextInt(9)));
            case FLAG -> Text.of(random.nextBoolean() ? "Y" : "N");
            case REMARK -> Text.of("Y");
            case JSON ->
                random.nextBoolean()
                        ? Several.flags(
                                        PathwayCodes.named(column.codes()),
                                        List.of(code(column).value()))
                                .cell()
                        : Several.list(List.of(code(column).value())).cell();
            case NAME, TEXT -> column.codes().isEmpty() ? word() : code(column);
        };
    }

    private Text word() {
        return Text.of(WORDS[random.nextInt(WORDS.length)] + " " + random.nextInt(1_000));
    }

    private Text code(Column column) {
        List<Code> codes = PathwayCodes.named(column.codes()).codes();
        return Text.of(codes.get(random.nextInt(codes.size())).code());
    }

    /// Every row as its cells say it, by table.
    static Map<String, List<String>> told(List<PathwayRow> rows) {
        Map<String, List<String>> told = new HashMap<>();
        rows.forEach(row -> {
            Table<? extends PathwayRow> table = Pathway.of(row.getClass());
            told.computeIfAbsent(table.name(), any -> new ArrayList<>())
                    .add(table.columns().stream()
                            .map(column -> table.cell(row, column).toString())
                            .toList()
                            .toString());
        });
        return told;
    }
}
