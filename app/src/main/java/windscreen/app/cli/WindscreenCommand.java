package windscreen.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import windscreen.app.store.WorkspaceException;

/// The root of the command line, `windscreen`.
@Command(
        name = "windscreen",
        mixinStandardHelpOptions = true,
        subcommands = {
            ValidateCommand.class,
            ConvertCommand.class,
            RulesCommand.class,
            ImportCommand.class,
            AuditCommand.class,
            SynthCommand.class
        },
        description = "Checks children's services data returns on this machine, offline.")
public final class WindscreenCommand implements Runnable {

    /// Runs one command.
    ///
    /// @param args the command line as typed
    /// @return the exit status
    public static int run(String... args) {
        return new CommandLine(new WindscreenCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(WindscreenCommand::explain)
                .execute(args);
    }

    /// A workspace that cannot be used says so itself, in words for people.
    private static int explain(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof WorkspaceException unusable) {
            command.getErr().println(unusable.getMessage());
            return 2;
        }
        throw thrown;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
