package windscreen.core.table;

import java.util.List;
import windscreen.core.table.Heading.Need;

/// A column of a table, as its record declares it.
///
/// @param name     the heading, as the return spells it
/// @param about    one line for people
/// @param isDay    whether it holds a date
/// @param codes    the code set of its values, or empty
/// @param need     how much the return insists on it
/// @param derived  worked out after reading, not in the file
/// @param within   the XML groups around it, outermost first
/// @param position its place among the record's components
public record Column(
        String name,
        String about,
        boolean isDay,
        String codes,
        Need need,
        boolean derived,
        List<String> within,
        int position) {}
