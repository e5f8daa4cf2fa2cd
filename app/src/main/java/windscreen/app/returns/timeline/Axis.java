package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import windscreen.app.returns.timeline.Timeline.Caption;
import windscreen.app.returns.timeline.Timeline.Shade;
import windscreen.app.returns.timeline.Timeline.Upright;

/// Days to places across the drawing, and the months or years ruled on it.
record Axis(LocalDate first, LocalDate last, LocalDate yearStart, LocalDate yearEnd) {

    static final int LEFT = 118;
    static final int RIGHT = 1224;

    private static final int AFTER_YEAR_DAYS = 20;
    private static final int MOST_MONTHS_RULED = 37;
    private static final int CAPTION_Y = 14;
    private static final int NAME_Y = 36;
    private static final int ROOM_FOR_A_NAME = 26;

    /// From a day of interest to a little after the year.
    static Axis from(LocalDate day, LocalDate yearStart, LocalDate yearEnd) {
        return new Axis(day.withDayOfMonth(1), yearEnd.plusDays(AFTER_YEAR_DAYS), yearStart, yearEnd);
    }

    int x(LocalDate day) {
        LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        long all = ChronoUnit.DAYS.between(first, last);
        return LEFT + (int) (ChronoUnit.DAYS.between(first, shown) * (RIGHT - LEFT) / all);
    }

    private boolean isLong() {
        return ChronoUnit.MONTHS.between(first, last) > MOST_MONTHS_RULED;
    }

    List<Upright> uprights() {
        List<Upright> uprights = new ArrayList<>();
        LocalDate day = isLong() ? LocalDate.of(first.getYear() + 1, Month.JANUARY, 1) : first;
        for (; !day.isAfter(last); day = isLong() ? day.plusYears(1) : day.plusMonths(1)) {
            uprights.add(new Upright(x(day), false));
        }
        uprights.add(new Upright(x(yearStart), true));
        uprights.add(new Upright(x(yearEnd), true));
        return uprights;
    }

    /// Other years than the return's.
    List<Shade> shades() {
        int from = x(yearStart);
        int to = x(yearEnd);
        return List.of(new Shade(LEFT, from - LEFT), new Shade(to, RIGHT - to));
    }

    List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        int from = x(yearStart);
        if (from - LEFT > 90) {
            captions.add(new Caption(from - 6, CAPTION_Y, "before", "end"));
        }
        captions.add(new Caption(from + 6, CAPTION_Y, yearStart.getYear() + " to " + yearEnd.getYear(), "year"));
        captions.add(new Caption(x(yearEnd) - 6, CAPTION_Y, dayAndMonth(yearEnd), "end"));
        if (isLong()) {
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                name(
                        captions,
                        LocalDate.of(year, Month.JANUARY, 1),
                        LocalDate.of(year + 1, Month.JANUARY, 1),
                        "" + year);
            }
        } else {
            for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
                String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
                name(captions, month, month.plusMonths(1), name.substring(0, 3));
            }
        }
        return captions;
    }

    private void name(List<Caption> captions, LocalDate from, LocalDate to, String name) {
        int left = x(from);
        int right = x(to);
        if (right - left >= ROOM_FOR_A_NAME) {
            captions.add(new Caption((left + right) / 2, NAME_Y, name, "middle"));
        }
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
