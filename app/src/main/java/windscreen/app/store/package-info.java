/// The workspace: one folder with everything that outlives the program. Its lock and key, the workflow store (SQLite,
/// or
/// PostgreSQL when configured) and the vault of files as received; backing it up and restoring it.
@NullMarked
package windscreen.app.store;

import org.jspecify.annotations.NullMarked;
