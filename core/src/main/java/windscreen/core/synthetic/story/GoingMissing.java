package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.Liberty;
import windscreen.core.synthetic.life.LifeEvent.Missing;
import windscreen.core.synthetic.life.Slice;

/// Children who go missing from where they are placed, and orders that deprive a few of their liberty.
final class GoingMissing {

    private GoingMissing() {}

    static void tell(Road road, Care care) {
        for (Slice slice : Slice.of(care)) {
            LocalDate day = slice.day().plusDays(road.chance().between(5, 60));
            boolean roams = road.age(day) >= 11
                    && road.happens(
                            slice.placement().type().equals("K2") ? "missing.from_home" : "missing.from_carers");
            int spells = roams ? 1 + road.chance().count(road.story().odds("missing.more")) : 0;
            for (int i = 0; i < spells && day.plusDays(12).isBefore(slice.end()); i++) {
                LocalDate end = day.plusDays(Math.min(road.chance().waiting(1.6), 10));
                road.story().add(new Missing(day, end, road.happens("missing.away") ? "A" : "M"));
                day = end.plusDays(7L + road.chance().waiting(40));
            }
            liberty(road, slice);
        }
    }

    private static void liberty(Road road, Slice slice) {
        LocalDate start = slice.day().plusDays(10);
        boolean home = slice.placement().type().equals("K2") && road.age(start) >= 12;
        if (home && start.plusDays(100).isBefore(slice.end()) && road.happens("care.liberty")) {
            road.story().add(new Liberty(start, start.plusDays(road.chance().between(28, 90))));
        }
    }
}
