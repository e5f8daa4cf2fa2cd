package windscreen.core.table;

import java.util.List;
import windscreen.core.table.Heading.Need;

/// A column of a table, as its record declares it.
///
/// @param name     the heading, as the return spells it
/// @param about    one line for people
/// @param holds    what it holds
/// @param codes    the code set of its values, or empty
/// @param need     how much the return insists on it
/// @param derived  worked out after reading, not in the file
/// @param within   the XML groups around it, outermost first
/// @param position its place among the record's components
/// @param item     the item's reference in a published list, or empty
/// @param formerly other names a file may have for it
/// @param parent   the table whose key stands here, or [Row] for none
public record Column(
        String name,
        String about,
        Holds holds,
        String codes,
        Need need,
        boolean derived,
        List<String> within,
        int position,
        String item,
        List<String> formerly,
        Class<? extends Row> parent) {

    /// Whether it holds a date.
    public boolean isDay() {
        return holds == Holds.DAY;
    }
}
