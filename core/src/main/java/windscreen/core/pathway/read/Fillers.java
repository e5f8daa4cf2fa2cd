package windscreen.core.pathway.read;

import java.util.List;
import java.util.Set;
import windscreen.core.table.Column;

/// Values that extracts write where they have nothing. They are no values: a load makes them blank and counts them.
final class Fillers {

    private static final List<String> WORDS = List.of("SSD_PH", "SSD_SUI", "PLACEHOLDER_DATA", "??", "-1", "NULL");
    private static final Set<String> NO_DAYS = Set.of("1900-01-01", "01/01/1900", "1/1/1900");

    private Fillers() {}

    /// Whether a cell's text, spaces around it left out, stands for nothing.
    static boolean isFiller(Column column, String text) {
        for (String word : WORDS) {
            if (word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        if (column.isDay()) {
            int time = text.indexOf(text.indexOf('T') == 10 ? 'T' : ' ');
            return NO_DAYS.contains(time < 0 ? text : text.substring(0, time));
        }
        return column.name().endsWith("postcode") && text.chars().allMatch(c -> c == 'X' || c == 'x' || c == ' ');
    }
}
