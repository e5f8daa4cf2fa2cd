package windscreen.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.convert.CannotConvertException;
import windscreen.core.convert.Conversion;
import windscreen.core.convert.Conversion.Format;
import windscreen.core.convert.Conversions;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.findings.Notice;
import windscreen.core.intake.Wishes;

/// `windscreen convert`: writes a return in its other format.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Writes a return in its other format: XML as CSV tables, CSV tables as XML.",
        description = {
            "",
            "The CIN Census becomes a folder of tables, one file each; LAchildID, ChildNumber, CINdetailsID, "
                    + "AssessmentID and CPPID tell which child, episode, assessment and plan a row belongs to. SSDA903 "
                    + "becomes its CSV set. Every cell keeps its text. What the other format has no place for is said, "
                    + "never dropped without a word.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  windscreen convert CIN_Census_2026.xml --to csv --out census-tables",
            "  windscreen convert census-tables --to xml --out CIN_Census_2026.xml",
            "  windscreen convert exports/903 --to xml --out ssda903.xml",
            "  windscreen convert ssda903.xml --to csv --out ssda903-tables",
            "",
            "Exit status: 0 all was carried over, 1 written without what has no place there, 2 not written."
        })
final class ConvertCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", description = "A file, a folder or a zip.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "csv or xml.")
    @SuppressWarnings("NullAway.Init")
    private Format to;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "The folder (csv) or file (xml) to make. Nothing that exists is overwritten.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--year",
            description = "The year the collection ends, as 2026 or 2025-26; else what the files say.")
    private @Nullable String year;

    @Override
    public Integer call() throws IOException {
        Gathered files = Gathered.of(List.of(in), Limits.ORDINARY);
        for (Notice notice : files.notices()) {
            return complain(notice.file() + ": " + notice.what());
        }
        try (Draft draft = to == Format.CSV ? Draft.folder(out) : Draft.file(out)) {
            Conversion conversion = Conversions.of(files, to, wishes());
            Losses losses = write(conversion, draft);
            draft.finish();
            return conclude(conversion, losses);
        } catch (FileAlreadyExistsException there) {
            return complain(there.getMessage() + " exists already and is not overwritten: give another name.");
        } catch (CannotConvertException why) {
            return complain(String.valueOf(why.getMessage()));
        }
    }

    private Losses write(Conversion conversion, Draft draft) throws IOException, CannotConvertException {
        ProgressLine progress = new ProgressLine(System.err, System.console() != null, "converted");
        NewFiles target = name -> new BufferedOutputStream(Files.newOutputStream(
                name.isEmpty() ? draft.path() : draft.path().resolve(name)));
        try {
            return conversion.write(target, progress);
        } finally {
            progress.clear();
        }
    }

    private Integer conclude(Conversion conversion, Losses losses) {
        spec.commandLine()
                .getOut()
                .println("Wrote " + out + ", " + conversion.kind().title() + " in " + conversion.format() + ".");
        spec.commandLine().getOut().flush();
        if (losses.isEmpty()) {
            return 0;
        }
        complain("Not everything has a place there:");
        losses.lines().forEach(line -> complain("  " + line));
        return 1;
    }

    private Wishes wishes() {
        return new Wishes(
                Optional.empty(),
                year == null ? Optional.empty() : Optional.of(asked(year)),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                Limits.ORDINARY);
    }

    private int asked(String written) {
        return CollectionYear.parse(written)
                .map(CollectionYear::end)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--year takes the year the collection ends, as 2026 or 2025-26."));
    }

    private Integer complain(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return 2;
    }
}
