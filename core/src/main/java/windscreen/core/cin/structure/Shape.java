package windscreen.core.cin.structure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.CinCensus;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// An element of the message as one year has it, and the part of a record that it is read into and written from.
public final class Shape {

    private final Part part;
    private final boolean ofYear;
    private final int order;
    private final @Nullable Table<? extends Row> table;
    private final int component;
    private final List<Shape> parts = new ArrayList<>();
    private final Map<String, Shape> byName = new HashMap<>();
    private final boolean read;
    private long needed;

    private Shape(Part part, int year, int order, @Nullable Table<? extends Row> owner) {
        this.part = part;
        this.ofYear = part.isOf(year);
        this.order = order;
        this.table = tableOf(part.name());
        this.component = owner == null ? -1 : componentOf(owner, part.name());
        for (Part below : part.parts()) {
            Shape shape = new Shape(below, year, parts.size(), table == null ? owner : table);
            parts.add(shape);
            byName.put(shape.name(), shape);
            needed |= below.needed() && shape.ofYear ? shape.bit() : 0;
        }
        this.read = table != null || component >= 0 || parts.stream().anyMatch(Shape::isRead);
    }

    static Shape of(Part message, int year) {
        return new Shape(message, year, 0, null);
    }

    private static @Nullable Table<? extends Row> tableOf(String element) {
        return CinCensus.TABLES.stream()
                .filter(table -> table.element().equals(element))
                .findFirst()
                .orElse(null);
    }

    /// The component of a record that an element fills, -1 when it fills none.
    private static int componentOf(Table<? extends Row> owner, String element) {
        RecordComponent[] components = owner.type().getRecordComponents();
        for (int i = 1; i < components.length; i++) {
            Element nested = components[i].getAnnotation(Element.class);
            Heading heading = components[i].getAnnotation(Heading.class);
            String name = nested != null
                    ? nested.value().substring(nested.value().lastIndexOf('/') + 1)
                    : heading == null ? "" : heading.value();
            if (name.equals(element)) {
                return i;
            }
        }
        return -1;
    }

    public String name() {
        return part.name();
    }

    public Holds holds() {
        return part.holds();
    }

    /// Whether it holds other elements.
    public boolean isBlock() {
        return part.holds() == Holds.ELEMENTS;
    }

    /// Whether anything is read of a block: it holds records, or cells of the one around it.
    public boolean isRead() {
        return read;
    }

    /// Whether it may stand more than once in its block.
    public boolean isMany() {
        return part.many();
    }

    /// Whether the year has it. Elements of other years keep their place, so that they are recognised.
    public boolean isOfYear() {
        return ofYear;
    }

    /// The first collection that has it, by the year it ends.
    public int firstYear() {
        return part.firstYear();
    }

    /// The last collection that has it.
    public int lastYear() {
        return part.lastYear();
    }

    /// Its position among the parts of its block, from 0.
    public int order() {
        return order;
    }

    /// Its position as one bit, for sets of parts.
    public long bit() {
        return 1L << order;
    }

    /// The parts that the year needs, as bits.
    public long needed() {
        return needed;
    }

    /// The table whose records it holds one of, if it is such an element.
    public @Nullable Table<? extends Row> table() {
        return table;
    }

    /// The component that it fills of the record around it, -1 when it fills none.
    public int component() {
        return component;
    }

    /// Its parts in their order, those of other years included.
    public List<Shape> parts() {
        return parts;
    }

    /// The part of this name, or null.
    public @Nullable Shape part(String name) {
        return byName.get(name);
    }

    /// The element at the end of a path of names below this one.
    ///
    /// @throws IllegalArgumentException when there is none
    public Shape at(String... path) {
        Shape shape = this;
        for (String name : path) {
            Shape below = shape.part(name);
            if (below == null) {
                throw new IllegalArgumentException(shape.name() + " has no part " + name);
            }
            shape = below;
        }
        return shape;
    }

    @Override
    public String toString() {
        return name();
    }
}
