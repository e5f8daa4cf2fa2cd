package windscreen.core.cin.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.cin.CinCensus;
import windscreen.core.table.Column;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The columns of one table's CSV: keys that tell which child, episode, assessment and plan a row belongs to, then
/// the table's own.
///
/// @param keys  the names of the keys
/// @param ownId whether the last key is the row's own number, not its parent's
record TableLayout(Table<? extends Row> table, List<String> keys, boolean ownId) {

    /// The child's identifier. It may be blank or given twice, so that it cannot be the key.
    static final String CHILD_ID = "LAchildID";

    /// The child's number in the message, from 1.
    static final String CHILD_NUMBER = "ChildNumber";

    /// The number of a date within its Reviews block. Blank where the block holds none.
    static final String REVIEW_NUMBER = "ReviewID";

    private static final Map<Table<?>, TableLayout> ALL = new HashMap<>();

    static {
        put(CinCensus.HEADER, false);
        ALL.put(CinCensus.IDENTIFIERS, new TableLayout(CinCensus.IDENTIFIERS, List.of(CHILD_NUMBER), false));
        put(CinCensus.CHARACTERISTICS, false, CHILD_ID, CHILD_NUMBER);
        put(CinCensus.DISABILITIES, false, CHILD_ID, CHILD_NUMBER);
        put(CinCensus.DETAILS, true, CHILD_ID, CHILD_NUMBER, "CINdetailsID");
        put(CinCensus.ASSESSMENTS, true, CHILD_ID, CHILD_NUMBER, "CINdetailsID", "AssessmentID");
        put(CinCensus.FACTORS, false, CHILD_ID, CHILD_NUMBER, "CINdetailsID", "AssessmentID");
        put(CinCensus.CIN_PLANS, false, CHILD_ID, CHILD_NUMBER, "CINdetailsID");
        put(CinCensus.SECTION47, false, CHILD_ID, CHILD_NUMBER, "CINdetailsID");
        put(CinCensus.PROTECTION_PLANS, true, CHILD_ID, CHILD_NUMBER, "CINdetailsID", "CPPID");
        put(CinCensus.REVIEWS, true, CHILD_ID, CHILD_NUMBER, "CINdetailsID", "CPPID", "ReviewsID");
        put(CinCensus.PRE_PROCEEDINGS, false, CHILD_ID, CHILD_NUMBER, "CINdetailsID");
    }

    private static void put(Table<? extends Row> table, boolean ownId, String... keys) {
        ALL.put(table, new TableLayout(table, List.of(keys), ownId));
    }

    static TableLayout of(Table<? extends Row> table) {
        TableLayout layout = ALL.get(table);
        if (layout == null) {
            throw new IllegalArgumentException(table + " is not a table of the census");
        }
        return layout;
    }

    String fileName() {
        return table.name() + ".csv";
    }

    /// The keys that lead to the row's parent, below the child.
    List<String> path() {
        return keys.stream()
                .filter(key -> !key.equals(CHILD_ID) && !key.equals(CHILD_NUMBER))
                .toList();
    }

    /// The table's own columns.
    List<String> columns() {
        return table.fileColumns().stream().map(Column::name).toList();
    }

    /// The first line of the file.
    List<String> headings() {
        List<String> headings = new ArrayList<>(keys);
        if (table == CinCensus.REVIEWS) {
            headings.add(REVIEW_NUMBER);
        }
        headings.addAll(columns());
        return headings;
    }
}
