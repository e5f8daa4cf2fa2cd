package windscreen.app.pathway;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.TableSource;
import windscreen.core.table.Table;

/// A folder of Parquet files, each named by the table it holds: `ssd_person.parquet`.
public final class ParquetFolder implements Closeable {

    private static final String ENDING = ".parquet";

    private final DuckDBConnection reader;
    private final List<TableSource> sources;

    private ParquetFolder(DuckDBConnection reader, List<TableSource> sources) {
        this.reader = reader;
        this.sources = sources;
    }

    /// Finds the tables in a folder. It must stay open while they are read.
    public static ParquetFolder open(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.sorted().toList();
        }
        DuckDBConnection reader = null;
        try {
            reader = inMemory();
            List<TableSource> sources = new ArrayList<>();
            for (Path file : files) {
                Optional<Table<? extends PathwayRow>> table = table(file);
                if (table.isPresent()) {
                    sources.add(source(reader, table.get(), file));
                }
            }
            return new ParquetFolder(reader, sources);
        } catch (SQLException failed) {
            closeQuietly(reader);
            throw new IOException("The Parquet files of " + folder + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static void closeQuietly(@Nullable DuckDBConnection reader) throws IOException {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static DuckDBConnection inMemory() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    }

    private static Optional<Table<? extends PathwayRow>> table(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING)
                ? Pathway.named(name.substring(0, name.length() - ENDING.length()))
                : Optional.empty();
    }

    private static TableSource source(DuckDBConnection reader, Table<? extends PathwayRow> table, Path file)
            throws SQLException {
        String from = "read_parquet(" + quoted(file) + ")";
        List<String> columns = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet found = statement.executeQuery("describe select * from " + from)) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return new QueryTable(table, String.valueOf(file.getFileName()), reader, from, columns, "\"");
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    public List<TableSource> sources() {
        return sources;
    }

    /// Writes a load as Parquet, one file a table, dates as dates and flags as flags. A load that is not whole is not
    /// written.
    ///
    /// @param folder made where it is not there; nothing in it is overwritten
    public static LoadReport write(Path folder, AnalyticStore.Load load) throws IOException {
        Files.createDirectories(folder);
        for (Table<?> table : Pathway.TABLES) {
            if (Files.exists(file(folder, table))) {
                throw new IOException(
                        file(folder, table) + " exists already and is not overwritten: give another folder.");
            }
        }
        try (DuckDBConnection writer = inMemory()) {
            StoreSchema.replace(writer, AnalyticStore.OWN);
            LoadReport report;
            try (RowAppender appender = new RowAppender(writer, AnalyticStore.OWN)) {
                report = load.into(appender);
            }
            if (report.isWhole()) {
                for (Table<?> table : Pathway.TABLES) {
                    copy(writer, table, file(folder, table));
                }
            }
            return report;
        } catch (RowAppender.RefusedException | SQLException failed) {
            throw new IOException("The Parquet files could not be written: " + failed.getMessage(), failed);
        }
    }

    private static Path file(Path folder, Table<?> table) {
        return folder.resolve(table.name() + ENDING);
    }

    private static void copy(DuckDBConnection writer, Table<?> table, Path file) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("copy " + AnalyticStore.OWN + "." + table.name() + " to " + quoted(file)
                    + " (format parquet, compression zstd)");
        }
    }

    @Override
    public void close() throws IOException {
        closeQuietly(reader);
    }
}
