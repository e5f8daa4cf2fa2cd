package windscreen.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import windscreen.app.audit.Audit;
import windscreen.app.audit.AuditExport;
import windscreen.app.store.Store;
import windscreen.app.store.Workspace;

/// `windscreen audit`: verifies and exports who saw, exported and changed what.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        header = "Verifies and exports who saw, exported and changed what.",
        subcommands = {AuditCommand.Verify.class, AuditCommand.Export.class})
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// `windscreen audit verify`: follows the chain from the first entry to the last.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            header = "Follows the chain of the audit from its first entry to its last.",
            footer = {
                "",
                "It prints the end of the chain. Note it somewhere else: given as --noted later, it proves that",
                "nothing up to it was cut off or written anew.",
                "",
                "Exit status: 0 whole, 1 broken, 2 could not run."
            })
    static final class Verify implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private final WorkspaceOptions options = new WorkspaceOptions();

        @Option(names = "--noted", paramLabel = "NUMBER:SEAL", description = "An end of the chain noted earlier.")
        private @Nullable String noted;

        @Override
        public Integer call() {
            Audit.Head earlier = noted == null ? null : head(noted);
            try (Workspace workspace = Workspace.visit(options.settings());
                    Store store = Store.visit(workspace)) {
                Audit.Verdict verdict = new Audit(workspace, store, Clock.systemUTC()).verify(earlier);
                PrintWriter out = spec.commandLine().getOut();
                if (verdict.broken() == null) {
                    out.println("The audit is whole: " + verdict.entries() + " entries, ending in " + verdict.head());
                    return 0;
                }
                out.println("The audit was tampered with or damaged. " + verdict.broken());
                return 1;
            }
        }

        private Audit.Head head(String text) {
            return Audit.Head.parse(text)
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            spec.commandLine(), "--noted takes what an earlier verify printed, NUMBER:SEAL."));
        }
    }

    /// `windscreen audit export`: every entry as CSV.
    @Command(name = "export", mixinStandardHelpOptions = true, header = "Writes every entry of the audit as CSV.")
    static final class Export implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private final WorkspaceOptions options = new WorkspaceOptions();

        @Option(names = "--out", paramLabel = "FILE", description = "Where to write; the screen unless said otherwise.")
        private @Nullable Path out;

        @Override
        public Integer call() throws IOException {
            try (Workspace workspace = Workspace.visit(options.settings());
                    Store store = Store.visit(workspace)) {
                Audit audit = new Audit(workspace, store, Clock.systemUTC());
                if (out == null) {
                    AuditExport.write(audit, spec.commandLine().getOut());
                } else {
                    try (var writer = Files.newBufferedWriter(out)) {
                        AuditExport.write(audit, writer);
                    }
                }
                return 0;
            }
        }
    }
}
