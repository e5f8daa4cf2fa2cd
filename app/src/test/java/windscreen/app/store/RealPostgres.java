package windscreen.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL of the tests' own, started for the first that asks and shared by all until they end. Where its
/// programs do not run the tests are skipped, aloud, and in CI they fail.
public final class RealPostgres {

    private static final String PATTERN = "pattern";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static Exception refusal;
    private static boolean patternIsMade;

    private RealPostgres() {}

    /// The address of a database with today's tables and nothing in them.
    static synchronized String freshDatabase() {
        EmbeddedPostgres running = server();
        if (!patternIsMade) {
            patternIsMade = true;
            create(running, PATTERN);
            Migrations.run(running.getDatabase("postgres", PATTERN), Dialect.POSTGRESQL);
        }
        return create(running, "test" + DATABASES.incrementAndGet() + " template " + PATTERN);
    }

    /// The address of a database without tables.
    public static synchronized String emptyDatabase() {
        return create(server(), "empty" + DATABASES.incrementAndGet());
    }

    private static String create(EmbeddedPostgres running, String database) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return running.getJdbcUrl("postgres", database.split(" ")[0]).replaceAll("\\?.*", "");
    }

    private static EmbeddedPostgres server() {
        if (server == null && refusal == null) {
            try {
                // Nothing here outlives the tests: what is written need not reach the disk.
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException | RuntimeException doesNotRun) {
                refusal = doesNotRun;
                System.err.println("SKIPPED: no PostgreSQL runs here, so the store is tested on SQLite alone: "
                        + doesNotRun.getMessage());
            }
        }
        if (server == null && System.getenv("CI") != null) {
            throw new IllegalStateException("No PostgreSQL runs here", refusal);
        }
        Assumptions.assumeTrue(server != null, "no PostgreSQL runs here");
        return server;
    }
}
