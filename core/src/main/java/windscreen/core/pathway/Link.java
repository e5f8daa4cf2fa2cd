package windscreen.core.pathway;

import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// A column that holds the key of another table. Case systems do not hold themselves to it: a load tells where it leads
/// nowhere.
///
/// @param from   the table with the column
/// @param column the column
/// @param to     the table it leads to
public record Link(Table<? extends PathwayRow> from, Column column, Table<? extends PathwayRow> to) {

    /// The column it leads to.
    public Column key() {
        return to.column(to.key().getFirst()).orElseThrow();
    }

    @Override
    public String toString() {
        return from + "." + column.name() + " to " + to + "." + key().name();
    }
}
