package windscreen.app.pathway;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.LoadReport;

/// The analytic store: one DuckDB file with the tables of the record, a schema for each data set. It is a cache. A load
/// replaces its data set whole or not at all, one load at a time; a file of another version of the tables, or a
/// damaged one, is begun anew.
public final class AnalyticStore implements Closeable {

    /// The file's name in a workspace.
    public static final String FILE = "analytic.duckdb";

    /// The data set that holds the authority's own record.
    public static final String OWN = "own";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final Set<String> TAKEN = Set.of("main", "windscreen", "information_schema", "pg_catalog", "temp");

    private final DuckDBConnection root;
    private final Clock clock;
    private final boolean begunAnew;

    private AnalyticStore(DuckDBConnection root, Clock clock, boolean begunAnew) {
        this.root = root;
        this.clock = clock;
        this.begunAnew = begunAnew;
    }

    /// One load that a store holds.
    ///
    /// @param dataSet  the data set it filled
    /// @param loadedAt when
    /// @param source   where it came from, in words
    /// @param rows     how many rows it has
    public record Held(String dataSet, Instant loadedAt, String source, long rows) {}

    /// Something that gives rows, table by table, and says what it found.
    @FunctionalInterface
    public interface Load {

        LoadReport into(Consumer<PathwayRow> rows) throws IOException;
    }

    /// Opens a store, and makes it where there is none.
    ///
    /// @throws IOException when another program holds it or it cannot be made
    public static AnalyticStore open(Path file, Clock clock) throws IOException {
        boolean existed = Files.exists(file);
        try {
            DuckDBConnection root = existed ? connectUnlessDamaged(file) : connect(file);
            if (existed && !isOfToday(root)) {
                root.close();
                delete(file);
                root = connect(file);
                return new AnalyticStore(begin(root), clock, true);
            }
            return new AnalyticStore(existed ? root : begin(root), clock, false);
        } catch (SQLException failed) {
            throw new IOException("The analytic store " + file + " cannot be opened: " + failed.getMessage(), failed);
        }
    }

    private static DuckDBConnection connect(Path file) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:" + file).unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            // Whoever asks the store anything must not reach other files through it.
            statement.execute("set enable_external_access = false");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /// A file that is no database is worth nothing; one that another program holds is.
    private static DuckDBConnection connectUnlessDamaged(Path file) throws SQLException, IOException {
        try {
            return connect(file);
        } catch (SQLException failed) {
            if (!Files.isWritable(file) || String.valueOf(failed.getMessage()).contains("Could not set lock")) {
                throw failed;
            }
            delete(file);
            return connect(file);
        }
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    }

    private static boolean isOfToday(DuckDBConnection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select version from windscreen.about")) {
            return found.next() && StoreSchema.VERSION.equals(found.getString(1));
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    private static DuckDBConnection begin(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema windscreen");
            statement.execute("create table windscreen.loads"
                    + " (data_set varchar, loaded_at timestamptz, source varchar, row_count bigint)");
            statement.execute("create table windscreen.about as select '" + StoreSchema.VERSION + "' as version");
        }
        return connection;
    }

    /// Whether the file was of other tables or damaged, so that what it held has to be loaded again.
    public boolean isBegunAnew() {
        return begunAnew;
    }

    /// Replaces a data set. What was there before stays when the load fails, or when a table could not be read to its
    /// end; the report then says so ([LoadReport#isWhole]).
    ///
    /// @param dataSet the data set: a name of small letters, digits and underscores
    /// @param source  where the rows come from, in words
    public synchronized LoadReport load(String dataSet, String source, Load load) throws IOException {
        check(dataSet);
        try (DuckDBConnection writer = root.duplicate()) {
            writer.setAutoCommit(false);
            StoreSchema.replace(writer, dataSet);
            LoadReport report;
            long rows;
            try (RowAppender appender = new RowAppender(writer, dataSet)) {
                report = load.into(appender);
                rows = appender.rows();
            }
            if (report.isWhole()) {
                note(writer, dataSet, source, rows);
                writer.commit();
            } else {
                writer.rollback();
            }
            return report;
        } catch (RowAppender.RefusedException refused) {
            throw new IOException(
                    "The analytic store refused a row: " + refused.reason().getMessage(), refused);
        } catch (SQLException failed) {
            throw new IOException("The analytic store could not be filled: " + failed.getMessage(), failed);
        }
    }

    private static void check(String dataSet) {
        if (!NAME.matcher(dataSet).matches() || TAKEN.contains(dataSet)) {
            throw new IllegalArgumentException(dataSet + " is no name for a data set");
        }
    }

    private void note(Connection writer, String dataSet, String source, long rows) throws SQLException {
        try (PreparedStatement delete = writer.prepareStatement("delete from windscreen.loads where data_set = ?");
                PreparedStatement insert =
                        writer.prepareStatement("insert into windscreen.loads values (?, ?, ?, ?)")) {
            delete.setString(1, dataSet);
            delete.execute();
            insert.setString(1, dataSet);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, source);
            insert.setLong(4, rows);
            insert.execute();
        }
    }

    /// What the store holds.
    public List<Held> held() throws SQLException {
        List<Held> held = new ArrayList<>();
        try (Connection reader = root.duplicate();
                Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select data_set, loaded_at, source, row_count from windscreen.loads order by data_set")) {
            while (rows.next()) {
                held.add(new Held(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        rows.getString(3),
                        rows.getLong(4)));
            }
        }
        return held;
    }

    /// A connection whose tables are those of a data set. Whoever asked for it closes it.
    public Connection read(String dataSet) throws SQLException {
        check(dataSet);
        Connection reader = root.duplicate();
        try (Statement statement = reader.createStatement()) {
            statement.execute("set schema = '" + dataSet + "'");
            return reader;
        } catch (SQLException failed) {
            reader.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            root.close();
        } catch (SQLException failed) {
            throw new IOException("The analytic store could not be closed: " + failed.getMessage(), failed);
        }
    }
}
