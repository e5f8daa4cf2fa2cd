package windscreen.core.cin.read;

import java.util.HashSet;
import java.util.Set;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.structure.CensusMessage;
import windscreen.core.cin.structure.Shape;

/// The message of a year, and every name that stands in it: an unexpected element of such a name is misplaced, any
/// other unknown.
final class Vocabulary {

    private final int year;
    private final Shape message;
    private final Set<String> names = new HashSet<>();

    Vocabulary(CollectionYear year) {
        this.year = year.end();
        this.message = CensusMessage.of(year);
        collect(message);
    }

    private void collect(Shape shape) {
        names.add(shape.name());
        shape.parts().forEach(this::collect);
    }

    int year() {
        return year;
    }

    Shape message() {
        return message;
    }

    boolean has(String element) {
        return names.contains(element);
    }
}
