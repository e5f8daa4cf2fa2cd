package windscreen.core.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Where a rule puts what it finds.
///
/// The same rule at the same record (and date) is one finding however often it is reported: later reports add
/// their cells to it.
public final class Findings {

    private final Rule<?> rule;
    private final List<Entry> entries = new ArrayList<>(2);
    private final Map<Place, List<Entry>> byPlace = new HashMap<>();
    private String child = "";

    Findings(Rule<?> rule) {
        this.rule = rule;
    }

    /// Begins anew with another child.
    void turnTo(String nextChild) {
        child = nextChild;
        if (!entries.isEmpty()) {
            entries.clear();
            byPlace.clear();
        }
    }

    /// Reports a record; the columns at fault are those of the rule's fields that the record's table has.
    public Entry at(Row row) {
        return at(row, rule.fieldsOf(row.place().sheet().table()));
    }

    /// Reports a record and the columns at fault in it.
    public Entry at(Row row, String... fields) {
        return at(row, List.of(fields));
    }

    /// Reports one of several dates of a record.
    ///
    /// @param date the date as YYYY-MM-DD, the text as read if it is no date, empty when there is none
    public Entry atDate(Row row, String field, String date) {
        return entry(child, row.place(), date).fields(List.of(field)).cell(row.place(), field, date);
    }

    /// Reports a record of a child other than the one being judged: only whole-return rules need it.
    public Entry at(String childId, Place place, String field, String value) {
        return entry(childId, place, null).fields(List.of(field)).cell(place, field, value);
    }

    /// Reports the return as a whole.
    public void wholeReturn() {
        entries.add(new Entry("", null, null));
    }

    private Entry at(Row row, List<String> fields) {
        return entry(child, row.place(), null).fields(fields).with(row, fields);
    }

    private Entry entry(String childId, Place place, @Nullable String date) {
        List<Entry> here = byPlace.computeIfAbsent(place, any -> new ArrayList<>(1));
        for (Entry entry : here) {
            if (Objects.equals(entry.date, date)) {
                return entry;
            }
        }
        Entry entry = new Entry(childId, place, date);
        here.add(entry);
        entries.add(entry);
        return entry;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// What was found, in file order.
    List<Finding> found() {
        if (entries.size() == 1) {
            return List.of(entries.getFirst().finding());
        }
        return entries.stream().map(Entry::finding).sorted(FileOrder.INSTANCE).toList();
    }

    /// One finding in the making.
    public final class Entry {

        private final String childId;
        private final @Nullable Place place;
        private final @Nullable String date;
        private final List<String> fields = new ArrayList<>(4);
        private final List<Mark> cells = new ArrayList<>(4);

        private Entry(String childId, @Nullable Place place, @Nullable String date) {
            this.childId = childId;
            this.place = place;
            this.date = date;
        }

        private Entry fields(List<String> more) {
            for (String field : more) {
                if (!fields.contains(field)) {
                    fields.add(field);
                }
            }
            return this;
        }

        /// Adds another record that the rule compared: its cells under the rule's fields.
        public Entry with(Row row) {
            return with(row, rule.fieldsOf(row.place().sheet().table()));
        }

        /// Adds cells of another record that the rule compared, so that screens can mark them too.
        public Entry with(Row row, String... columns) {
            return with(row, List.of(columns));
        }

        private Entry with(Row row, List<String> columns) {
            Table<?> table = row.place().sheet().table();
            for (String field : columns) {
                Column column = table.column(field).orElse(null);
                if (column != null) {
                    Cell cell = table.cell(row, column);
                    cell(row.place(), field, cell.raw());
                }
            }
            return this;
        }

        private Entry cell(Place at, String field, String value) {
            if (!has(at, field, value)) {
                cells.add(new Mark(at, field, value));
            }
            return this;
        }

        private boolean has(Place at, String field, String value) {
            for (Mark mark : cells) {
                if (mark.field().equals(field)
                        && mark.place().equals(at)
                        && mark.value().equals(value)) {
                    return true;
                }
            }
            return false;
        }

        private Finding finding() {
            return new Finding(rule, place, childId, List.copyOf(fields), List.copyOf(cells), date);
        }
    }
}
