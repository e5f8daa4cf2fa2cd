package windscreen.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The root of the command line, `windscreen`.
@Command(
        name = "windscreen",
        mixinStandardHelpOptions = true,
        subcommands = {ValidateCommand.class, ConvertCommand.class, RulesCommand.class, ImportCommand.class},
        description = "Checks children's services data returns on this machine, offline.")
public final class WindscreenCommand implements Runnable {

    /// Runs one command.
    ///
    /// @param args the command line as typed
    /// @return the exit status
    public static int run(String... args) {
        return new CommandLine(new WindscreenCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
