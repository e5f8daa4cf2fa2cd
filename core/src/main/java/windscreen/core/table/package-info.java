/// What a table of a return is made of: cells that remember their raw text, rows that remember where they stood,
/// and the table itself, whose columns are the components of a record.
@NullMarked
package windscreen.core.table;

import org.jspecify.annotations.NullMarked;
