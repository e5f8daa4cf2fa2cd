package windscreen.core.synthetic.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import windscreen.core.codes.CodeSet;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.produce.OwnRecord;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// Writes down one child's life as it was known on a day: what had not happened by then stays blank.
final class Notebook {

    private final OwnRecord record;
    private final LocalDate asAt;
    private final String person;
    private final Map<Table<?>, Integer> counts = new HashMap<>();

    Notebook(OwnRecord record, LocalDate asAt, String person) {
        this.record = record;
        this.asAt = asAt;
        this.person = person;
    }

    String person() {
        return person;
    }

    boolean isKnown(LocalDate day) {
        return !day.isAfter(asAt);
    }

    /// A day that is known only once it has come.
    Day known(LocalDate day) {
        return isKnown(day) ? Day.of(day) : Day.BLANK;
    }

    /// A text that is known only from a day on.
    Text known(LocalDate day, String text) {
        return isKnown(day) ? Text.of(text) : Text.BLANK;
    }

    /// Begins a row with a key of its own.
    <R extends PathwayRow> RowDraft<R> row(Table<R> table) {
        return RowDraft.of(table).put(table.key().getFirst(), key(table));
    }

    /// Writes a row down.
    <R extends PathwayRow> R write(RowDraft<R> draft) {
        R row = draft.build();
        record.add(row);
        return row;
    }

    /// The next key of a table: the child's identifier, the table's own letters, a number.
    private String key(Table<?> table) {
        String column = table.key().getFirst();
        if (column.endsWith("_person_id")) {
            return person;
        }
        int number = counts.merge(table, 1, Integer::sum);
        return person + column.substring(0, column.indexOf('_')) + number;
    }

    /// The key of an episode of need.
    String referral(int episode) {
        return person + "cine" + episode;
    }

    static String flag(boolean holds) {
        return holds ? "Y" : "N";
    }

    /// Codes that hold, as one cell.
    static String list(Collection<String> codes) {
        return codes.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    /// Every flag of a set, of which one holds, as one cell.
    static String flags(CodeSet set, String holding) {
        return set.codes().stream()
                .map(code -> "\"" + code.code() + "\":\"" + said(code.code(), holding) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String said(String code, String holding) {
        return code.contains("COMMENT") ? "" : code.endsWith("OF_OUTCOMES") ? "1" : flag(code.equals(holding));
    }
}
