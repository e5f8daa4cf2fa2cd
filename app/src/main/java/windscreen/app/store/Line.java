package windscreen.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of an answer of the store, read by the names of its columns.
public final class Line {

    private final ResultSet row;
    private final Dialect dialect;

    Line(ResultSet row, Dialect dialect) {
        this.row = row;
        this.dialect = dialect;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long large(String column) throws SQLException {
        return row.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        return dialect.instant(row, column);
    }

    public LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(column), column);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return dialect.day(row, column);
    }

    /// A constant kept under its name in small letters, with spaces for underscores.
    public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Words.read(text(column), type);
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> type) throws SQLException {
        String word = row.getString(column);
        return word == null ? null : Words.read(word, type);
    }
}
