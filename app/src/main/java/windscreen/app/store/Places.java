package windscreen.app.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where this system keeps a user's data and settings.
///
/// @param data     the folder for data
/// @param settings the folder for settings, where keys are kept: apart from the data, so that a copy of one is of no
///                 use without the other
record Places(Path data, Path settings) {

    /// The places of the user who runs the program.
    static Places ofUser() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System::getenv);
    }

    static Places of(String system, String home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return new Places(
                    or(environment.apply("LOCALAPPDATA"), Path.of(home, "AppData", "Local"))
                            .resolve("Windscreen"),
                    or(environment.apply("APPDATA"), Path.of(home, "AppData", "Roaming"))
                            .resolve("Windscreen"));
        }
        if (name.contains("mac")) {
            Path library = Path.of(home, "Library");
            return new Places(
                    library.resolve("Application Support").resolve("Windscreen"),
                    library.resolve("Preferences").resolve("Windscreen"));
        }
        return new Places(
                or(environment.apply("XDG_DATA_HOME"), Path.of(home, ".local", "share"))
                        .resolve("windscreen"),
                or(environment.apply("XDG_CONFIG_HOME"), Path.of(home, ".config"))
                        .resolve("windscreen"));
    }

    private static Path or(@Nullable String told, Path usual) {
        return told == null || told.isBlank() ? usual : Path.of(told);
    }

    /// The workspace when nobody names another.
    Path workspace() {
        return data.resolve("workspace");
    }

    /// The key file of a workspace when nobody names another.
    Path key(String workspace) {
        return settings.resolve("keys").resolve(workspace + ".key");
    }
}
