package windscreen.app.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading that puts its list in order.
///
/// @param address where the list stands in that order
/// @param order   `ascending` or `descending` when the list is in its order now, else null
/// @param right   whether its column holds numbers
record SortHead(String label, String address, @Nullable String order, boolean right) {

    /// @param up the columns that go upwards at first: words and codes. Counts begin with the most
    static SortHead of(Asked asked, String base, String label, String sort, boolean up) {
        boolean now = asked.sort().equals(sort);
        boolean turned = asked.sort().equals("-" + sort);
        String address = asked.sort(now ? "-" + sort : sort).address(base);
        String order = now || turned ? (up == now ? "ascending" : "descending") : null;
        return new SortHead(label, address, order, !up);
    }

    static List<SortHead> rules(Asked asked, String base) {
        return List.of(
                of(asked, base, "Rule", "rule", true),
                of(asked, base, "Findings", "findings", false),
                of(asked, base, "Children", "children", false));
    }

    static List<SortHead> children(Asked asked, String base) {
        return List.of(
                of(asked, base, "Child", "child", true),
                of(asked, base, "Findings", "findings", false),
                of(asked, base, "Errors", "errors", false),
                of(asked, base, "Queries", "queries", false));
    }
}
