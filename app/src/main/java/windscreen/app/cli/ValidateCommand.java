package windscreen.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Severity;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// `windscreen validate`: checks a return and says what is wrong with it.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Checks a return and says what is wrong with it.",
        description = {
            "",
            "Give the files as the case system exported them: a folder, a zip, or single files. Windscreen finds out",
            "which return and year they are. Put `ssda903` or `cin` first to say which return.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  windscreen validate exports/903",
            "  windscreen validate exports/903 --previous exports/903-last-year --providers providers.xlsx",
            "  windscreen validate CIN_Census_2026.xml --format xlsx --out findings.xlsx",
            "  windscreen validate CIN_Census_2026.xml --previous CIN_Census_2025.xml",
            "  windscreen validate ssda903 --in return --year 2026 --format jsonl --out findings.jsonl",
            "",
            "Exit status: 0 nothing found, 1 something found, 2 could not run."
        })
final class ValidateCommand implements Callable<Integer> {

    /// How findings can be written.
    enum Format {
        text,
        csv,
        xlsx,
        json,
        jsonl
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Folders, zips and files; ssda903 or cin may come first.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--in", paramLabel = "PATH", description = "The same as giving PATH.")
    private @Nullable Path in;

    @Option(names = "--year", description = "The year the collection ends: 2026, or 2025-26.")
    private @Nullable String year;

    @Option(names = "--previous", paramLabel = "PATH", description = "Last year's return, to compare with.")
    private List<Path> previous = new ArrayList<>();

    @Option(names = "--providers", paramLabel = "FILE", description = "Provider list, xlsx or csv.")
    private List<Path> providers = new ArrayList<>();

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "Postcode directory (ONSPD, NSPL or pcd,laua,oseast1m,osnrth1m).")
    private @Nullable Path postcodes;

    @Option(
            names = "--authorities",
            paramLabel = "FILE",
            description = "Look-up from districts to upper-tier authorities.")
    private @Nullable Path authorities;

    @Option(names = "--authority", paramLabel = "CODE", description = "The own authority's nine-character code (E...).")
    private @Nullable String authority;

    @Option(names = "--rules", split = ",", paramLabel = "CODE", description = "Run only these rules.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; the screen unless said otherwise.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Optional<ReturnKind> kind = paths.isEmpty() ? Optional.empty() : ReturnKind.of(paths.getFirst());
        List<Path> given = paths.stream()
                .skip(kind.isPresent() ? 1 : 0)
                .map(Path::of)
                .collect(Collectors.toCollection(ArrayList::new));
        if (in != null) {
            given.add(in);
        }
        if (given.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say which files to check: windscreen validate FOLDER");
        }
        Wishes wishes = wishes(kind);
        Recognised recognised = Intake.recognise(Gathered.of(given, Limits.ORDINARY), wishes);
        Recognised.Content content = recognised.content();
        if (content == null) {
            recognised.notices().forEach(this::complain);
            return 2;
        }
        int judged = recognised.year() > 0 ? recognised.year() : content.kind().lastYear();
        if (year != null && !content.kind().supports(judged)) {
            complain(content.kind().title() + " rules are held for the years ending "
                    + content.kind().firstYear() + " to " + content.kind().lastYear() + ", not " + judged + ".");
            return 2;
        }
        return check(recognised, content.kind(), judged);
    }

    private Integer check(Recognised recognised, ReturnKind kind, int judged) throws IOException {
        Set<String> unknown = rules.stream()
                .filter(code -> Checking.book(kind).all().stream()
                        .noneMatch(rule -> rule.code().equals(code)))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            complain("No " + kind.title() + " rule is called " + String.join(", ", unknown) + ".");
            return 2;
        }
        try (FindingWriter writer =
                FindingWriter.to(format, out, spec.commandLine().getOut())) {
            ProgressLine progress = new ProgressLine(System.err, System.console() != null && out != null, "checked");
            try {
                CheckedReturn checked =
                        new Checking(recognised, judged, Set.copyOf(rules)).run(any -> {}, writer::take, progress);
                progress.clear();
                writer.finish(recognised, checked);
                return isClean(checked) ? 0 : 1;
            } catch (UnreadableCensusException broken) {
                progress.clear();
                writer.abandon();
                complain(String.valueOf(broken.getMessage()));
                return 2;
            }
        }
    }

    private static boolean isClean(CheckedReturn checked) {
        return checked.result().findings() == 0
                && checked.notices().stream().noneMatch(notice -> notice.severity() != Severity.INFORMATION);
    }

    private Wishes wishes(Optional<ReturnKind> kind) {
        List<Path> references = new ArrayList<>(providers);
        Arrays.asList(postcodes, authorities).forEach(path -> {
            if (path != null) {
                references.add(path);
            }
        });
        return new Wishes(
                kind,
                year == null ? Optional.empty() : Optional.of(asked(year)),
                Optional.ofNullable(authority),
                files(previous),
                files(references),
                Set.copyOf(rules),
                Limits.ORDINARY);
    }

    private int asked(String written) {
        return CollectionYear.parse(written)
                .map(CollectionYear::end)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--year takes the year the collection ends, as 2026 or 2025-26."));
    }

    private static List<SourceFile> files(List<Path> given) {
        return given.isEmpty() ? List.of() : Gathered.of(given, Limits.ORDINARY).files();
    }

    private void complain(Notice notice) {
        complain((notice.file().isEmpty() ? "" : notice.file() + ": ")
                + notice.what()
                + (notice.todo().isEmpty() ? "" : " " + notice.todo()));
    }

    private void complain(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    /// The words of a count: "1 finding", "2,345 findings".
    static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d ", number) + (number == 1 ? one : many);
    }
}
