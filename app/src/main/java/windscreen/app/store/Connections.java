package windscreen.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/// Opens the database of a workspace.
final class Connections {

    private static final int POOL = 4;
    private static final int PATIENCE_MILLIS = 30_000;

    private Connections() {}

    static HikariDataSource open(Workspace workspace) {
        WorkspaceSettings settings = workspace.settings();
        HikariConfig config = settings.url()
                .map(url -> postgresql(url, settings))
                .orElseGet(() -> sqlite(workspace.database().toString()));
        config.setPoolName("store");
        config.setMaximumPoolSize(POOL);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException refused) {
            Throwable why = refused.getCause() == null ? refused : refused.getCause();
            throw new WorkspaceException("The store cannot be opened: " + why.getMessage(), refused);
        }
    }

    /// A commit is on the disk when it returns. A transaction takes the one right to write when it begins, so that two
    /// never wait for each other.
    private static HikariConfig sqlite(String file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(config.toProperties());
        // macOS flushes a drive's own memory only when asked so; elsewhere it changes nothing.
        pool.setConnectionInitSql("pragma fullfsync = on");
        return pool;
    }

    private static HikariConfig postgresql(String url, WorkspaceSettings settings) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new WorkspaceException(
                    "windscreen.store.url takes a PostgreSQL address, jdbc:postgresql://host/database, not " + url
                            + ".");
        }
        Properties properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        settings.user().ifPresent(pool::setUsername);
        settings.password().ifPresent(pool::setPassword);
        pool.setDataSourceProperties(properties);
        return pool;
    }
}
