package windscreen.app.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What people may say of the workspace before it is opened. Whatever is left out has its usual place.
///
/// @param folder   the workspace's folder
/// @param keyFile  its key
/// @param url      a PostgreSQL database to use in place of the folder's own SQLite file
/// @param user     who signs in to that database
/// @param password with what
public record WorkspaceSettings(
        Optional<Path> folder,
        Optional<Path> keyFile,
        Optional<String> url,
        Optional<String> user,
        Optional<String> password) {

    /// The folder's name that asks for a workspace which is deleted when it is closed.
    public static final String TEMPORARY = "temporary";

    /// Reads them from named settings: `windscreen.workspace`, `windscreen.key-file`, `windscreen.store.url`,
    /// `windscreen.store.user`, `windscreen.store.password`.
    public static WorkspaceSettings of(UnaryOperator<@Nullable String> settings) {
        return new WorkspaceSettings(
                told(settings, "windscreen.workspace").map(Path::of),
                told(settings, "windscreen.key-file").map(Path::of),
                told(settings, "windscreen.store.url"),
                told(settings, "windscreen.store.user"),
                told(settings, "windscreen.store.password"));
    }

    /// Reads them from the environment, where `windscreen.key-file` is called `WINDSCREEN_KEY_FILE`.
    public static WorkspaceSettings ofEnvironment() {
        return of(name -> System.getenv(name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> told(UnaryOperator<@Nullable String> settings, String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(said -> !said.isEmpty());
    }

    public WorkspaceSettings withFolder(Path other) {
        return new WorkspaceSettings(Optional.of(other), keyFile, url, user, password);
    }

    public WorkspaceSettings withKeyFile(Path other) {
        return new WorkspaceSettings(folder, Optional.of(other), url, user, password);
    }

    boolean isTemporary() {
        return folder.filter(path -> path.equals(Path.of(TEMPORARY))).isPresent();
    }
}
