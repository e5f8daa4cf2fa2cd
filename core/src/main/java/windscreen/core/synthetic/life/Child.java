package windscreen.core.synthetic.life;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.calendar.Ages;

/// A child as born.
///
/// @param number     nine digits: day the household was first heard of, household of the day, child of the household
/// @param due        the day the child was expected
/// @param disabilities codes, `NONE` alone for none
public record Child(
        String number,
        String family,
        LocalDate born,
        LocalDate due,
        String sex,
        String ethnicity,
        List<String> disabilities,
        String home,
        boolean unaccompanied) {

    /// The identifier in the case system; none like it can be real, as no system numbers children so.
    public String id() {
        return "SYN" + number;
    }

    public LocalDate birthday(int age) {
        return Ages.birthday(born, age);
    }

    public int ageOn(LocalDate day) {
        return Ages.completedYears(born, day);
    }

    public boolean isBornBy(LocalDate day) {
        return !born.isAfter(day);
    }
}
