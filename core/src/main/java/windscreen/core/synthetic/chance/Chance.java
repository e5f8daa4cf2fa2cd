package windscreen.core.synthetic.chance;

import java.time.LocalDate;

/// A stream of chance that depends on its name alone.
///
/// Every household, child and referral has a stream of its own, split off by its name, so that what befalls one never
/// depends on how many draws another took, on the order of the work, or on the machine (SplitMix64; logarithms by
/// [StrictMath]). Not shared between threads.
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long name;
    private long state;

    private Chance(long name) {
        this.name = name;
        this.state = name;
    }

    public static Chance of(long seed) {
        return new Chance(mixed(seed + GOLDEN));
    }

    /// A stream of its own: the same for the same name, whatever was drawn before.
    public Chance split(String part, long number) {
        long hash = name;
        for (int i = 0; i < part.length(); i++) {
            hash = mixed(hash + part.charAt(i) + GOLDEN);
        }
        return new Chance(mixed(hash ^ mixed(number + GOLDEN)));
    }

    /// The same stream from its beginning: brothers and sisters draw alike from it.
    public Chance again() {
        return new Chance(name);
    }

    /// From 0 to just below 1.
    public double fraction() {
        state += GOLDEN;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    /// Whether something of a given probability happens.
    public boolean happens(double probability) {
        return fraction() < probability;
    }

    /// A whole number from first to last, both included.
    public int between(int first, int last) {
        return first + (int) (fraction() * (last - first + 1));
    }

    /// So many days as pass, on average, before something that may happen on any day alike.
    public int waiting(double mean) {
        return (int) (-mean * StrictMath.log(1 - fraction()));
    }

    /// How often something happens that happens so often on average (for averages of everyday size).
    public int count(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = fraction();
        int count = 0;
        while (product > limit) {
            product *= fraction();
            count++;
        }
        return count;
    }

    /// A day from first to last, both included; the first when there is none between.
    public LocalDate day(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days <= 0 ? first : first.plusDays((long) (fraction() * (days + 1)));
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
