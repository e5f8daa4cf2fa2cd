package windscreen.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import windscreen.app.pathway.Drivers;
import windscreen.app.pathway.ParquetFolder;
import windscreen.app.pathway.RecordDatabase;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.read.RecordFolder;
import windscreen.core.pathway.read.TableSource;

/// Where an authority's record is to be read from: files or a database.
final class RecordOptions {

    /// The variable of the environment that may hold the database's password.
    static final String PASSWORD = "WINDSCREEN_JDBC_PASSWORD";

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "A folder, a zip, or single files: CSV or Parquet, each named by its table.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description =
                    "A database to read instead, as jdbc:sqlserver://... or jdbc:postgresql://... It is only read.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME", description = "Who signs in to the database.")
    private @Nullable String user;

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            description = "Asks for the password; else the variable " + PASSWORD + " may hold it.")
    private char @Nullable [] password;

    @Option(names = "--schema", paramLabel = "NAME", description = "The schema to look in; any unless said otherwise.")
    private @Nullable String schema;

    @Option(names = "--driver", paramLabel = "JAR", description = "The driver of another database, such as Oracle's.")
    private @Nullable Path driver;

    /// A record that has been found.
    ///
    /// @param name    where it is, in words; never with a password
    /// @param sources a table each
    /// @param notices what was noticed in finding them
    /// @param hold    what must stay open while it is read
    record Found(String name, List<? extends TableSource> sources, List<Notice> notices, Closeable hold)
            implements Closeable {

        @Override
        public void close() throws IOException {
            hold.close();
        }
    }

    boolean isGiven() {
        return url != null || !paths.isEmpty();
    }

    Found find() throws IOException {
        return url == null ? files() : database(url);
    }

    private Found files() throws IOException {
        String name = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        RecordFolder folder = RecordFolder.of(Gathered.of(paths, Limits.ORDINARY));
        if (folder.sources().isEmpty() && paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
            ParquetFolder parquet = ParquetFolder.open(paths.getFirst());
            return new Found(name, parquet.sources(), List.of(), parquet);
        }
        return new Found(name, folder.sources(), folder.notices(), () -> {});
    }

    private Found database(String address) throws IOException {
        try {
            Connection connection =
                    Drivers.connect(address, Optional.ofNullable(user), password(), Optional.ofNullable(driver));
            RecordDatabase database = RecordDatabase.of(connection, Optional.ofNullable(schema));
            return new Found(
                    address.replaceAll("[?;].*", ""), database.sources(), database.notices(), () -> close(connection));
        } catch (SQLException failed) {
            throw new IOException("The database cannot be read: " + failed.getMessage(), failed);
        }
    }

    private Optional<String> password() {
        return password == null ? Optional.ofNullable(System.getenv(PASSWORD)) : Optional.of(new String(password));
    }

    private static void close(Connection connection) throws IOException {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
