package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.CareReview;

/// Reviews of a looked-after child: within 20 working days, then three months, then six months of each other.
final class Reviewing {

    private Reviewing() {}

    static void tell(Road road, Care care) {
        LocalDate day =
                road.story().world().workdays().plus(care.day(), road.chance().between(12, 20));
        int gap = 90;
        while (day.isBefore(care.end())) {
            boolean under4 = day.isBefore(road.story().child().birthday(4));
            road.story().add(new CareReview(day, under4 ? "PN0" : road.pick("review.part")));
            day = road.workday(day.plusDays(gap - road.chance().between(0, 18)));
            gap = 182;
        }
    }
}
