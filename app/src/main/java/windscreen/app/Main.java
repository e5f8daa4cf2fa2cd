package windscreen.app;

import java.util.Set;
import windscreen.app.cli.WindscreenCommand;

/// Chooses between the two faces by the first argument alone: nothing, `demo` or `serve` starts the
/// server, anything else is a command. Spring is never loaded for a command, whose whole run is often
/// shorter than Spring's start.
public final class Main {

    private static final Set<String> SERVER_COMMANDS = Set.of("serve", "demo");

    private Main() {}

    /// @param args the command line as typed
    public static void main(String[] args) {
        String rehearsal = System.getProperty(Rehearsal.PROPERTY);
        if (rehearsal != null) {
            Rehearsal.of(rehearsal);
        } else if (startsServer(args)) {
            WindscreenApplication.main(args);
        } else {
            System.exit(WindscreenCommand.run(args));
        }
    }

    /// A server command that only asks for help is answered by the command line.
    static boolean startsServer(String[] args) {
        if (args.length == 0) {
            return true;
        }
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                return false;
            }
        }
        return SERVER_COMMANDS.contains(args[0]);
    }
}
