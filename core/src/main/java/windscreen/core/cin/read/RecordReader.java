package windscreen.core.cin.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.structure.Shape;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Reads one record of any table from its element, whatever stands in it. Rows are numbered in document order.
final class RecordReader {

    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final Vocabulary vocabulary;
    private final CellReader cells;
    private final Sheet[] sheets;
    private final Object[][] blanks;
    private final int[] next;

    RecordReader(XMLStreamReader xml, String file, StructureNotices notices, Vocabulary vocabulary) {
        this.xml = xml;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.cells = new CellReader(xml, notices);
        this.sheets = CinCensus.TABLES.stream()
                .map(table -> new Sheet(table, Term.THIS_YEAR, file))
                .toArray(Sheet[]::new);
        this.blanks = CinCensus.TABLES.stream().map(RecordReader::blanks).toArray(Object[][]::new);
        this.next = new int[sheets.length];
    }

    /// The parts of a record that says nothing.
    private static Object[] blanks(Table<?> table) {
        Object[] parts = new Object[table.width()];
        Arrays.fill(parts, List.of());
        for (Column column : table.columns()) {
            boolean several =
                    table.type().getRecordComponents()[column.position()].getType() == List.class;
            if (!several) {
                parts[column.position()] = column.isDay() ? Day.BLANK : Text.BLANK;
            }
        }
        return parts;
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
        return build(table, place, blanks[table.ordinal()].clone());
    }

    /// A walk through the block whose element has just started.
    BlockWalk walk(Shape block, @Nullable Place place) {
        return new BlockWalk(xml, notices, vocabulary, block, place);
    }

    /// Reads the record whose element has just started.
    <R extends Row> R read(Table<R> table, Shape shape, Place place) throws XMLStreamException {
        Object[] parts = blanks[table.ordinal()].clone();
        fill(parts, shape, place);
        return build(table, place, parts);
    }

    private static <R extends Row> R build(Table<R> table, Place place, Object[] parts) {
        parts[0] = place;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i] instanceof ArrayList<?> list) {
                parts[i] = List.copyOf(list);
            }
        }
        return table.build(parts);
    }

    private void fill(Object[] parts, Shape block, Place place) throws XMLStreamException {
        BlockWalk walk = walk(block, place);
        for (Shape part = walk.next(); part != null; part = walk.next()) {
            Table<? extends Row> table = part.table();
            if (table != null) {
                add(parts, part, nested(table, part, walk, place));
            } else if (part.isBlock()) {
                fill(parts, part, place);
            } else {
                Cell cell = cells.read(part, walk, place);
                if (part.isMany()) {
                    add(parts, part, cell);
                } else {
                    parts[part.component()] = cell;
                }
                walk.took(part, cell.isGiven());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Object[] parts, Shape part, Object one) {
        if (!(parts[part.component()] instanceof ArrayList<?>)) {
            parts[part.component()] = new ArrayList<>(2);
        }
        ((List<Object>) parts[part.component()]).add(one);
    }

    private Row nested(Table<? extends Row> table, Shape part, BlockWalk walk, Place above) throws XMLStreamException {
        if (!part.isBlock()) {
            Place place = place(table);
            Cell cell = cells.read(part, walk, place);
            walk.took(part, cell.isGiven());
            return table.build(place, cell);
        }
        return table == CinCensus.REVIEWS ? reviews(part, above) : read(table, part, place(table));
    }

    /// A Reviews block: only one that holds a date, be it empty, counts as a row.
    private Row reviews(Shape part, Place plan) throws XMLStreamException {
        int line = line();
        Object[] parts = blanks[CinCensus.REVIEWS.ordinal()].clone();
        fill(parts, part, plan);
        boolean none = ((List<?>) parts[1]).isEmpty();
        int row = none ? -1 : next[CinCensus.REVIEWS.ordinal()]++;
        return build(CinCensus.REVIEWS, place(CinCensus.REVIEWS, row, line), parts);
    }
}
