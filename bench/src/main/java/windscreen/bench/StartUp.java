package windscreen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long a short command takes from the shell until it ends, with the start-up cache and without.
final class StartUp implements Measurement {

    private static final int RUNS = 15;
    private static final int PATIENCE = 120;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String purpose() {
        return "./windscreen validate --help (or the words given), whole process, with and without the start-up cache";
    }

    @Override
    public Report run(List<String> options) throws Exception {
        String[] words = options.isEmpty() ? new String[] {"validate", "--help"} : options.toArray(String[]::new);
        awaitCache();
        List<ProcessRun> with = new ArrayList<>();
        List<ProcessRun> without = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            without.add(ProcessRun.windscreen(false, words));
            with.add(ProcessRun.windscreen(true, words));
        }
        Report report = new Report("Start: windscreen " + String.join(" ", words))
                .say("Medians of " + RUNS + " runs each, taken in turn.")
                .headings("start-up cache", "wall", "CPU", "peak memory");
        row(report, "off", ProcessRun.median(without));
        row(report, "on", ProcessRun.median(with));
        return report;
    }

    private static void row(Report report, String cache, ProcessRun run) {
        report.row(cache, run.wallSeconds(), run.cpuSeconds(), run.megabytes());
    }

    /// Waits until the command line's cache is there: it is made in the background after the first start.
    static void awaitCache() throws IOException, InterruptedException {
        ProcessRun.windscreen(true, "--version");
        String home = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        String id =
                Files.readString(Path.of("target", "windscreen", "build-id")).strip();
        Path cache = Path.of(home, "windscreen", id, "cli.aot");
        for (int waited = 0; !Files.exists(cache) && waited < PATIENCE; waited++) {
            Thread.sleep(1000);
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The start-up cache was not made: " + cache);
        }
    }
}
