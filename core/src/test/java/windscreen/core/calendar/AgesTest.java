package windscreen.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "2008-07-15, 18, 2026-07-15",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 18, 2026-02-28",
        "2007-02-28, 17, 2024-02-28"
    })
    void aBirthdayIsTheSameDayOrTheTwentyEighthOfFebruary(LocalDate born, int age, LocalDate birthday) {
        assertThat(Ages.birthday(born, age)).isEqualTo(birthday);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-15, 2026-07-14, 17",
        "2008-07-15, 2026-07-15, 18",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
        "2020-12-31, 2021-01-01, 0",
        "2020-12-31, 2020-12-31, 0",
        "2020-12-31, 2020-12-30, -1"
    })
    void ageGoesUpOnTheBirthday(LocalDate born, LocalDate on, int years) {
        assertThat(Ages.completedYears(born, on)).isEqualTo(years);
    }

    @Property(tries = 500)
    void ageAndBirthdayAgree(
            @ForAll @IntRange(max = 40_000) int bornOnDay, @ForAll @IntRange(max = 12_000) int daysLater) {
        LocalDate born = LocalDate.ofEpochDay(bornOnDay);
        LocalDate on = born.plusDays(daysLater);

        int age = Ages.completedYears(born, on);

        assertThat(Ages.birthday(born, age)).isBeforeOrEqualTo(on);
        assertThat(Ages.birthday(born, age + 1)).isAfter(on);
    }
}
