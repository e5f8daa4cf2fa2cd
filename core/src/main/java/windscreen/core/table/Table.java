package windscreen.core.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A table of a return. Its columns are the [Heading] components of a record; from the record come the reader, the
/// writer, the reference page and what the screens show.
///
/// @param <R> the record that holds one row
public final class Table<R extends Row> {

    private final int ordinal;
    private final Class<R> type;
    private final TableOf declared;
    private final List<Column> columns;
    private final List<Column> fileColumns;
    private final Map<String, Column> byName = new LinkedHashMap<>();
    private final Function<Cells, R> factory;
    private final Method[] accessors;
    private final Object[] blank;

    private Table(int ordinal, Class<R> type, Function<Cells, R> factory) {
        this.ordinal = ordinal;
        this.type = type;
        this.factory = factory;
        this.declared = type.getAnnotation(TableOf.class);
        RecordComponent[] parts = type.getRecordComponents();
        List<Column> found = new ArrayList<>();
        accessors = new Method[parts.length];
        blank = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            accessors[i] = parts[i].getAccessor();
            blank[i] = blankOf(parts[i].getType());
            Heading heading = parts[i].getAnnotation(Heading.class);
            if (heading != null) {
                found.add(column(heading, parts[i], i));
            }
        }
        columns = List.copyOf(found);
        fileColumns = columns.stream().filter(column -> !column.derived()).toList();
        columns.forEach(column -> byName.put(column.name(), column));
    }

    /// The table a record declares.
    ///
    /// @param ordinal its place among the tables of its return, from 0
    /// @param type    the record, public
    /// @param factory makes a record, taking its cells in the order of its components
    public static <R extends Row> Table<R> of(int ordinal, Class<R> type, Function<Cells, R> factory) {
        return new Table<>(ordinal, type, factory);
    }

    /// The table a record declares whose rows are few enough to be made by reflection.
    ///
    /// @param ordinal its place among the tables of its kind, from 0
    /// @param type    the record, public
    public static <R extends Row> Table<R> of(int ordinal, Class<R> type) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(parts);
            return new Table<>(ordinal, type, cells -> cells.into(constructor));
        } catch (NoSuchMethodException notARecord) {
            throw new IllegalStateException(type + " must be a record", notARecord);
        }
    }

    private static Column column(Heading heading, RecordComponent part, int position) {
        List<String> within = heading.within().isEmpty()
                ? List.of()
                : List.of(heading.within().split("/"));
        return new Column(
                heading.value(),
                heading.about(),
                part.getType() == Day.class ? Holds.DAY : heading.holds(),
                heading.codes(),
                heading.need(),
                heading.derived(),
                within,
                position,
                heading.item(),
                List.of(heading.formerly()),
                heading.parent());
    }

    private static Object blankOf(Class<?> type) {
        return type == Day.class ? Day.BLANK : type == List.class ? List.of() : Text.BLANK;
    }

    /// Its place among the tables of its return, from 0: the order files are written in and findings sorted by.
    public int ordinal() {
        return ordinal;
    }

    public String name() {
        return declared.name();
    }

    public String about() {
        return declared.about();
    }

    /// The columns that tell one record of a child from another; empty when a child has one at most.
    public List<String> key() {
        return List.of(declared.key());
    }

    /// The XML element of one record, empty where the return has none.
    public String element() {
        return declared.element();
    }

    public Class<R> type() {
        return type;
    }

    /// Every column in the return's own order, the derived ones included.
    public List<Column> columns() {
        return columns;
    }

    /// The columns a file holds.
    public List<Column> fileColumns() {
        return fileColumns;
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// How many components the record has: what [#build] must be given.
    public int width() {
        return accessors.length;
    }

    /// The parts of a record none of whose cells says anything, in the order of its components; the first, its place,
    /// is missing, and lists are empty.
    public Object[] blank() {
        return blank.clone();
    }

    /// A record of its components in the order the record declares them.
    public R build(Object... parts) {
        return build((Place) parts[0], parts);
    }

    /// The same, for parts that were read before their place was known: the first is not looked at.
    public R build(Place place, Object[] parts) {
        return factory.apply(new Cells(place, parts));
    }

    /// What a component of a row holds.
    public Object component(Row row, int position) {
        try {
            return accessors[position].invoke(row);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(type + " must be a public record", notPublic);
        }
    }

    /// The cell of a row under a column.
    public Cell cell(Row row, Column column) {
        Object held = component(row, column.position());
        return held instanceof Cell cell ? cell : Text.of(several(held));
    }

    /// A component that holds several cells, as one text.
    private static String several(Object held) {
        return held instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(" "))
                : held.toString();
    }

    /// The cell of a row under a heading.
    ///
    /// @throws IllegalArgumentException when the table has no such column
    public Cell cell(Row row, String heading) {
        Column column = byName.get(heading);
        if (column == null) {
            throw new IllegalArgumentException(name() + " has no column " + heading);
        }
        return cell(row, column);
    }

    @Override
    public String toString() {
        return name();
    }
}
