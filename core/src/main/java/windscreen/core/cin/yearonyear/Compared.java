package windscreen.core.cin.yearonyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Severity;

/// What became of one comparison with last year.
public sealed interface Compared {

    Comparison comparison();

    /// It was made.
    record Made(Comparison comparison, long lastYear, long thisYear) implements Compared {

        /// Whether the change is more than passes without question.
        public boolean isTooMuch() {
            return comparison.isExceededBy(lastYear, thisYear);
        }

        /// Both figures and the change, in one sentence.
        public String sentence() {
            String between = String.format(Locale.UK, "from %,d last year to %,d this year", lastYear, thisYear);
            if (lastYear == thisYear) {
                return String.format(Locale.UK, "%s: %,d, as last year.", comparison.what(), thisYear);
            }
            String change = comparison.what() + (thisYear > lastYear ? " rose " : " fell ") + between;
            if (lastYear == 0) {
                return change + "; no percentage can be given of none.";
            }
            return change + ", by " + percentage()
                    + (isTooMuch()
                            ? ", more than the " + comparison.limit() + " per cent that pass without question."
                            : ".");
        }

        /// The change, to one decimal: "15.1 per cent".
        private String percentage() {
            BigDecimal change = BigDecimal.valueOf(Math.abs(thisYear - lastYear) * 100)
                    .divide(BigDecimal.valueOf(lastYear), 1, RoundingMode.HALF_UP);
            boolean looksLikeTheLimit = change.compareTo(BigDecimal.valueOf(comparison.limit())) == 0;
            boolean isTheLimit = Math.abs(thisYear - lastYear) * 100 == comparison.limit() * lastYear;
            String just = looksLikeTheLimit && !isTheLimit ? (isTooMuch() ? "just over " : "just under ") : "";
            return just + change.stripTrailingZeros().toPlainString() + " per cent";
        }

        /// The finding, when the change is too much.
        public Notice notice() {
            return Notice.ofFile(comparison.code(), Severity.QUERY, "", sentence(), comparison.fix());
        }
    }

    /// It could not be made.
    ///
    /// @param reason what is missing, in words that follow "because"
    record NotApplicable(Comparison comparison, String reason) implements Compared {}

    /// Every comparison of two years.
    static List<Compared> of(YearCounts lastYear, YearCounts thisYear) {
        return Comparisons.ALL.stream()
                .<Compared>map(one -> new Made(one, lastYear.of(one), thisYear.of(one)))
                .toList();
    }

    /// None of them, for one reason.
    static List<Compared> notApplicable(String reason) {
        return Comparisons.ALL.stream()
                .<Compared>map(one -> new NotApplicable(one, reason))
                .toList();
    }
}
