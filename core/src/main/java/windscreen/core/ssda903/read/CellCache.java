package windscreen.core.ssda903.read;

import java.util.HashMap;
import java.util.Map;
import windscreen.core.table.Day;
import windscreen.core.table.Text;

/// Keeps one copy of each cell text of a file: codes and dates repeat thousands of times, and a date is parsed once.
final class CellCache {

    private static final int MOST = 200_000;

    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Day> days = new HashMap<>();

    Text text(String raw) {
        if (raw.isEmpty()) {
            return Text.BLANK;
        }
        Text known = texts.get(raw);
        if (known == null) {
            known = Text.upperCased(raw);
            if (texts.size() < MOST) {
                texts.put(raw, known);
            }
        }
        return known;
    }

    Day day(String raw) {
        if (raw.isEmpty()) {
            return Day.BLANK;
        }
        Day known = days.get(raw);
        if (known == null) {
            known = Day.dayMonthYear(raw);
            if (days.size() < MOST) {
                days.put(raw, known);
            }
        }
        return known;
    }
}
