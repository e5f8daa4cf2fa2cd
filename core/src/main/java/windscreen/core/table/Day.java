package windscreen.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cell that should hold a date.
///
/// Every comparison with a missing date is false, as the rules of both returns have it, so a rule reads as its own
/// sentence and never has to ask for null: `episode.dec().isBefore(episode.decom())`.
///
/// @param raw  the characters as read, empty when blank
/// @param date the date, or null when blank or unreadable. Dates outside 21/09/1677 to 11/04/2262 are unreadable
public record Day(String raw, @Nullable LocalDate date) implements Cell {

    public static final Day BLANK = new Day("", null);

    /// The first and the last day that count as dates.
    public static final LocalDate EARLIEST = LocalDate.of(1677, 9, 21);
    public static final LocalDate LATEST = LocalDate.of(2262, 4, 11);

    /// A date that no file holds, worked out from others.
    public static Day of(LocalDate date) {
        return new Day(date.toString(), date);
    }

    /// SSDA903 layout: day/month/four-digit-year, one or two digits for day and month, nothing around it.
    public static Day dayMonthYear(String raw) {
        return raw.isEmpty() ? BLANK : new Day(raw, readDayMonthYear(raw));
    }

    /// CIN Census layout: YYYY-MM-DD, a time after it allowed and dropped, spaces around it allowed.
    public static Day yearMonthDay(String raw) {
        String text = raw.strip();
        return text.isEmpty() ? BLANK : new Day(raw, readYearMonthDay(text));
    }

    @Override
    public boolean isBlank() {
        return raw.isEmpty();
    }

    /// Whether a real calendar date was read.
    public boolean isDate() {
        return date != null;
    }

    /// Whether something stands here that is not a date.
    public boolean isUnreadable() {
        return date == null && isGiven();
    }

    public boolean isBefore(Day other) {
        return date != null && other.date != null && date.isBefore(other.date);
    }

    public boolean isBefore(LocalDate other) {
        return date != null && date.isBefore(other);
    }

    public boolean isAfter(Day other) {
        return other.isBefore(this);
    }

    public boolean isAfter(LocalDate other) {
        return date != null && date.isAfter(other);
    }

    public boolean isOnOrBefore(Day other) {
        return date != null && other.date != null && !date.isAfter(other.date);
    }

    public boolean isOnOrBefore(LocalDate other) {
        return date != null && !date.isAfter(other);
    }

    public boolean isOnOrAfter(Day other) {
        return other.isOnOrBefore(this);
    }

    public boolean isOnOrAfter(LocalDate other) {
        return date != null && !date.isBefore(other);
    }

    /// Whether both are dates and the same day.
    public boolean isSameDayAs(Day other) {
        return date != null && date.equals(other.date);
    }

    /// Whether it is a date from first to last, both included.
    public boolean isWithin(LocalDate first, LocalDate last) {
        return date != null && !date.isBefore(first) && !date.isAfter(last);
    }

    /// The same day and month years later (29 February becomes 28 February); missing when this is missing.
    public Day plusYears(int years) {
        return date == null ? BLANK : of(date.plusYears(years));
    }

    public Day plusDays(int days) {
        return date == null ? BLANK : of(date.plusDays(days));
    }

    /// This date, or the other when this is missing (blank or unreadable).
    public Day or(LocalDate other) {
        return date == null ? of(other) : this;
    }

    @Override
    public String toString() {
        return raw;
    }

    private static @Nullable LocalDate readDayMonthYear(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || text.length() - second != 5) {
            return null;
        }
        return real(digits(text, second + 1, text.length()), digits(text, first + 1, second), digits(text, 0, first));
    }

    private static @Nullable LocalDate readYearMonthDay(String text) {
        boolean dated = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!dated || (text.length() > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ')) {
            return null;
        }
        return real(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static @Nullable LocalDate real(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? null : date;
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /// The number written in plain digits between two positions, or -1.
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
