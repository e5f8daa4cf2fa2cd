package windscreen.app.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// Brings the tables of a store up to this program's, step by step.
final class Migrations {

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + dialect.name().toLowerCase(java.util.Locale.ROOT))
                .load();
        try {
            MigrationInfo now = flyway.info().current();
            if (now != null && now.getState().name().startsWith("FUTURE")) {
                throw new WorkspaceException("This workspace was last opened by a newer Windscreen (its tables are of"
                        + " version " + now.getVersion() + "). Use that one: an older program could lose what it"
                        + " does not know of.");
            }
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new WorkspaceException(
                    "The tables of this workspace could not be brought up to date. Nothing was changed; restore a"
                            + " backup or ask for help with this: " + failed.getMessage(),
                    failed);
        }
    }
}
