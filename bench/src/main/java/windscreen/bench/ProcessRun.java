package windscreen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/// One run of a command, start to end.
///
/// Processor time and memory come from Linux (`/proc`); elsewhere they are not measured and are zero.
///
/// @param wall   from the start to the end
/// @param cpu    user and system time of the process and of those it waited for, compilation of hot code included
/// @param peakMb the most memory it had resident, looked up every few milliseconds
record ProcessRun(Duration wall, Duration cpu, long peakMb) {

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final long TICK_MILLIS = 10;
    private static final int USER_OF_CHILDREN = 15;

    /// Runs `./windscreen` with the words.
    ///
    /// @param cache whether it may use its start-up cache
    static ProcessRun windscreen(boolean cache, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("./windscreen"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WINDSCREEN_AOT", cache ? "on" : "off");
        return of(builder);
    }

    private static ProcessRun of(ProcessBuilder builder) throws IOException, InterruptedException {
        long before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMb(status));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new ProcessRun(wall, Duration.ofMillis((cpuOfChildren() - before) * TICK_MILLIS), peak);
    }

    /// The median of several runs, each figure by itself.
    static ProcessRun median(List<ProcessRun> runs) {
        return new ProcessRun(
                Duration.ofNanos(middle(runs, run -> run.wall().toNanos())),
                Duration.ofNanos(middle(runs, run -> run.cpu().toNanos())),
                middle(runs, ProcessRun::peakMb));
    }

    private static long middle(List<ProcessRun> runs, ToLongFunction<ProcessRun> figure) {
        return runs.stream()
                .map(figure::applyAsLong)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(runs.size() / 2);
    }

    String wallSeconds() {
        return seconds(wall);
    }

    String cpuSeconds() {
        return Files.exists(OWN) ? seconds(cpu) : "not measured";
    }

    String megabytes() {
        return Files.exists(OWN) ? peakMb + " MB" : "not measured";
    }

    static String seconds(Duration time) {
        return String.format(Locale.UK, "%.2f s", time.toNanos() / 1e9);
    }

    /// Ticks that ended children used, in user and system mode.
    private static long cpuOfChildren() throws IOException {
        if (!Files.exists(OWN)) {
            return 0;
        }
        String[] fields = Files.readString(OWN).replaceFirst("\\(.*\\)", "x").split(" ");
        return Long.parseLong(fields[USER_OF_CHILDREN]) + Long.parseLong(fields[USER_OF_CHILDREN + 1]);
    }

    private static long peakMb(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }
}
