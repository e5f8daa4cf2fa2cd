package windscreen.core.cin.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import windscreen.core.cin.CinCensus;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Reads one record of any table from its element, whatever stands in it. Rows are numbered in document order.
final class RecordReader {

    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_CACHED = 100_000;

    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final Sheet[] sheets;
    private final int[] next;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Day> days = new HashMap<>();

    RecordReader(XMLStreamReader xml, String file, StructureNotices notices) {
        this.xml = xml;
        this.notices = notices;
        this.sheets = CinCensus.TABLES.stream()
                .map(table -> new Sheet(table, Term.THIS_YEAR, file))
                .toArray(Sheet[]::new);
        this.next = new int[sheets.length];
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    /// A place for the next record of a table.
    Place place(Table<?> table) {
        return place(table, next[table.ordinal()]++, line());
    }

    /// A place of a given row: of what counts the children, or has no row.
    Place place(Table<?> table, int row, int line) {
        return new Place(sheets[table.ordinal()], row, line);
    }

    /// A record none of whose elements are there.
    <R extends Row> R blank(Table<R> table, Place place) {
        return build(table, place, parts(table));
    }

    /// Reads the record whose element has just started.
    <R extends Row> R read(Table<R> table, Place place) throws XMLStreamException {
        Layout layout = Layout.of(table);
        Object[] parts = parts(table);
        if (layout.leaf()) {
            parts[1] = text(cell());
        } else {
            new Filling(layout, parts, table.element()).fill("");
        }
        return build(table, place, parts);
    }

    private static Object[] parts(Table<?> table) {
        Object[] parts = new Object[table.width()];
        Arrays.fill(parts, Text.BLANK);
        for (Layout.Slot slot : Layout.of(table).slots().values()) {
            switch (slot) {
                case Layout.Slot.DaySlot day -> parts[day.position()] = Day.BLANK;
                case Layout.Slot.DaysSlot several -> parts[several.position()] = new ArrayList<Day>(2);
                case Layout.Slot.RowsSlot rows -> parts[rows.position()] = new ArrayList<Row>(2);
                case Layout.Slot.TextSlot text -> parts[text.position()] = Text.BLANK;
            }
        }
        return parts;
    }

    private <R extends Row> R build(Table<R> table, Place place, Object[] parts) {
        parts[0] = place;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i] instanceof List<?> list) {
                parts[i] = List.copyOf(list);
            }
        }
        return table.build(parts);
    }

    /// One record being filled.
    private final class Filling {

        private final Layout layout;
        private final Object[] parts;
        private final String element;
        private final Set<String> seen = new HashSet<>();
        private int furthest;

        Filling(Layout layout, Object[] parts, String element) {
            this.layout = layout;
            this.parts = parts;
            this.element = element;
        }

        /// Reads elements until the one around them ends.
        void fill(String group) throws XMLStreamException {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    take(group + "/" + xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    return;
                }
            }
        }

        private void take(String path) throws XMLStreamException {
            Layout.Slot slot = layout.slots().get(path);
            if (slot != null) {
                inOrder(slot);
                take(path, slot);
            } else if (layout.groups().contains(path)) {
                if (seen.add(path)) {
                    fill(path);
                } else {
                    repeated();
                }
            } else {
                boolean known = Layout.isKnown(xml.getLocalName());
                notices.add(
                        known ? StructureCheck.MISPLACED : StructureCheck.UNKNOWN_ELEMENT,
                        line(),
                        shown() + (known ? " does not belong in " : " is unknown in ") + element
                                + "; it was not read.");
                skip();
            }
        }

        private void take(String path, Layout.Slot slot) throws XMLStreamException {
            switch (slot) {
                case Layout.Slot.RowsSlot rows -> add(rows.position(), nested(rows.table()));
                case Layout.Slot.DaysSlot several -> add(several.position(), dated());
                case Layout.Slot.TextSlot text -> {
                    if (seen.add(path)) {
                        parts[text.position()] = text(cell());
                    } else {
                        repeated();
                    }
                }
                case Layout.Slot.DaySlot day -> {
                    if (seen.add(path)) {
                        parts[day.position()] = dated();
                    } else {
                        repeated();
                    }
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void add(int position, Object part) {
            ((List<Object>) parts[position]).add(part);
        }

        private void inOrder(Layout.Slot slot) {
            if (slot.position() < furthest) {
                notices.add(StructureCheck.ORDER, line(), shown() + " stands too late in " + element + ".");
            }
            furthest = Math.max(furthest, slot.position());
        }

        private void repeated() throws XMLStreamException {
            notices.add(StructureCheck.REPEATED, line(), shown() + " stands again in the same " + element + ".");
            skip();
        }
    }

    private Row nested(Table<? extends Row> table) throws XMLStreamException {
        if (table == CinCensus.REVIEWS) {
            int line = line();
            Object[] parts = parts(table);
            new Filling(Layout.of(table), parts, table.element()).fill("");
            boolean none = ((List<?>) parts[1]).isEmpty();
            return build(table, place(table, none ? -1 : next[table.ordinal()]++, line), parts);
        }
        return read(table, place(table));
    }

    /// The name of the element at hand, fit to be shown.
    private String shown() {
        String name = xml.getLocalName();
        return name.length() > 60 ? name.substring(0, 60) + "..." : name;
    }

    private Day dated() throws XMLStreamException {
        String name = shown();
        int line = line();
        String raw = cell();
        Day day = days.get(raw);
        if (day == null) {
            day = Day.yearMonthDay(raw);
            if (days.size() < MOST_CACHED) {
                days.put(raw, day);
            }
        }
        if (day.isUnreadable()) {
            notices.add(StructureCheck.NOT_A_DATE, line, name + " holds text that is no date.");
        }
        return day;
    }

    private Text text(String raw) {
        Text text = texts.get(raw);
        if (text == null) {
            text = Text.trimmed(raw);
            if (texts.size() < MOST_CACHED) {
                texts.put(raw, text);
            }
        }
        return text;
    }

    /// The text of the element that has just started, up to its end. Elements inside it are not read.
    private String cell() throws XMLStreamException {
        StringBuilder text = null;
        String only = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (only.isEmpty() && text == null) {
                        only = cut(xml.getText());
                    } else {
                        text = text == null ? new StringBuilder(only) : text;
                        if (text.length() < LONGEST_CELL) {
                            text.append(cut(xml.getText()));
                        }
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    notices.add(
                            StructureCheck.MISPLACED,
                            line(),
                            shown() + " stands inside an element of text; it was not read.");
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text == null ? only : cut(text.toString());
                }
                default -> {}
            }
        }
    }

    private String cut(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        notices.add(
                StructureCheck.CELL_CUT, line(), "The text has more than " + LONGEST_CELL + " characters and was cut.");
        return text.substring(0, LONGEST_CELL);
    }

    /// Passes over the element that has just started.
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
