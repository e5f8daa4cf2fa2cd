package windscreen.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.RecordFolder;
import windscreen.core.pathway.read.RecordReading;

/// `windscreen import ssd`: loads the tables of the Standard Safeguarding Dataset and says what was found in them.
@Command(
        name = "ssd",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Loads the tables of the Standard Safeguarding Dataset and says what was found in them.",
        description = {
            "",
            "Give a folder or zip of CSV files, each named by its table (ssd_person.csv). Tables may be missing. Fillers "
                    + "such as SSD_PH and 1900-01-01 are made blank and counted; old names of columns are understood. Rows "
                    + "that lead nowhere, keys that stand twice and values that are no code are counted and kept.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  windscreen import ssd exports/ssd",
            "  windscreen import ssd exports/ssd.zip --format json --out load.json",
            "",
            "Exit status: 0 nothing to look at, 1 something to look at, 2 could not run."
        })
final class ImportSsdCommand implements Callable<Integer> {

    /// How the report can be written.
    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "A folder, a zip, or single files.", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--names", description = "Keep the names of people; they are left out unless asked for.")
    private boolean names;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; the screen unless said otherwise.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        RecordFolder folder = RecordFolder.of(Gathered.of(paths, Limits.ORDINARY));
        if (folder.sources().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("No file is named after a table of the dataset, such as ssd_person.csv.");
            err.flush();
            return 2;
        }
        LoadReport report = RecordReading.read(folder.sources(), folder.notices(), names, row -> {});
        print(report);
        return report.isClean() ? 0 : 1;
    }

    private void print(LoadReport report) throws IOException {
        String text = format == Format.json ? LoadReportJson.of(report) : LoadReportText.of(report);
        if (out != null) {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }
}
