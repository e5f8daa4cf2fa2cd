package windscreen.core.cin.yearonyear;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.ReturnYear;

/// One figure of the return that is compared with last year's.
///
/// @param code  our own code, `YOY-...`
/// @param what  what is counted, as a sentence begins: "Child records"
/// @param how   what counts, in one sentence
/// @param limit the change that passes without question, in per cent; a greater one is asked about
/// @param cause what usually causes it
/// @param fix   what to do
/// @param count how many of it a child has
public record Comparison(String code, String what, String how, int limit, String cause, String fix, Count count) {

    /// How many of something a child has in the census year.
    @FunctionalInterface
    public interface Count {
        int of(CinChild child, ReturnYear year);
    }

    /// Whether the change is more than the limit. From none to any is more than any limit.
    boolean isExceededBy(long lastYear, long thisYear) {
        return Math.abs(thisYear - lastYear) * 100 > limit * lastYear;
    }

    /// Two comparisons are the same when their codes are: functions cannot be compared.
    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison comparison && code.equals(comparison.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
