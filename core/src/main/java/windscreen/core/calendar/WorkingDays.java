package windscreen.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/// Counts working days: Monday to Friday, bank holidays left out.
///
/// The day after the start is day 1 and days that are not worked are skipped; the start itself is day 0
/// even when it is not a working day. Limits such as 45 working days for an assessment or 15 for an
/// initial child protection conference are counted so (Working Together; CIN census guide).
///
/// Outside the years of the holiday table only weekends are left out, so a count there can be too
/// high by the holidays that nobody knows yet; [#isBeyondTable(LocalDate)] tells. Immutable.
public final class WorkingDays {

    /// 1 January 1970, day 0 of the epoch, was a Thursday: three days after a Monday.
    private static final int DAYS_FROM_MONDAY_TO_EPOCH = 3;

    private final BankHolidays holidays;

    /// Epoch days of the holidays that fall on Monday to Friday, ascending.
    private final long[] lostDays;

    /// Counts with a given table of holidays.
    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
        long[] days = new long[holidays.all().size()];
        int count = 0;
        for (LocalDate day : holidays.all().keySet()) {
            if (isWeekday(day)) {
                days[count++] = day.toEpochDay();
            }
        }
        this.lostDays = Arrays.copyOf(days, count);
    }

    /// Counts with the table of England that comes with the program.
    public static WorkingDays england() {
        return England.WORKING_DAYS;
    }

    /// Whether a day is worked.
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && Arrays.binarySearch(lostDays, day.toEpochDay()) < 0;
    }

    /// The day on which so many working days after a start have been counted; the start itself for none.
    public LocalDate plus(LocalDate start, int days) {
        return move(start, days, 1);
    }

    /// The mirror image of [#plus(LocalDate, int)]: so many working days before a start.
    public LocalDate minus(LocalDate start, int days) {
        return move(start, days, -1);
    }

    /// The number of working days after `from` up to and including `to`; 0 when `to` is not later.
    ///
    /// Takes the same short time however far apart the days are.
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return Math.toIntExact(workedThrough(to.toEpochDay()) - workedThrough(from.toEpochDay()));
    }

    /// The last day for which bank holidays are known.
    public LocalDate coversThrough() {
        return holidays.coversThrough();
    }

    /// Whether the table of holidays says nothing about a day, which is then judged by weekends alone.
    public boolean isBeyondTable(LocalDate day) {
        return day.isBefore(holidays.coversFrom()) || day.isAfter(holidays.coversThrough());
    }

    private LocalDate move(LocalDate start, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("A number of working days cannot be negative: " + days);
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /// Working days up to and including a day, from a fixed Monday on; only differences mean anything.
    private long workedThrough(long epochDay) {
        long sinceMonday = epochDay + DAYS_FROM_MONDAY_TO_EPOCH;
        long weekdays = Math.floorDiv(sinceMonday, 7) * 5L + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
        int found = Arrays.binarySearch(lostDays, epochDay);
        return weekdays - (found >= 0 ? found + 1 : -found - 1);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /// Holds the usual count from its first use on.
    private static final class England {
        private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.england());
    }
}
