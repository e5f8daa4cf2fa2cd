package windscreen.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import windscreen.app.pathway.AnalyticStore;
import windscreen.app.pathway.ParquetFolder;
import windscreen.app.store.Workspace;
import windscreen.app.store.WorkspaceException;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.RecordReading;

/// `windscreen import ssd`: loads the tables of the Standard Safeguarding Dataset and says what was found in them.
@Command(
        name = "ssd",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Loads the tables of the Standard Safeguarding Dataset and says what was found in them.",
        description = {
            "",
            "Give a folder or zip of CSV files, each named by its table (ssd_person.csv), a folder of Parquet files, or "
                    + "a database. Tables may be missing. Fillers such as SSD_PH and 1900-01-01 are made blank and "
                    + "counted; old names of columns are understood. Rows that lead nowhere, keys that stand twice and "
                    + "values that are no code are counted and kept. The record takes the place of the one that the "
                    + "workspace held before.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  windscreen import ssd exports/ssd",
            "  windscreen import ssd exports/ssd.zip --check-only --format json --out load.json",
            "  windscreen import ssd --jdbc \"jdbc:sqlserver://server;databaseName=HDM_Local;integratedSecurity=true\"",
            "  windscreen import ssd --jdbc jdbc:postgresql://server/cms --user reader --password",
            "",
            "Exit status: 0 nothing to look at, 1 something to look at, 2 not loaded."
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

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(names = "--names", description = "Keep the names of people; they are left out unless asked for.")
    private boolean names;

    @Option(names = "--check-only", description = "Say what is there and leave the workspace alone.")
    private boolean checkOnly;

    @Option(names = "--to-parquet", paramLabel = "DIR", description = "Write the tables as Parquet files too.")
    private @Nullable Path parquet;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; the screen unless said otherwise.")
    private @Nullable Path out;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Override
    public Integer call() {
        if (!record.isGiven()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say what to load: windscreen import ssd FOLDER");
        }
        try (RecordOptions.Found found = record.find()) {
            if (found.sources().isEmpty()) {
                return complain("Nothing in " + found.name() + " is named after a table of the dataset, such as"
                        + " ssd_person.");
            }
            LoadReport report = checkOnly ? written(found, row -> {}) : kept(found);
            print(report);
            if (!report.isWhole()) {
                return complain("Not every table could be read to its end, so nothing was loaded.");
            }
            return report.isClean() ? 0 : 1;
        } catch (IOException | WorkspaceException failed) {
            return complain(String.valueOf(failed.getMessage()));
        }
    }

    private LoadReport kept(RecordOptions.Found found) throws IOException {
        try (Workspace workspace = Workspace.open(options.settings());
                AnalyticStore store =
                        AnalyticStore.open(workspace.folder().resolve(AnalyticStore.FILE), Clock.systemUTC())) {
            return store.load(AnalyticStore.OWN, found.name(), rows -> written(found, rows));
        }
    }

    private LoadReport written(RecordOptions.Found found, Consumer<PathwayRow> rows) throws IOException {
        return parquet == null
                ? read(found, rows)
                : ParquetFolder.write(
                        parquet,
                        files -> read(found, row -> {
                            files.accept(row);
                            rows.accept(row);
                        }));
    }

    private LoadReport read(RecordOptions.Found found, Consumer<PathwayRow> rows) throws IOException {
        return RecordReading.read(found.sources(), found.notices(), names, rows);
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

    private Integer complain(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return 2;
    }
}
