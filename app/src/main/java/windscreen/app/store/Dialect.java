package windscreen.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What differs between the two databases: how they hold instants and days. All else is the same SQL.
public enum Dialect {

    /// Text: ISO-8601 in UTC, always six decimals, so that it sorts as time does.
    SQLITE {
        @Override
        Object of(Instant instant) {
            return MICROSECONDS.format(instant.atOffset(ZoneOffset.UTC));
        }

        @Override
        Object of(LocalDate day) {
            return day.toString();
        }

        @Override
        @Nullable
        Instant instant(ResultSet row, String column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : Instant.parse(text);
        }

        @Override
        @Nullable
        LocalDate day(ResultSet row, String column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : LocalDate.parse(text);
        }
    },

    POSTGRESQL {
        @Override
        Object of(Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }

        @Override
        Object of(LocalDate day) {
            return day;
        }

        @Override
        @Nullable
        Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime held = row.getObject(column, OffsetDateTime.class);
            return held == null ? null : held.toInstant();
        }

        @Override
        @Nullable
        LocalDate day(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    abstract Object of(Instant instant);

    abstract Object of(LocalDate day);

    abstract @Nullable Instant instant(ResultSet row, String column) throws SQLException;

    abstract @Nullable LocalDate day(ResultSet row, String column) throws SQLException;
}
