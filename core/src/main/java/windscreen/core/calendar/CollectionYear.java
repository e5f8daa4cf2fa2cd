package windscreen.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// A collection year of the Department for Education: 1 April to 31 March, both days included.
///
/// It is known by the year in which it ends, as in the files themselves: 2026 is 2025 to 2026.
/// Which years a return can be checked for is a matter of that return, not of this type.
///
/// @param end the calendar year in which the collection year ends
public record CollectionYear(int end) implements Comparable<CollectionYear> {

    /// The collection year in which a day falls.
    public static CollectionYear of(LocalDate day) {
        boolean afterMarch = day.getMonthValue() >= Month.APRIL.getValue();
        return new CollectionYear(afterMarch ? day.getYear() + 1 : day.getYear());
    }

    /// Reads what people and files write: `2026` (the year it ends), `2025-26`, `2025/26`, `2025 to 2026`.
    ///
    /// Spaces around it do not matter and the second year may have two digits or four. Anything else,
    /// years that do not follow each other included, is empty.
    public static Optional<CollectionYear> parse(String text) {
        String years = text.strip().replace(" to ", "/").replace('-', '/').replace('–', '/');
        int slash = years.indexOf('/');
        if (slash < 0) {
            return isNumber(years, 4) ? Optional.of(new CollectionYear(Integer.parseInt(years))) : Optional.empty();
        }
        String first = years.substring(0, slash);
        String second = years.substring(slash + 1);
        if (!isNumber(first, 4)) {
            return Optional.empty();
        }
        CollectionYear year = new CollectionYear(Integer.parseInt(first) + 1);
        boolean follows = isNumber(second, 4)
                ? Integer.parseInt(second) == year.end
                : isNumber(second, 2) && Integer.parseInt(second) == year.end % 100;
        return follows ? Optional.of(year) : Optional.empty();
    }

    private static boolean isNumber(String text, int digits) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == digits;
    }

    /// 1 April, the first day of the year.
    public LocalDate firstDay() {
        return LocalDate.of(end - 1, Month.APRIL, 1);
    }

    /// 31 March, the last day of the year; the census day of both returns.
    public LocalDate lastDay() {
        return LocalDate.of(end, Month.MARCH, 31);
    }

    /// Whether a day falls in the year.
    public boolean contains(LocalDate day) {
        return of(day).end == end;
    }

    /// The year before.
    public CollectionYear previous() {
        return new CollectionYear(end - 1);
    }

    /// The year after.
    public CollectionYear next() {
        return new CollectionYear(end + 1);
    }

    /// How people are shown the year: `2025 to 2026`.
    public String label() {
        return (end - 1) + " to " + end;
    }

    /// The year where room is short: `2025/26`.
    public String shortLabel() {
        int lastTwo = Math.floorMod(end, 100);
        return (end - 1) + (lastTwo < 10 ? "/0" : "/") + lastTwo;
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(end, other.end);
    }

    /// The year it ends, as the files write it.
    @Override
    public String toString() {
        return Integer.toString(end);
    }
}
