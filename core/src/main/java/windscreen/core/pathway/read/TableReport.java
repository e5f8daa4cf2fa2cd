package windscreen.core.pathway.read;

import java.util.List;
import java.util.Map;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Table;

/// What a load found in one table.
///
/// @param table      the table
/// @param source     the file or database table it came from
/// @param rows       rows read
/// @param repeated   rows left out because they say nothing else than a row before them
/// @param sharedKeys rows kept although a different row before them has their key
/// @param withoutKey rows that have no key
/// @param uneven     rows with more or fewer cells than there are headings
/// @param renamed    headings of an older name, with the column they were taken for
/// @param unknown    headings the table does not know, whose cells were not read
/// @param absent     columns that no heading names
/// @param columns    what was found under each column that was there
public record TableReport(
        Table<? extends PathwayRow> table,
        String source,
        long rows,
        long repeated,
        long sharedKeys,
        long withoutKey,
        long uneven,
        Map<String, String> renamed,
        List<String> unknown,
        List<String> absent,
        List<ColumnReport> columns) {

    /// Rows that went on.
    public long kept() {
        return rows - repeated;
    }
}
