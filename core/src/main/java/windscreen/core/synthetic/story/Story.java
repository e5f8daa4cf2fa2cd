package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.Child;
import windscreen.core.synthetic.life.Life;
import windscreen.core.synthetic.life.LifeEvent;

/// One child's story while it is being told.
final class Story {

    private final World world;
    private final Child child;
    private final Chance chance;
    private final List<LifeEvent> events = new ArrayList<>();
    private int episodes;
    private int protectionPlans;
    private LocalDate openUntil = LocalDate.MIN;
    private boolean over;

    Story(World world, Child child, Chance chance) {
        this.world = world;
        this.child = child;
        this.chance = chance;
    }

    World world() {
        return world;
    }

    Child child() {
        return child;
    }

    /// The child's own stream for a part of its story.
    Chance chance(String part, int number) {
        return chance.split(part, number);
    }

    double odds(String name) {
        return world.odds().of(name);
    }

    void add(LifeEvent event) {
        events.add(event);
    }

    int beginEpisode() {
        return ++episodes;
    }

    /// Ends the episode that was begun last.
    void endEpisode(LocalDate day) {
        openUntil = day;
    }

    /// Counts a protection plan that begins, and says how many the child had before.
    ///
    /// @param elsewhere whether a child without any here had one with another authority
    int countProtectionPlan(boolean elsewhere) {
        if (protectionPlans == 0 && elsewhere) {
            protectionPlans = 1;
        }
        return protectionPlans++;
    }

    /// Whether an episode of need is open on a day.
    boolean isOpenOn(LocalDate day) {
        return day.isBefore(openUntil);
    }

    /// The day the episode begun last ends.
    LocalDate closed() {
        return openUntil;
    }

    /// The number of the episode begun last.
    int episode() {
        return episodes;
    }

    /// The child is known by another name from now on, or to another authority: nothing more is told of it.
    void end() {
        over = true;
    }

    /// Whether someone may still refer the child: conceived, well under 18, and the story not over.
    boolean maybeReferredOn(LocalDate day) {
        return !over
                && day.isAfter(child.due().minusDays(200))
                && day.isAfter(child.born().minusDays(200))
                && day.isBefore(child.birthday(18).minusDays(150));
    }

    LocalDate adult() {
        return child.birthday(18);
    }

    /// The events told so far of one kind.
    <E extends LifeEvent> List<E> told(Class<E> kind) {
        return life().all(kind);
    }

    Life life() {
        return new Life(child, List.copyOf(events));
    }
}
