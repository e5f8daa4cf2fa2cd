package windscreen.core.cin.read;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import windscreen.core.cin.CinCensus;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The elements of one table's record, as its components declare them. An element's path is its groups and its name,
/// with slashes.
///
/// @param slots  what an element of the record is, by path
/// @param groups the paths of the groups around elements
/// @param leaf   whether the record is an element of text itself
record Layout(Table<? extends Row> table, Map<String, Slot> slots, Set<String> groups, boolean leaf) {

    /// What an element is to its record.
    sealed interface Slot {

        /// Its component's place in the record, which is also its place in the message.
        int position();

        /// One cell of text.
        record TextSlot(int position) implements Slot {}

        /// One date.
        record DaySlot(int position) implements Slot {}

        /// Several dates.
        record DaysSlot(int position) implements Slot {}

        /// Records of another table.
        record RowsSlot(int position, Table<? extends Row> table) implements Slot {}
    }

    private static final Map<Table<?>, Layout> ALL = new HashMap<>();

    static {
        CinCensus.TABLES.forEach(table -> ALL.put(table, make(table)));
    }

    static Layout of(Table<?> table) {
        Layout layout = ALL.get(table);
        if (layout == null) {
            throw new IllegalArgumentException(table + " is not a table of the census");
        }
        return layout;
    }

    /// Whether any record has an element of this name: then an unexpected one is misplaced, not unknown.
    static boolean isKnown(String element) {
        return ALL.values().stream()
                .anyMatch(layout -> layout.table.element().equals(element)
                        || layout.slots.keySet().stream().anyMatch(path -> path.endsWith("/" + element))
                        || layout.groups.stream().anyMatch(path -> path.endsWith("/" + element)));
    }

    private static Layout make(Table<? extends Row> table) {
        Map<String, Slot> slots = new HashMap<>();
        Set<String> groups = new HashSet<>();
        RecordComponent[] parts = table.type().getRecordComponents();
        for (int i = 1; i < parts.length; i++) {
            Element element = parts[i].getAnnotation(Element.class);
            Heading heading = parts[i].getAnnotation(Heading.class);
            String path;
            if (element != null) {
                path = "/" + element.value();
                slots.put(path, new Slot.RowsSlot(i, tableOf(element.value())));
            } else {
                path = "/" + (heading.within().isEmpty() ? "" : heading.within() + "/") + heading.value();
                boolean several = parts[i].getType() == List.class;
                boolean day = parts[i].getType() == Day.class;
                slots.put(path, several ? new Slot.DaysSlot(i) : day ? new Slot.DaySlot(i) : new Slot.TextSlot(i));
            }
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                groups.add(path.substring(0, slash));
            }
        }
        boolean leaf = slots.size() == 1 && slots.containsKey("/" + table.element());
        return new Layout(table, Map.copyOf(slots), Set.copyOf(groups), leaf);
    }

    private static Table<? extends Row> tableOf(String path) {
        String element = path.substring(path.lastIndexOf('/') + 1);
        return CinCensus.TABLES.stream()
                .filter(table -> table.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
