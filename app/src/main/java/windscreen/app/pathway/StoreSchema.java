package windscreen.app.pathway;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import windscreen.core.pathway.Pathway;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// The tables of the record as DuckDB holds them: the columns in their own order, each of the type it holds. They have
/// no constraints: a load keeps orphans and shared keys, and reports them.
final class StoreSchema {

    /// What tells one shape of the tables from another, so that a store of an older program is noticed.
    static final String VERSION =
            UUID.nameUUIDFromBytes(tables("").getBytes(StandardCharsets.UTF_8)).toString();

    private StoreSchema() {}

    /// Makes a schema with every table, in place of one of its name.
    static void replace(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            for (Table<?> table : Pathway.TABLES) {
                statement.execute(table(schema + ".", table));
            }
        }
    }

    private static String tables(String prefix) {
        return Pathway.TABLES.stream().map(table -> table(prefix, table)).collect(Collectors.joining("; "));
    }

    private static String table(String prefix, Table<?> table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + type(column))
                .collect(Collectors.joining(", ", "create table " + prefix + table.name() + " (", ")"));
    }

    private static String type(Column column) {
        return switch (column.holds()) {
            case TEXT, JSON, NAME, REMARK -> "varchar";
            case DAY -> "date";
            case WHOLE -> "bigint";
            case DECIMAL -> "double";
            case FLAG -> "boolean";
        };
    }
}
