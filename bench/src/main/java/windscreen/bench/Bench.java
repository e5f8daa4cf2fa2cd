package windscreen.bench;

import java.util.List;

/// Measures Windscreen: `./dev bench` lists what can be measured, `./dev bench NAME` measures it. Figures go
/// to the reader and into the notes; no test ever depends on a time.
public final class Bench {

    private static final List<Measurement> MEASUREMENTS = List.of(new StartUp());

    private Bench() {}

    /// @param args the name of a measurement and its options
    /// @throws Exception when it could not be made
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            MEASUREMENTS.forEach(each -> System.out.printf("%-12s %s%n", each.name(), each.purpose()));
            return;
        }
        List<String> words = List.of(args);
        Measurement chosen = MEASUREMENTS.stream()
                .filter(each -> each.name().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No measurement is called " + words.getFirst()));
        chosen.run(words.subList(1, words.size()));
    }
}
