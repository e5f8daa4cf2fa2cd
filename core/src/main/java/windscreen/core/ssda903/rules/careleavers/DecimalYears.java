package windscreen.core.ssda903.rules.careleavers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Ages in years of 365.2425 days, as two rules of the return count them: a day off the birthday in some years.
final class DecimalYears {

    private static final double DAYS_IN_A_YEAR = 365.2425;

    private DecimalYears() {}

    /// Whole years of that length from birth to a day.
    static int age(LocalDate born, LocalDate on) {
        return (int) Math.floor(ChronoUnit.DAYS.between(born, on) / DAYS_IN_A_YEAR);
    }
}
