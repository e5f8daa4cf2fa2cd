package windscreen.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays england = WorkingDays.england();

    @ParameterizedTest
    @CsvSource({
        "2025-05-02, true", // Friday
        "2025-05-03, false",
        "2025-05-04, false",
        "2025-05-05, false", // early May bank holiday
        "2025-05-06, true",
        "2020-05-04, true", // the bank holiday of that Monday was moved to the Friday
        "2020-05-08, false"
    })
    void weekendsAndBankHolidaysAreNotWorked(LocalDate day, boolean worked) {
        assertThat(england.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-06, 45, 2025-07-09", // assessment: referral to authorisation
        "2025-05-08, 15, 2025-05-30", // initial child protection conference: 26 May is a holiday
        "2025-05-02, 1, 2025-05-06",
        "2025-05-03, 1, 2025-05-06", // a start that is not worked is day 0 all the same
        "2025-05-05, 1, 2025-05-06",
        "2025-05-03, 0, 2025-05-03"
    })
    void plusCountsFromTheDayAfter(LocalDate start, int days, LocalDate due) {
        assertThat(england.plus(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-07, 2025-06-30, 37", // assessment: start to authorisation
        "2025-05-08, 2025-05-28, 13", // Section 47 to conference
        "2025-05-02, 2025-05-05, 0",
        "2025-05-02, 2025-05-06, 1",
        "2025-05-03, 2025-05-06, 1",
        "2025-05-06, 2025-05-06, 0",
        "2025-05-07, 2025-05-06, 0",
        "2022-12-31, 2023-12-31, 251",
        "1969-12-28, 1970-01-04, 5"
    })
    void betweenLeavesOutTheFirstDayAndTakesInTheLast(LocalDate from, LocalDate to, int days) {
        assertThat(england.between(from, to)).isEqualTo(days);
    }

    /// The dates before which 8569Q, 8670Q and 8675Q of the CIN census flag, for each census day.
    @ParameterizedTest
    @CsvSource({
        "2022, 2021-03-31, 2022-01-27, 2022-03-10",
        "2023, 2022-03-31, 2023-01-27, 2023-03-10",
        "2024, 2023-03-31, 2024-01-26, 2024-03-08", // census day a Sunday, Good Friday before it
        "2025, 2024-03-28, 2025-01-27, 2025-03-10", // year begins on Easter Monday
        "2026, 2025-03-31, 2026-01-27, 2026-03-10",
        "2027, 2026-03-31, 2027-01-25, 2027-03-08"
    })
    void minusGivesTheThresholdsOfTheCensus(int end, LocalDate one, LocalDate fortyFive, LocalDate fifteen) {
        CollectionYear year = new CollectionYear(end);

        assertThat(england.minus(year.firstDay(), 1)).isEqualTo(one);
        assertThat(england.minus(year.lastDay(), 45)).isEqualTo(fortyFive);
        assertThat(england.minus(year.lastDay(), 15)).isEqualTo(fifteen);
    }

    @Test
    void beyondTheTableOnlyWeekendsAreLeftOutAndItSaysSo() {
        LocalDate christmas2028 = LocalDate.of(2028, 12, 25);
        LocalDate newYear2016 = LocalDate.of(2016, 1, 1);

        assertThat(england.isWorkingDay(christmas2028)).isTrue();
        assertThat(england.isWorkingDay(newYear2016)).isTrue();
        assertThat(england.isWorkingDay(LocalDate.of(2028, 12, 24))).isFalse();
        assertThat(england.coversThrough()).isEqualTo("2027-12-31");
        assertThat(england.isBeyondTable(LocalDate.of(2016, 12, 31))).isTrue();
        assertThat(england.isBeyondTable(LocalDate.of(2017, 1, 1))).isFalse();
        assertThat(england.isBeyondTable(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(england.isBeyondTable(LocalDate.of(2028, 1, 1))).isTrue();
    }

    @Test
    void aHolidayOnAWeekendCostsNothing() {
        LocalDate saturday = LocalDate.of(2025, 5, 3);
        WorkingDays days = new WorkingDays(BankHolidays.of(new TreeMap<>(Map.of(saturday, "On a Saturday"))));

        assertThat(days.between(saturday.minusDays(1), saturday.plusDays(2))).isEqualTo(1);
        assertThat(days.isWorkingDay(saturday)).isFalse();
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatThrownBy(() -> england.plus(LocalDate.of(2025, 5, 3), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(300)
    void betweenIsWhatCountingDayByDayGives(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate from = LocalDate.ofEpochDay(random.nextInt(-2_000, 22_001));
        LocalDate to = from.plusDays(random.nextInt(0, 901));

        long counted = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(england::isWorkingDay)
                .count();

        assertThat(england.between(from, to)).isEqualTo((int) counted);
    }

    @RepeatedTest(300)
    void plusAndMinusUndoBetween(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate start = LocalDate.ofEpochDay(random.nextInt(17_000, 21_001));
        int days = random.nextInt(1, 301);

        LocalDate later = england.plus(start, days);
        assertThat(england.between(start, later)).isEqualTo(days);
        assertThat(england.isWorkingDay(later)).isTrue();

        LocalDate earlier = england.minus(start, days);
        assertThat(england.isWorkingDay(earlier)).isTrue();
        assertThat(england.between(earlier.minusDays(1), start.minusDays(1))).isEqualTo(days);
    }
}
