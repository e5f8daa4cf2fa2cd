package windscreen.core.table;

/// A record in the making: its columns by their names, in any order; those not given stay blank.
///
/// Nobody can follow twenty cells by their position, so whoever makes records of wide tables names them.
///
/// @param <R> the record
public final class RowDraft<R extends Row> {

    private final Table<R> table;
    private final Object[] parts;

    private RowDraft(Table<R> table, Object[] parts) {
        this.table = table;
        this.parts = parts;
    }

    /// Begins a record that no file holds yet.
    public static <R extends Row> RowDraft<R> of(Table<R> table) {
        Object[] parts = table.blank();
        parts[0] = Place.inNoFile(table);
        return new RowDraft<>(table, parts);
    }

    /// Begins with all that a record says.
    public static <R extends Row> RowDraft<R> like(Table<R> table, R row) {
        Object[] parts = new Object[table.width()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = table.component(row, i);
        }
        return new RowDraft<>(table, parts);
    }

    /// Fills a column.
    ///
    /// @throws IllegalArgumentException when the table has no such column
    public RowDraft<R> put(String column, Cell cell) {
        parts[at(column)] = cell;
        return this;
    }

    /// Fills a column with text.
    public RowDraft<R> put(String column, String text) {
        return put(column, Text.of(text));
    }

    /// The record.
    public R build() {
        return table.build(parts);
    }

    private int at(String column) {
        return table.column(column)
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + column))
                .position();
    }
}
