package windscreen.core.produce;

import java.time.LocalDate;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.table.Day;

/// A return's year laid over the record: what it saw, and what had not happened by its end.
record Window(CollectionYear year) {

    private static final int CONFERENCE_LIMIT = 15;

    LocalDate first() {
        return year.firstDay();
    }

    LocalDate last() {
        return year.lastDay();
    }

    /// The day, blank when it came after the year.
    Day by(Day day) {
        return day.isAfter(last()) ? Day.BLANK : day;
    }

    boolean holds(Day day) {
        return day.isWithin(first(), last());
    }

    /// Whether a time from a start to an end, which may be missing, has a day in the year.
    boolean overlaps(Day start, Day end) {
        return start.isOnOrBefore(last()) && !end.isBefore(first());
    }

    /// The day by which a conference is held after an enquiry began.
    static LocalDate conferenceDue(LocalDate start) {
        return WorkingDays.england().plus(start, CONFERENCE_LIMIT);
    }
}
