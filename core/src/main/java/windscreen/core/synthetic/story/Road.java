package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;

/// A period of care while it is being told. Its stream is the child's own: brothers and sisters often part in care.
record Road(Story story, LocalDate start, Chance chance) {

    boolean happens(String odd) {
        return chance.happens(story.odds(odd));
    }

    String pick(String mix) {
        return story.world().odds().pick(mix, chance);
    }

    int days(String name) {
        return story.world().odds().days(name, chance);
    }

    /// How old the child is on a day.
    int age(LocalDate day) {
        return story.child().ageOn(day);
    }

    LocalDate workday(LocalDate day) {
        return story.world().workdays().isWorkingDay(day)
                ? day
                : story.world().workdays().plus(day, 1);
    }
}
