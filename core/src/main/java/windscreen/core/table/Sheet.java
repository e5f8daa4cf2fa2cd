package windscreen.core.table;

/// One file's worth of a table: which table, of which year, from which file.
///
/// @param file the name people know the file by, with its folder where there is one
public record Sheet(Table<?> table, Term term, String file) {

    /// The table's name in the findings contract: last year's tables end in `_last`.
    public String name() {
        return term == Term.LAST_YEAR ? table.name() + "_last" : table.name();
    }
}
