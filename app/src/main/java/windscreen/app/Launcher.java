package windscreen.app;

import java.lang.reflect.InvocationTargetException;

/// Where the program starts. It alone is compiled for Java 17, so that a Java too old for the rest can
/// still run it and say what to install, in one sentence, in place of a class version error.
public final class Launcher {

    /// The exit status for a machine that lacks what the program needs (EX_CONFIG of sysexits.h).
    private static final int EXIT_CONFIGURATION = 78;

    private static final int NEEDED = 25;

    private Launcher() {}

    /// @param args the command line as typed
    /// @throws Throwable whatever the program itself throws
    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Windscreen needs Java 25 and this is Java " + found
                    + ": install Eclipse Temurin 25 (https://adoptium.net) and start again.");
            System.exit(EXIT_CONFIGURATION);
        }
        try {
            Class.forName("windscreen.app.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
