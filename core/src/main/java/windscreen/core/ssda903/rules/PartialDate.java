package windscreen.core.ssda903.rules;

import java.util.Locale;
import windscreen.core.table.Day;

/// A date of which parts may not be known: ZZ stands for an unknown day or month, ZZZZ for an unknown year.
///
/// An unknown day counts as the last of its month, an unknown month as a year less a day after the day given in
/// January, both together as 31 December, an unknown year as 2000. Source: the return's rules 632, SW04STG1 and
/// SW05STG1.
public final class PartialDate {

    private PartialDate() {}

    /// The date a text stands for; missing when it is none.
    public static Day read(String written) {
        String[] parts = written.toUpperCase(Locale.ROOT).split("/", -1);
        if (parts.length != 3) {
            return Day.BLANK;
        }
        boolean noDay = parts[0].equals("ZZ");
        boolean noMonth = parts[1].equals("ZZ");
        Day day = Day.dayMonthYear((noDay ? "01" : parts[0]) + "/" + (noMonth ? "01" : parts[1]) + "/"
                + (parts[2].equals("ZZZZ") ? "2000" : parts[2]));
        if (day.date() == null) {
            return Day.BLANK;
        }
        if (noMonth) {
            return day.plusYears(1).plusDays(-1);
        }
        return noDay ? Day.of(day.date().plusMonths(1).minusDays(1)) : day;
    }
}
