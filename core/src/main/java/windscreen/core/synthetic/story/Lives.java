package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.chance.Odds;
import windscreen.core.synthetic.life.Life;

/// Every life an authority comes to know, day after day.
///
/// The days begin a whole childhood before the record does, so that on its first day as many cases are open as on any
/// other.
public final class Lives {

    private static final int WARM_UP_YEARS = 19;

    private final World world;

    public Lives(World world) {
        this.world = world;
    }

    /// Tells the lives of all children first heard of up to the last day who have any event while the record is kept.
    public void tell(Consumer<Life> ear) {
        LocalDate last = world.scale().asAt();
        LocalDate kept = world.scale().firstDay();
        for (LocalDate day = kept.minusYears(WARM_UP_YEARS); !day.isAfter(last); day = day.plusDays(1)) {
            for (Story story : firstHeardOf(day)) {
                Life life = story.life();
                if (life.touches(kept, last)) {
                    ear.accept(life);
                }
            }
        }
    }

    /// The stories of children first heard of on a day.
    private List<Story> firstHeardOf(LocalDate day) {
        Odds odds = world.odds();
        Chance chance = world.chance().split("day", day.toEpochDay());
        double contacts = world.scale().contactsPerMonth() * 12 / 365.25;
        double busy = odds.of("season." + day.getMonthValue())
                * odds.of("weekday." + day.getDayOfWeek().getValue());
        List<Story> stories = new ArrayList<>();
        int households = chance.count(contacts * busy / odds.of("household.contacts"));
        for (int i = 0; i < households; i++) {
            Chance household = chance.split("household", i);
            List<Story> children = Families.household(world, day, i, household);
            FrontDoor.tell(world, children, day, household);
            stories.addAll(children);
        }
        int alone = chance.count(contacts * odds.of("unaccompanied.per_contact"));
        for (int i = 0; i < alone; i++) {
            Chance own = chance.split("alone", i);
            Story story = Families.unaccompanied(world, day, i, own);
            Unaccompanied.tell(story, day, own);
            stories.add(story);
        }
        stories.forEach(Working::tell);
        return stories;
    }
}
