package windscreen.core.pathway.read;

import java.util.Map;
import windscreen.core.table.Column;

/// What a load found under one column.
///
/// @param column     the column
/// @param given      rows that hold a value, fillers not counted
/// @param fillers    fillers made blank
/// @param unreadable values that are no date, number, flag or list of codes where one should stand
/// @param recoded    values whose code was told from another spelling
/// @param withheld   names and remarks left out
/// @param unmapped   values that are no code of the column's set, the most frequent first, with how often each stands
public record ColumnReport(
        Column column,
        long given,
        long fillers,
        long unreadable,
        long recoded,
        long withheld,
        Map<String, Long> unmapped) {

    /// How many rows hold a value that is no code of the column's set.
    public long unmappedRows() {
        return unmapped.values().stream().mapToLong(Long::longValue).sum();
    }
}
