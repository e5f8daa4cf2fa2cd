package windscreen.app.pathway;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Holds;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// Appends rows to the tables of one schema. Rows come table by table, so one appender at a time is open.
final class RowAppender implements Consumer<PathwayRow>, AutoCloseable {

    private final DuckDBConnection connection;
    private final String schema;
    private @Nullable Table<?> table;
    private @Nullable DuckDBAppender appender;
    private long rows;

    RowAppender(DuckDBConnection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /// A store that refuses a row, on its way out through code that knows nothing of databases.
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final SQLException reason;

        RefusedException(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    @Override
    public void accept(PathwayRow row) {
        Table<? extends PathwayRow> its = Pathway.of(row.getClass());
        try {
            append(to(its), its, row);
        } catch (SQLException refused) {
            throw new RefusedException(refused);
        }
    }

    private DuckDBAppender to(Table<?> its) throws SQLException {
        DuckDBAppender open = appender;
        if (open == null || its != table) {
            close();
            open = connection.createAppender(schema, its.name());
            appender = open;
            table = its;
        }
        return open;
    }

    private void append(DuckDBAppender to, Table<?> its, PathwayRow row) throws SQLException {
        List<Column> columns = its.columns();
        to.beginRow();
        for (int i = 0; i < columns.size(); i++) {
            append(to, columns.get(i), its.cell(row, columns.get(i)));
        }
        to.endRow();
        rows++;
    }

    /// What cannot be read stays blank here: the load's report counts it.
    private static void append(DuckDBAppender to, Column column, Cell cell) throws SQLException {
        switch (cell) {
            case Day day -> {
                LocalDate date = day.date();
                if (date == null) {
                    to.appendNull();
                } else {
                    to.append(date);
                }
            }
            case Text text -> append(to, column, text);
        }
    }

    private static void append(DuckDBAppender to, Column column, Text text) throws SQLException {
        if (text.isBlank()) {
            to.appendNull();
            return;
        }
        switch (column.holds()) {
            case FLAG -> {
                if (text.isOneOf("Y", "N")) {
                    to.append(text.is("Y"));
                } else {
                    to.appendNull();
                }
            }
            case WHOLE, DECIMAL -> appendNumber(to, column.holds(), text.number());
            case TEXT, JSON, NAME, REMARK, DAY -> to.append(text.value());
        }
    }

    private static void appendNumber(DuckDBAppender to, Holds holds, OptionalDouble number) throws SQLException {
        double value = number.orElse(Double.NaN);
        if (!Double.isFinite(value) || (holds == Holds.WHOLE && value != Math.rint(value))) {
            to.appendNull();
        } else if (holds == Holds.WHOLE) {
            to.append((long) value);
        } else {
            to.append(value);
        }
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        DuckDBAppender open = appender;
        appender = null;
        if (open != null) {
            open.close();
        }
    }
}
