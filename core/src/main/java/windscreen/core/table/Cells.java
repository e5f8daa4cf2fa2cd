package windscreen.core.table;

import java.lang.reflect.Constructor;
import java.util.List;

/// The parts of one record, taken one after the other in the order of its components: how a record is made of what a
/// reader read, mostly without
/// reflection, of which a large return would feel the cost.
public final class Cells {

    private final Place place;
    private final Object[] parts;
    private int next = 1;

    Cells(Place place, Object[] parts) {
        this.place = place;
        this.parts = parts;
    }

    public Place place() {
        return place;
    }

    public Text text() {
        return (Text) parts[next++];
    }

    public Day day() {
        return (Day) parts[next++];
    }

    /// Nested records, or several cells of one column.
    @SuppressWarnings("unchecked")
    public <T> List<T> list() {
        return (List<T>) parts[next++];
    }

    /// All of them as the record its constructor makes.
    <R> R into(Constructor<R> constructor) {
        Object[] all = parts.clone();
        all[0] = place;
        try {
            return constructor.newInstance(all);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(constructor + " must be public", notPublic);
        }
    }
}
