package windscreen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What checking returns of several sizes costs: the whole process, and inside it reading, parsing and rules.
final class CheckCost {

    private static final int RUNS = 5;
    private static final int LARGE = 20_000;
    private static final int PROFILED = 2_000;
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            InProcess.class.getName());

    private final String kind;
    private final Generator generator;

    /// Invents a return of some children at a path.
    interface Generator {
        void write(Path path, int children) throws IOException;
    }

    CheckCost(String kind, Generator generator) {
        this.kind = kind;
        this.generator = generator;
    }

    /// Measures each size.
    Report measure(Report report, List<Integer> sizes) throws Exception {
        StartUp.awaitCache();
        Path folder = Files.createTempDirectory("windscreen-bench");
        try {
            List<Path> made = new ArrayList<>();
            for (int size : sizes) {
                Path path = folder.resolve(kind + "-" + size);
                generator.write(path, size);
                made.add(path);
            }
            processes(report, sizes, made);
            parts(report, sizes, made);
            costliest(report, folder.resolve("profiled"));
            return report;
        } finally {
            delete(folder);
        }
    }

    private void processes(Report report, List<Integer> sizes, List<Path> made) throws Exception {
        report.say("Whole process, `./windscreen validate " + kind
                        + " --in PATH --format jsonl --out FILE`, with the start-up cache; medians of " + RUNS
                        + " runs (one above " + LARGE + " children).")
                .headings("children", "files", "wall", "CPU", "peak memory");
        for (int i = 0; i < made.size(); i++) {
            Path out = made.get(i).resolveSibling("findings.jsonl");
            List<ProcessRun> runs = new ArrayList<>();
            for (int run = 0; run < (sizes.get(i) > LARGE ? 1 : RUNS); run++) {
                runs.add(ProcessRun.windscreen(
                        true,
                        "validate",
                        kind,
                        "--in",
                        made.get(i).toString(),
                        "--format",
                        "jsonl",
                        "--out",
                        out.toString()));
            }
            ProcessRun median = ProcessRun.median(runs);
            report.row(
                    String.format("%,d", sizes.get(i)),
                    Work.bytes(made.get(i)) / 1_000_000 + " MB",
                    median.wallSeconds(),
                    median.cpuSeconds(),
                    median.megabytes());
        }
        report.endOfTable();
    }

    private void parts(Report report, List<Integer> sizes, List<Path> made) throws Exception {
        report.say("CPU inside one process without the start-up cache, first round and settled: merely reading the"
                        + " bytes, reading and parsing, and the rules beyond that.")
                .headings("children", "round", "bytes", "read and parse", "rules", "rules : parse");
        for (int i = 0; i < made.size(); i++) {
            for (String row : inProcess(kind, made.get(i).toString())) {
                report.row(String.format("%,d", sizes.get(i)), row);
            }
        }
        report.endOfTable();
    }

    private void costliest(Report report, Path path) throws Exception {
        generator.write(path, PROFILED);
        report.say("The costliest rules for each child, run alone and settled, and the sum of all.")
                .headings("rule", "for each child");
        inProcess(kind, path.toString(), "costliest").forEach(report::row);
        report.endOfTable();
    }

    private static List<String> inProcess(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(JAVA);
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> rows = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The measuring process failed");
        }
        return rows;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
