package windscreen.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `windscreen import`: takes in an authority's own record.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        subcommands = {ImportSsdCommand.class},
        header = "Takes in an authority's own record.")
final class ImportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to import: windscreen import ssd FOLDER");
    }
}
