package windscreen.app.pathway;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.FileCheck;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.TableSource;
import windscreen.core.table.Table;

/// A database that holds tables of the record: found by name in any schema, read by plain queries, never written to.
///
/// @param sources a table each
/// @param notices tables set aside because another schema has them too
public record RecordDatabase(List<TableSource> sources, List<Notice> notices) {

    /// Finds the tables. The connection must stay open while they are read.
    ///
    /// @param schema the only schema to look in; any where empty
    public static RecordDatabase of(Connection connection, Optional<String> schema) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        List<Place> found = places(connection, schema);
        Map<String, Long> bySchema = new HashMap<>();
        found.forEach(place -> bySchema.merge(place.schema, 1L, Long::sum));
        found.sort(Comparator.comparing((Place place) -> bySchema.get(place.schema), Comparator.reverseOrder())
                .thenComparing(Place::schema));
        Map<Table<?>, Place> chosen = new HashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (Place place : found) {
            Place before = chosen.putIfAbsent(place.table, place);
            if (before != null) {
                notices.add(FileCheck.SET_ASIDE.of(
                        place.title(), before.title() + " holds the same table and was read instead."));
            }
        }
        List<TableSource> sources = new ArrayList<>();
        for (Table<?> table : Pathway.TABLES) {
            Place place = chosen.get(table);
            if (place != null) {
                sources.add(place.source(connection));
            }
        }
        return new RecordDatabase(sources, notices);
    }

    private static List<Place> places(Connection connection, Optional<String> schema) throws SQLException {
        List<Place> found = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                String in = Optional.ofNullable(tables.getString("TABLE_SCHEM")).orElse("");
                String name = tables.getString("TABLE_NAME");
                if (schema.isEmpty() || schema.get().equalsIgnoreCase(in)) {
                    Pathway.named(name.toLowerCase(Locale.ROOT))
                            .ifPresent(table -> found.add(new Place(table, in, name)));
                }
            }
        }
        return found;
    }

    /// Where a table stands.
    private record Place(Table<? extends PathwayRow> table, String schema, String name) {

        String title() {
            return schema.isEmpty() ? name : schema + "." + name;
        }

        TableSource source(Connection connection) throws SQLException {
            DatabaseMetaData about = connection.getMetaData();
            String quote = about.getIdentifierQuoteString();
            List<String> columns = new ArrayList<>();
            @Nullable String in = schema.isEmpty() ? null : escaped(about, schema);
            try (ResultSet found = about.getColumns(connection.getCatalog(), in, escaped(about, name), "%")) {
                while (found.next()) {
                    columns.add(found.getString("COLUMN_NAME"));
                }
            }
            String from =
                    (schema.isEmpty() ? "" : QueryTable.quoted(quote, schema) + ".") + QueryTable.quoted(quote, name);
            return new QueryTable(table, title(), connection, from, columns, quote);
        }

        /// An underscore stands for any letter in these look-ups unless it is escaped.
        private static String escaped(DatabaseMetaData about, String name) throws SQLException {
            return name.replace("_", about.getSearchStringEscape() + "_");
        }
    }
}
