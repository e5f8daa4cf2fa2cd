package windscreen.app.store;

import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// Brings the tables of a store up to this program's, step by step.
final class Migrations {

    private Migrations() {}

    /// Makes or changes the tables.
    static void run(DataSource source, Dialect dialect) {
        Flyway flyway = flyway(source, dialect);
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new WorkspaceException(
                    "The tables of this workspace could not be brought up to date. Nothing was changed; restore a"
                            + " backup or ask for help with this: " + failed.getMessage(),
                    failed);
        }
    }

    /// Checks that the tables are today's, and leaves them alone.
    static void require(DataSource source, Dialect dialect) {
        Flyway flyway = flyway(source, dialect);
        refuseNewer(flyway);
        if (flyway.info().pending().length > 0) {
            throw new WorkspaceException("This workspace was last opened by an older Windscreen. Start this one on it"
                    + " once, then try again.");
        }
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + dialect.name().toLowerCase(Locale.ROOT))
                .load();
    }

    private static void refuseNewer(Flyway flyway) {
        MigrationInfo now = flyway.info().current();
        if (now != null && now.getState().name().startsWith("FUTURE")) {
            throw new WorkspaceException("This workspace was last opened by a newer Windscreen (its tables are of"
                    + " version " + now.getVersion() + "). Use that one: an older program could lose what it does not"
                    + " know of.");
        }
    }
}
