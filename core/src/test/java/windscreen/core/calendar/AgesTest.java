package windscreen.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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

    @RepeatedTest(500)
    void ageAndBirthdayAgree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate born = LocalDate.ofEpochDay(random.nextInt(0, 40_001));
        LocalDate on = born.plusDays(random.nextInt(0, 12_001));

        int age = Ages.completedYears(born, on);

        assertThat(Ages.birthday(born, age)).isBeforeOrEqualTo(on);
        assertThat(Ages.birthday(born, age + 1)).isAfter(on);
    }
}
