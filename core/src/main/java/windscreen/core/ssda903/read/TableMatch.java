package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Which table a file's headings are those of. Order does not matter; a heading in other letters or with spaces for
/// underscores is taken for the column it names.
///
/// @param table   the table most like the headings
/// @param columns for each of the table's file columns, the heading's position, or -1 when it is missing
/// @param renamed headings taken for a column they nearly name
/// @param extra   headings the table does not know
/// @param missing columns no heading names
record TableMatch(
        Table<? extends LookedAfterRow> table,
        int[] columns,
        Map<String, String> renamed,
        List<String> extra,
        List<String> missing) {

    /// The table that fits the headings best; none when fewer than half of any table's columns are there.
    static Optional<TableMatch> of(List<String> headings) {
        TableMatch best = null;
        double bestScore = 0.5;
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            TableMatch match = of(table, headings);
            int wanted = match.columns.length;
            int found = wanted - match.missing.size();
            double score = match.missing.isEmpty() ? 1 + found : (double) found / wanted - 0.01 * match.extra.size();
            if (found > 2 && score > bestScore) {
                best = match;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static TableMatch of(Table<? extends LookedAfterRow> table, List<String> headings) {
        Map<String, Integer> exact = new HashMap<>();
        Map<String, Integer> loose = new HashMap<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            exact.put(headings.get(i), i);
            loose.put(loosely(headings.get(i)), i);
        }
        List<Column> wanted = table.fileColumns();
        int[] columns = new int[wanted.size()];
        Map<String, String> renamed = new HashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>(headings);
        for (int i = 0; i < columns.length; i++) {
            String name = wanted.get(i).name();
            Integer at = exact.get(name);
            if (at == null) {
                at = loose.get(loosely(name));
                if (at != null) {
                    renamed.put(headings.get(at), name);
                }
            }
            columns[i] = at == null ? -1 : at;
            if (at == null) {
                missing.add(name);
            } else {
                extra.remove(headings.get(at));
            }
        }
        return new TableMatch(table, columns, renamed, extra, missing);
    }

    private static String loosely(String heading) {
        return heading.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /// The heading most like a missing column, among those the table does not know.
    Optional<String> nearest(String column) {
        String wanted = loosely(column);
        String best = null;
        int closest = Math.max(2, wanted.length() / 2);
        for (String heading : extra) {
            int steps = distance(wanted, loosely(heading));
            if (steps < closest) {
                closest = steps;
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many letters must change to make one word of the other (Levenshtein).
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
