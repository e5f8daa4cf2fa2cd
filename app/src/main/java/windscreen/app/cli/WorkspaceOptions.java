package windscreen.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import windscreen.app.store.WorkspaceSettings;

/// Which workspace a command is about: the user's own unless it says otherwise.
final class WorkspaceOptions {

    @Option(names = "--workspace", paramLabel = "DIR", description = "The workspace; your own unless said otherwise.")
    private @Nullable Path workspace;

    @Option(names = "--key-file", paramLabel = "FILE", description = "Its key, when it is not in its usual place.")
    private @Nullable Path keyFile;

    WorkspaceSettings settings() {
        WorkspaceSettings settings = WorkspaceSettings.ofEnvironment();
        if (workspace != null) {
            settings = settings.withFolder(workspace);
        }
        return keyFile == null ? settings : settings.withKeyFile(keyFile);
    }
}
