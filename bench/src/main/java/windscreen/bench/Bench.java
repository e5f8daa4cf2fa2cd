package windscreen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Measures Windscreen: `./dev bench` lists what can be measured, `./dev bench NAME` measures it. With `--save` the
/// figures are also kept in `bench/results`. No test ever depends on a time.
public final class Bench {

    private static final List<Measurement> MEASUREMENTS =
            List.of(new StartUp(), new Ssda903Cost(), new CinCost(), new PostcodeCost());

    private Bench() {}

    /// @param args the name of a measurement and its options
    /// @throws Exception when it could not be made
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            MEASUREMENTS.forEach(each -> System.out.printf("%-12s %s%n", each.name(), each.purpose()));
            System.out.println("\n--save keeps the figures in bench/results");
            return;
        }
        List<String> words = new ArrayList<>(List.of(args));
        boolean save = words.remove("--save");
        Measurement chosen = MEASUREMENTS.stream()
                .filter(each -> each.name().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No measurement is called " + words.getFirst()));
        String page = chosen.run(words.subList(1, words.size())).text();
        System.out.print(page);
        if (save) {
            Path file = Path.of("bench", "results", LocalDate.now() + "-" + chosen.name() + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
    }
}
