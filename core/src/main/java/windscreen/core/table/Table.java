package windscreen.core.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Column> byName = new LinkedHashMap<>();
    private final MethodHandle constructor;
    private final MethodHandle[] components;

    private Table(int ordinal, Class<R> type) {
        this.ordinal = ordinal;
        this.type = type;
        this.declared = type.getAnnotation(TableOf.class);
        RecordComponent[] parts = type.getRecordComponents();
        List<Column> found = new ArrayList<>();
        try {
            var lookup = MethodHandles.publicLookup();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            components = new MethodHandle[parts.length];
            for (int i = 0; i < parts.length; i++) {
                components[i] = lookup.unreflect(parts[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                Heading heading = parts[i].getAnnotation(Heading.class);
                if (heading != null) {
                    found.add(column(heading, parts[i], i));
                }
            }
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(type + " must be a public record with a public constructor", notPublic);
        }
        columns = List.copyOf(found);
        columns.forEach(column -> byName.put(column.name(), column));
    }

    /// The table a record declares.
    ///
    /// @param ordinal its place among the tables of its return, from 0
    public static <R extends Row> Table<R> of(int ordinal, Class<R> type) {
        return new Table<>(ordinal, type);
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
        return columns.stream().filter(column -> !column.derived()).toList();
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// How many components the record has: what [#build] must be given.
    public int width() {
        return components.length;
    }

    /// A record of its components in the order the record declares them.
    public R build(Object... parts) {
        try {
            return type.cast((Object) constructor.invokeExact(parts));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What a component of a row holds.
    public Object component(Row row, int position) {
        try {
            return (Object) components[position].invokeExact((Object) row);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
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
