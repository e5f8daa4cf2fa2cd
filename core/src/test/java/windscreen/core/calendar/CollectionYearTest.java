package windscreen.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionYearTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);

    @Test
    void runsFromFirstOfAprilToLastOfMarch() {
        assertThat(YEAR.firstDay()).isEqualTo("2025-04-01");
        assertThat(YEAR.lastDay()).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2025", "2025-04-01, 2026", "2025-12-31, 2026", "2026-01-01, 2026", "2026-03-31, 2026"})
    void aDayBelongsToTheYearThatHoldsIt(LocalDate day, int end) {
        assertThat(CollectionYear.of(day).end()).isEqualTo(end);
    }

    @Test
    void containsBothItsEnds() {
        assertThat(YEAR.contains(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void hasNeighboursAndAnOrder() {
        assertThat(YEAR.previous().end()).isEqualTo(2025);
        assertThat(YEAR.next().end()).isEqualTo(2027);
        assertThat(YEAR).isGreaterThan(YEAR.previous()).isLessThan(YEAR.next()).isEqualByComparingTo(YEAR);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2025 to 2026, 2025/26", "2000, 1999 to 2000, 1999/00", "2010, 2009 to 2010, 2009/10"})
    void isShownToPeopleAsTwoYears(int end, String label, String shortLabel) {
        assertThat(new CollectionYear(end).label()).isEqualTo(label);
        assertThat(new CollectionYear(end).shortLabel()).isEqualTo(shortLabel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                " 2026 ",
                "2025-26",
                "2025/26",
                "2025–26",
                "2025 to 2026",
                "2025 to 26",
                "2025/2026",
                "2025-2026"
            })
    void readsWhatPeopleWrite(String text) {
        assertThat(CollectionYear.parse(text)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999/00", "1999-2000", "2000"})
    void readsTheTurnOfACentury(String text) {
        assertThat(CollectionYear.parse(text)).contains(new CollectionYear(2000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "26",
                "20260",
                "+026",
                "٢٠٢٦",
                "2025-27",
                "2025-25",
                "2025-2027",
                "2025-",
                "-26",
                "25-26",
                "2025-6",
                "2025-026",
                "2025-04-01",
                "2025to2026",
                "year 2026"
            })
    void anythingElseIsNoYear(String text) {
        assertThat(CollectionYear.parse(text)).isEmpty();
    }
}
