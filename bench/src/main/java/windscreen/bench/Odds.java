package windscreen.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// Chance for invented data: the same seed and child always give the same.
final class Odds {

    private static final long SEED = 903;

    private final SplittableRandom random;

    /// @param child the child's number: each has chances of its own, whatever the size of the return
    Odds(int child) {
        random = new SplittableRandom(SEED * 1_000_003 + child);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /// A number from low to high, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) Math.max(1, last.toEpochDay() - first.toEpochDay())));
    }

    /// A cell, now and then blank or something that it should not be.
    String faulty(String cell) {
        int chance = random.nextInt(400);
        return chance == 0 ? "" : chance == 1 ? "LOCAL" : cell;
    }
}
