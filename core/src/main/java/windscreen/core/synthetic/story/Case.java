package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent;

/// One open episode of need while it is being told.
///
/// Its stream is shared by brothers and sisters who are referred together, so that they go the same way on the same
/// days unless a child's own stream was taken for it.
final class Case {

    private final Story story;
    private final int episode;
    private final LocalDate referred;
    private final String primaryNeed;
    private final Chance chance;
    private LocalDate busyUntil;

    Case(Story story, int episode, LocalDate referred, String primaryNeed, Chance chance) {
        this.story = story;
        this.episode = episode;
        this.referred = referred;
        this.primaryNeed = primaryNeed;
        this.chance = chance;
        this.busyUntil = referred;
    }

    Story story() {
        return story;
    }

    int episode() {
        return episode;
    }

    LocalDate referred() {
        return referred;
    }

    String primaryNeed() {
        return primaryNeed;
    }

    Chance chance() {
        return chance;
    }

    boolean happens(String odd) {
        return chance.happens(story.odds(odd));
    }

    String pick(String mix) {
        return story.world().odds().pick(mix, chance);
    }

    /// So many working days after a day.
    LocalDate workdays(LocalDate day, int count) {
        return story.world().workdays().plus(day, count);
    }

    /// Tells an event; the case cannot be closed before it is over.
    void add(LifeEvent event) {
        story.add(event);
        if (event.end().isAfter(busyUntil)) {
            busyUntil = event.end();
        }
    }

    /// The last day on which something is under way.
    LocalDate busyUntil() {
        return busyUntil;
    }
}
