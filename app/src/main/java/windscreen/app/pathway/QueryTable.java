package windscreen.app.pathway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.TableSource;
import windscreen.core.table.Table;

/// One table of the record that a connection can select from. Only the columns the record knows are selected; the rest
/// are named and never read.
///
/// @param table      the table
/// @param name       the name people know it by
/// @param connection where it lies
/// @param from       how a query names it
/// @param columns    the names of its columns
/// @param quote      what goes around a name
record QueryTable(
        Table<? extends PathwayRow> table,
        String name,
        Connection connection,
        String from,
        List<String> columns,
        String quote)
        implements TableSource {

    private static final int ROWS_AT_A_TIME = 5_000;

    @Override
    public void read(Rows rows, List<Notice> notices) throws IOException {
        List<String> known = columns.stream().filter(this::isKnown).toList();
        List<String> headings = new ArrayList<>(known);
        columns.stream().filter(column -> !isKnown(column)).forEach(headings::add);
        rows.headings(headings);
        if (known.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet found = statement.executeQuery(select(known))) {
                give(found, headings.size(), rows);
            }
        } catch (SQLException failed) {
            throw new IOException(name + " could not be read: " + failed.getMessage(), failed);
        }
    }

    private boolean isKnown(String column) {
        String small = column.toLowerCase(Locale.ROOT);
        return table.columns().stream()
                .anyMatch(one -> one.name().equals(small) || one.formerly().contains(small));
    }

    private String select(List<String> known) {
        return known.stream().map(column -> quoted(quote, column)).collect(Collectors.joining(", ", "select ", ""))
                + " from " + from;
    }

    static String quoted(String quote, String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private static void give(ResultSet found, int width, Rows rows) throws SQLException {
        ResultSetMetaData about = found.getMetaData();
        int known = about.getColumnCount();
        for (int line = 1; found.next(); line++) {
            List<String> cells = new ArrayList<>(width);
            for (int i = 1; i <= known; i++) {
                cells.add(text(found, i, about.getColumnType(i)));
            }
            while (cells.size() < width) {
                cells.add("");
            }
            rows.row(line, cells);
        }
    }

    private static String text(ResultSet found, int at, int type) throws SQLException {
        if (type == Types.BOOLEAN || type == Types.BIT) {
            boolean holds = found.getBoolean(at);
            return found.wasNull() ? "" : holds ? "Y" : "N";
        }
        @Nullable String text = found.getString(at);
        return text == null ? "" : text;
    }
}
