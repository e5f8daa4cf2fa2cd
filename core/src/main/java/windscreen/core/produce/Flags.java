package windscreen.core.produce;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import windscreen.core.table.Text;

/// Reads yes and no, and cells of several codes, as extracts write them.
final class Flags {

    private static final Set<String> YES = Set.of("Y", "YES", "1", "TRUE");
    private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"(?:\\s*:\\s*\"([^\"]*)\")?");

    private Flags() {}

    static boolean isYes(Text flag) {
        return YES.contains(flag.value().toUpperCase(Locale.ROOT));
    }

    static String trueFalse(Text flag) {
        return isYes(flag) ? "true" : "false";
    }

    static String oneZero(boolean holds) {
        return holds ? "1" : "0";
    }

    /// The codes that hold of a cell with several: all of a list, those said to be so of an object.
    static List<String> holding(Text cell) {
        return CODE.matcher(cell.value())
                .results()
                .filter(match ->
                        match.group(2) == null || YES.contains(match.group(2).toUpperCase(Locale.ROOT)))
                .map(match -> match.group(1))
                .toList();
    }
}
