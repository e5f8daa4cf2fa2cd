package windscreen.core.calendar;

import java.time.LocalDate;

/// Birthdays and ages as the rules of both returns count them.
///
/// A birthday is the same day and month some years later; a child born on 29 February has it on
/// 28 February in a year without that day. Ages follow from birthdays, so a child is a year older on
/// that 28 February and not a day later. (`Period` and `ChronoUnit.YEARS` would say a day later.)
public final class Ages {

    private Ages() {}

    /// The day on which someone reaches an age in whole years.
    public static LocalDate birthday(LocalDate born, int age) {
        return born.plusYears(age);
    }

    /// Age in completed years on a day; negative before birth.
    public static int completedYears(LocalDate born, LocalDate on) {
        int years = on.getYear() - born.getYear();
        return on.isBefore(birthday(born, years)) ? years - 1 : years;
    }
}
