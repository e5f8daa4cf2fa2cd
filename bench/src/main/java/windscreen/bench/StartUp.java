package windscreen.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// How long a short command takes from the shell until it ends, with the start-up cache and without.
final class StartUp implements Measurement {

    private static final int RUNS = 20;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String purpose() {
        return "./windscreen validate --help, whole process, with and without the start-up cache";
    }

    @Override
    public void run(List<String> options) throws Exception {
        List<String> command = options.isEmpty() ? List.of("validate", "--help") : options;
        measure("on", command);
        for (String cache : List.of("off", "on")) {
            List<Duration> times = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                times.add(measure(cache, command));
            }
            Collections.sort(times);
            System.out.printf(
                    "cache %-3s  %d runs: median %d ms, fastest %d ms, slowest %d ms%n",
                    cache,
                    RUNS,
                    times.get(RUNS / 2).toMillis(),
                    times.getFirst().toMillis(),
                    times.getLast().toMillis());
        }
    }

    private static Duration measure(String cache, List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(Arrays.asList("./windscreen"));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WINDSCREEN_AOT", cache);
        long start = System.nanoTime();
        builder.start().waitFor();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
