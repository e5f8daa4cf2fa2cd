package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.Leaver;

/// Care leavers: what is known of them around each birthday from the 17th to the 21st.
final class Leaving {

    private static final int QUALIFYING_DAYS = 91;

    private Leaving() {}

    static void tell(Road road, Care care) {
        Story story = road.story();
        LocalDate sixteenth = story.child().birthday(16);
        LocalDate counted = laterOf(care.day(), story.child().birthday(14));
        boolean entitled = care.end().isAfter(sixteenth.plusDays(1))
                && !counted.plusDays(QUALIFYING_DAYS).isAfter(care.end())
                && !care.endReason().matches("E11|E12|E3");
        for (int age = 17; entitled && age <= 21; age++) {
            LocalDate birthday = story.child().birthday(age);
            boolean wasLeft = age <= 18
                    ? care.end().isBefore(birthday.minusDays(1))
                    : !care.end().isAfter(birthday);
            if (wasLeft) {
                story.add(around(road, birthday, age));
            }
        }
    }

    private static Leaver around(Road road, LocalDate birthday, int age) {
        String inTouch = road.pick("leaver.in_touch");
        String activity = road.pick("leaver.activity");
        String home = road.pick("leaver.home");
        boolean unsuitable = road.happens("leaver.unsuitable") || home.equals("X") || home.equals("S");
        boolean known = inTouch.equals("YES");
        String where = age == 17 && home.equals("Z") ? "B" : home;
        return new Leaver(
                birthday,
                age < 18 ? "Relevant" : "Former Relevant",
                inTouch,
                known ? activity : "0",
                known ? where : "",
                known ? unsuitable ? "2" : "1" : "");
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
