package windscreen.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private final BankHolidays england = BankHolidays.england();

    @Test
    void coverTheYears2017To2027() {
        assertThat(england.coversFrom()).isEqualTo("2017-01-01");
        assertThat(england.coversThrough()).isEqualTo("2027-12-31");
    }

    @Test
    void everyYearHasEightAndTheOccasionalOnesMore() {
        Map<Integer, Long> perYear = england.all().keySet().stream()
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));

        Map<Integer, Long> expected =
                IntStream.rangeClosed(2017, 2027).boxed().collect(Collectors.toMap(year -> year, year -> 8L));
        expected.put(2022, 10L); // Platinum Jubilee, state funeral
        expected.put(2023, 9L); // Coronation
        assertThat(perYear).isEqualTo(expected);
    }

    @Test
    void fallOnMondayToFridayAsSubstituteDaysAreGiven() {
        assertThat(england.all().keySet())
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-30, Good Friday",
        "2020-05-08, Early May bank holiday (moved for VE Day 75)",
        "2022-06-02, Spring bank holiday (moved)",
        "2022-09-19, State funeral bank holiday",
        "2022-12-27, Christmas Day (substitute day)",
        "2026-04-06, Easter Monday",
        "2027-12-28, Boxing Day (substitute day)"
    })
    void haveNames(LocalDate day, String name) {
        assertThat(england.name(day)).contains(name);
    }

    @Test
    void anOrdinaryDayHasNone() {
        assertThat(england.name(LocalDate.of(2020, 5, 4))).isEmpty();
        assertThat(england.name(LocalDate.of(2022, 5, 30))).isEmpty();
    }

    @Test
    void aTableOfOnesOwnIsCopied() {
        TreeMap<LocalDate, String> own = new TreeMap<>(Map.of(LocalDate.of(2030, 5, 6), "Early May"));
        BankHolidays holidays = BankHolidays.of(own);
        own.clear();

        assertThat(holidays.coversFrom()).isEqualTo("2030-01-01");
        assertThat(holidays.coversThrough()).isEqualTo("2030-12-31");
        assertThat(holidays.name(LocalDate.of(2030, 5, 6))).contains("Early May");
        assertThatThrownBy(() -> holidays.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThatThrownBy(() -> BankHolidays.of(new TreeMap<>())).isInstanceOf(IllegalArgumentException.class);
    }
}
