package windscreen.core.synthetic.life;

import java.time.LocalDate;
import java.util.List;

/// A child and all that happens to it, in the order in which it was told.
public record Life(Child child, List<LifeEvent> events) {

    /// The events of one kind.
    public <E extends LifeEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whether anything happens from first to last, both included.
    public boolean touches(LocalDate first, LocalDate last) {
        return events.stream()
                .anyMatch(event -> !event.day().isAfter(last) && !event.end().isBefore(first));
    }
}
