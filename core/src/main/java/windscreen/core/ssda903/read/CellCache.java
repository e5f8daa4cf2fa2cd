package windscreen.core.ssda903.read;

import windscreen.core.table.Day;
import windscreen.core.table.KnownCells;
import windscreen.core.table.Text;

/// Keeps one copy of each cell of a return's files: codes and dates repeat thousands of times, and a date is parsed
/// once.
public final class CellCache {

    private final KnownCells<Text> texts = new KnownCells<>(Text.BLANK, Text::upperCased);
    private final KnownCells<Day> days = new KnownCells<>(Day.BLANK, Day::dayMonthYear);

    Text text(char[] from, int offset, int length) {
        return texts.of(from, offset, length);
    }

    Text text(String raw) {
        return texts.of(raw);
    }

    Day day(char[] from, int offset, int length) {
        return days.of(from, offset, length);
    }

    Day day(String raw) {
        return days.of(raw);
    }
}
