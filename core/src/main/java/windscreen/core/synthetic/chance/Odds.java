package windscreen.core.synthetic.chance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How likely things are and how long they last: `odds.csv` and `mixes.csv`, each figure beside where it is from.
public final class Odds {

    private static final Odds STANDARD = new Odds();

    private final Map<String, Odd> odds = new LinkedHashMap<>();
    private final Map<String, Mix> mixes = new LinkedHashMap<>();

    /// One figure.
    ///
    /// @param name   what it is called, such as `referral.nfa`
    /// @param value  a probability, a number of days, or a rate
    /// @param about  what it is
    /// @param source where it is from; `guess` where it is from nowhere
    public record Odd(String name, double value, String about, String source) {}

    /// Several things of which one is so, by their weights.
    public record Mix(String name, List<String> values, double[] sums, String source) {

        String pick(double fraction) {
            double sought = fraction * sums[sums.length - 1];
            int at = 0;
            while (sums[at] <= sought) {
                at++;
            }
            return values.get(at);
        }
    }

    private Odds() {
        rows("odds.csv").forEach(row -> odds.put(row[0], new Odd(row[0], Double.parseDouble(row[1]), row[2], row[3])));
        Map<String, List<String[]>> byMix = new LinkedHashMap<>();
        rows("mixes.csv")
                .forEach(row ->
                        byMix.computeIfAbsent(row[0], any -> new ArrayList<>()).add(row));
        byMix.forEach((name, rows) -> mixes.put(name, mix(name, rows)));
    }

    /// The figures that come with the program.
    public static Odds standard() {
        return STANDARD;
    }

    /// The value of a figure.
    public double of(String name) {
        return Objects.requireNonNull(odds.get(name), () -> "odds.csv has no " + name)
                .value();
    }

    /// How long something lasts: at least `NAME.least` days, and beyond that `NAME.more` on average.
    public int days(String name, Chance chance) {
        return (int) of(name + ".least") + chance.waiting(of(name + ".more"));
    }

    /// Picks one of a mix.
    public String pick(String name, Chance chance) {
        return Objects.requireNonNull(mixes.get(name), () -> "mixes.csv has no " + name)
                .pick(chance.fraction());
    }

    /// Every figure.
    public List<Odd> all() {
        return List.copyOf(odds.values());
    }

    /// Every mix.
    public List<Mix> mixes() {
        return List.copyOf(mixes.values());
    }

    private static Mix mix(String name, List<String[]> rows) {
        double[] sums = new double[rows.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += Double.parseDouble(rows.get(i)[2]);
            sums[i] = sum;
        }
        return new Mix(name, rows.stream().map(row -> row[1]).toList(), sums, rows.getFirst()[3]);
    }

    private static List<String[]> rows(String file) {
        try (InputStream bytes = Objects.requireNonNull(Odds.class.getResourceAsStream(file), file);
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return text.readAllLines().stream()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
