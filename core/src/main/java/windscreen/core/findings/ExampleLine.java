package windscreen.core.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One line of an [Example]: a table and the fields given.
///
/// @param marked whether the rule must report this record
/// @param depth  spaces before it, beyond the mark: how deep it is nested
/// @param table  the table's name
/// @param fields the fields in the order given
public record ExampleLine(boolean marked, int depth, String table, Map<String, String> fields) {

    /// The lines of an example.
    ///
    /// @throws IllegalArgumentException when a line is not `Table FIELD=value FIELD="a b"`
    public static List<ExampleLine> of(String records) {
        List<ExampleLine> lines = new ArrayList<>();
        for (String line : records.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(line(line));
            }
        }
        return lines;
    }

    private static ExampleLine line(String written) {
        boolean marked = written.startsWith(">");
        String text = marked ? written.substring(1) : written;
        String bare = text.strip();
        int depth = text.length() - text.stripLeading().length() - (text.startsWith(" ") ? 1 : 0);
        int space = bare.indexOf(' ');
        String table = space < 0 ? bare : bare.substring(0, space);
        Map<String, String> fields = new LinkedHashMap<>();
        int at = space < 0 ? bare.length() : space;
        while (at < bare.length()) {
            if (bare.charAt(at) == ' ') {
                at++;
                continue;
            }
            int equals = bare.indexOf('=', at);
            if (equals < 0) {
                throw new IllegalArgumentException("An example's field needs a value: " + written);
            }
            boolean quoted = equals + 1 < bare.length() && bare.charAt(equals + 1) == '"';
            int from = equals + (quoted ? 2 : 1);
            int to = bare.indexOf(quoted ? '"' : ' ', from);
            to = to < 0 ? bare.length() : to;
            fields.put(bare.substring(at, equals), bare.substring(from, to));
            at = to + 1;
        }
        return new ExampleLine(marked, depth, table, fields);
    }
}
