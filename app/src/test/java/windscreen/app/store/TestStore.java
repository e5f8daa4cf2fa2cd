package windscreen.app.store;

import java.nio.file.Path;
import java.util.Map;

/// A workspace and its store for one test, deleted afterwards.
public final class TestStore implements AutoCloseable {

    private final Workspace workspace;
    private final Store store;

    private TestStore(WorkspaceSettings settings) {
        this.workspace = Workspace.open(settings);
        this.store = Store.open(workspace);
    }

    public static TestStore on(Dialect dialect) {
        return new TestStore(settings(dialect).withFolder(Path.of(WorkspaceSettings.TEMPORARY)));
    }

    /// Settings that name a fresh database of the kind, and no folder.
    static WorkspaceSettings settings(Dialect dialect) {
        Map<String, String> told = switch (dialect) {
            case SQLITE -> Map.<String, String>of();
            case POSTGRESQL ->
                Map.of("windscreen.store.url", RealPostgres.freshDatabase(), "windscreen.store.user", "postgres");
        };
        return WorkspaceSettings.of(told::get);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        workspace.close();
    }
}
