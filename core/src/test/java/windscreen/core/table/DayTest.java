package windscreen.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({
        "01/04/2025, 2025-04-01",
        "1/4/2025, 2025-04-01",
        "29/02/2024, 2024-02-29",
        "21/09/1677, 1677-09-21",
        "11/04/2262, 2262-04-11"
    })
    void readsDayMonthYear(String written, LocalDate date) {
        assertThat(Day.dayMonthYear(written).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2025",
                "00/01/2025",
                "01/13/2025",
                "1/4/25",
                "2025-04-01",
                " 01/04/2025",
                "01/04/2025 ",
                "01/04/2025 00:00",
                "001/4/2025",
                "1//2025",
                "//",
                "20/09/1677",
                "12/04/2262",
                "٠١/٠٤/٢٠٢٥"
            })
    void refusesWhatIsNoDate(String written) {
        Day day = Day.dayMonthYear(written);
        assertThat(day.isDate()).isFalse();
        assertThat(day.isUnreadable()).isTrue();
        assertThat(day.raw()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2026-03-31", "2026-03-31T09:30:00, 2026-03-31", "' 2026-03-31 ', 2026-03-31"})
    void readsYearMonthDay(String written, LocalDate date) {
        assertThat(Day.yearMonthDay(written).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/2026", "2026-02-30", "2026-3-31", "2026-03-31x", "1066-04-13", "soon"})
    void refusesOtherLayouts(String written) {
        assertThat(Day.yearMonthDay(written).isUnreadable()).isTrue();
    }

    @Test
    void comparesFalseWithWhatIsMissing() {
        Day date = Day.dayMonthYear("01/04/2025");
        for (Day missing : new Day[] {Day.BLANK, Day.dayMonthYear("31/02/2025")}) {
            assertThat(date.isBefore(missing)).isFalse();
            assertThat(date.isAfter(missing)).isFalse();
            assertThat(date.isOnOrBefore(missing)).isFalse();
            assertThat(date.isOnOrAfter(missing)).isFalse();
            assertThat(date.isSameDayAs(missing)).isFalse();
            assertThat(missing.isSameDayAs(missing)).isFalse();
            assertThat(missing.plusYears(4).isDate()).isFalse();
        }
    }

    @Test
    void keepsABirthdayOn28FebruaryInOrdinaryYears() {
        assertThat(Day.dayMonthYear("29/02/2008").plusYears(17).date()).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
