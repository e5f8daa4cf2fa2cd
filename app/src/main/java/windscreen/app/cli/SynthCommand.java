package windscreen.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import windscreen.core.synthetic.Authority;
import windscreen.core.synthetic.Scale;
import windscreen.core.synthetic.SyntheticFolder;

/// `windscreen synth`: writes an authority that does not exist.
@Command(
        name = "synth",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Writes an authority that does not exist: its record and its returns.",
        description = {
            "",
            "The same seed gives the same children on any machine. Nothing in it is real and nothing can be taken for "
                    + "real: children have numbers and no names, postcodes begin with Q, which none does.",
            "",
            "OUT/ssd holds the record, a CSV file for each table of the Standard Safeguarding Dataset; OUT/cin a"
                    + " census for each complete year; OUT/ssda903 a folder for each, with last year's tables and the"
                    + " references that the rules ask for.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  windscreen synth --out example",
            "  windscreen synth --out small --contacts-per-month 40 --seed 7",
            "  windscreen synth --out region --authorities 12"
        })
final class SynthCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to make. Nothing that exists is overwritten.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--seed", defaultValue = "1", description = "Which children; 1 if not given.")
    private long seed;

    @Option(
            names = "--contacts-per-month",
            defaultValue = "400",
            paramLabel = "N",
            description = "How large the authority is; 400 is an ordinary one.")
    private int contacts;

    @Option(names = "--years", defaultValue = "6", paramLabel = "N", description = "Years of record; 6 if not given.")
    private int years;

    @Option(
            names = "--as-at",
            defaultValue = "2026-03-31",
            paramLabel = "DATE",
            description = "The day the record was taken; 2026-03-31 if not given.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(
            names = "--authorities",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many authorities, each in a folder of its own if there are several.")
    private int authorities;

    @Override
    public Integer call() throws IOException {
        if (contacts < 1 || years < 1 || authorities < 1 || authorities > 999) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Contacts, years and authorities begin at 1; there are at most 999 authorities.");
        }
        long begun = System.nanoTime();
        long events = 0;
        try (Draft draft = Draft.folder(out)) {
            for (int number = 1; number <= authorities; number++) {
                Authority authority = Authority.of(new Scale(seed, contacts, years, asAt, number));
                events += authority.events();
                Path folder = authorities == 1 ? draft.path() : draft.path().resolve("authority-" + number);
                new SyntheticFolder(folder, authority).write();
            }
            draft.finish();
        } catch (FileAlreadyExistsException there) {
            spec.commandLine().getErr().println(there.getMessage() + " exists already and is not overwritten.");
            return 2;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.UK,
                        "Wrote %s: %,d events in %.1f s, %,.0f a second.%n",
                        out,
                        events,
                        seconds,
                        events / seconds);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
