package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.chance.Odds;
import windscreen.core.synthetic.life.Child;

/// Households: how many children, how old, and what they are like.
final class Families {

    /// Days are numbered from here in children's numbers.
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private Families() {}

    /// The household first heard of on a day.
    ///
    /// @param number which of that day's
    static List<Story> household(World world, LocalDate day, int number, Chance chance) {
        Odds odds = world.odds();
        int count = Integer.parseInt(odds.pick("household.children", chance));
        String ethnicity = odds.pick("ethnicity", chance);
        String home = world.places().home(chance);
        LocalDate born = youngest(odds, day, chance);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Chance own = chance.split("child", i);
            String key = key(day, number, i);
            Child child = child(odds, key, key(day, number, 0), born, ethnicity, home, own);
            stories.add(new Story(world, child, own));
            born = born.minusDays(odds.days("household.spacing", chance));
            if (!born.plusYears(17).isAfter(day)) {
                break;
            }
        }
        return stories;
    }

    /// A child who came alone, with a number beyond those of the day's households.
    static Story unaccompanied(World world, LocalDate day, int number, Chance chance) {
        Odds odds = world.odds();
        LocalDate born = day.minusDays(odds.days("unaccompanied.age", chance));
        LocalDate minor = day.minusYears(17).minusDays(250);
        LocalDate birth = born.isBefore(minor) ? minor.plusDays(chance.between(0, 300)) : born;
        String sex = chance.happens(odds.of("unaccompanied.boys")) ? "M" : "F";
        String key = key(day, 900 + number, 0);
        return new Story(
                world,
                new Child(
                        key,
                        key,
                        birth,
                        birth,
                        sex,
                        odds.pick("unaccompanied.ethnicity", chance),
                        List.of("NONE"),
                        "",
                        true),
                chance);
    }

    private static String key(LocalDate day, int number, int child) {
        return "%05d%03d%d".formatted(day.toEpochDay() - FIRST_DAY.toEpochDay(), number, child);
    }

    /// Under a year as often as any other age or more; some are not born yet.
    private static LocalDate youngest(Odds odds, LocalDate day, Chance chance) {
        int age = Integer.parseInt(odds.pick("household.youngest", chance));
        return age < 0
                ? day.plusDays(chance.between(10, 170))
                : day.minusYears(age).minusDays(chance.between(1, 364));
    }

    private static Child child(
            Odds odds, String key, String family, LocalDate born, String ethnicity, String home, Chance chance) {
        String sex = chance.happens(odds.of("child.boy")) ? "M" : "F";
        List<String> disabilities = new ArrayList<>();
        if (chance.happens(odds.of("child.disabled"))) {
            disabilities.add(odds.pick("disability", chance));
            String second = odds.pick("disability", chance);
            if (chance.happens(odds.of("child.disabled_twice")) && !disabilities.contains(second)) {
                disabilities.add(second);
            }
        } else {
            disabilities.add("NONE");
        }
        LocalDate due = born.plusDays(chance.between(-12, 14));
        String own = chance.happens(odds.of("child.other_ethnicity")) ? odds.pick("ethnicity", chance) : ethnicity;
        return new Child(key, family, born, due, sex, own, List.copyOf(disabilities), home, false);
    }
}
