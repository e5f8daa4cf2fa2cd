package windscreen.core.ssda903.rules;

import java.util.List;
import java.util.function.BiPredicate;
import windscreen.core.findings.Findings;
import windscreen.core.table.Day;
import windscreen.core.table.Row;
import windscreen.core.table.Text;

/// How the rules compare records of one child, and what they report.
public final class Compared {

    private Compared() {}

    /// Compares each of the ones with each of the others; reports both records of a wrong pair.
    public static <A extends Row, B extends Row> void both(
            List<A> ones, List<B> others, BiPredicate<A, B> wrong, Findings findings) {
        for (A one : ones) {
            for (B other : others) {
                if (wrong.test(one, other)) {
                    findings.at(one).with(other);
                    findings.at(other).with(one);
                }
            }
        }
    }

    /// Compares each of the ones with each of the others; reports the one of a wrong pair and marks the other.
    ///
    /// @param marked columns of the other that were compared, beside the rule's own fields
    public static <A extends Row, B extends Row> void first(
            List<A> ones, List<B> others, BiPredicate<A, B> wrong, Findings findings, String... marked) {
        for (A one : ones) {
            for (B other : others) {
                if (wrong.test(one, other)) {
                    findings.at(one).with(other).with(other, marked);
                }
            }
        }
    }

    /// Compares each record of an ordered list with the one before it; reports the later of a wrong pair and marks
    /// the earlier.
    public static <R extends Row> void neighbours(List<R> ordered, BiPredicate<R, R> wrong, Findings findings) {
        for (int i = 1; i < ordered.size(); i++) {
            R earlier = ordered.get(i - 1);
            R later = ordered.get(i);
            if (wrong.test(earlier, later)) {
                findings.at(later).with(earlier);
            }
        }
    }

    /// Whether both cells hold the same day, or the same text that is no date. Blanks agree with nothing.
    public static boolean agree(Day one, Day other) {
        return one.isSameDayAs(other) || (one.isGiven() && one.raw().equalsIgnoreCase(other.raw()));
    }

    /// Whether any of the cells holds something.
    public static boolean anyGiven(Text... cells) {
        for (Text cell : cells) {
            if (cell.isGiven()) {
                return true;
            }
        }
        return false;
    }

    /// Whether any of the cells is blank.
    public static boolean anyBlank(Text... cells) {
        for (Text cell : cells) {
            if (cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// The order of dates, missing ones last: for comparators.
    public static long key(Day day) {
        return day.date() == null ? Long.MAX_VALUE : day.date().toEpochDay();
    }
}
