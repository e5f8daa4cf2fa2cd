package windscreen.core.ssda903.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Findings;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Day;
import windscreen.core.table.Row;

/// Spells that lie within care (times missing, deprivation of liberty orders) against each other and against the
/// periods of care.
///
/// @param <R>   the record of a spell
/// @param start its first day
/// @param end   its last day
public record Absences<R extends Row>(Function<R, Day> start, Function<R, Day> end) {

    /// A period of care: neighbouring episodes of which none begins after the one before has ended.
    ///
    /// @param start first day of its first episode
    /// @param end   last day of its last episode; missing while it goes on
    private record Period(Day start, Day end) {}

    /// Reports a spell that begins while the one before is open or not yet over. Spells stand in the order of their
    /// ends, open ones of their starts.
    public void overlaps(List<R> rows, Findings findings) {
        Compared.neighbours(
                rows.stream()
                        .sorted(Comparator.comparing((R row) -> Compared.key(end(row).isDate() ? end(row) : start(row)))
                                .thenComparing(row -> Compared.key(start(row))))
                        .toList(),
                (earlier, later) -> !end(earlier).isDate() || start(later).isBefore(end(earlier)),
                findings);
    }

    /// Reports a spell that is open after care ended, or that ends outside of every period of care.
    public void openOrEndingOutside(LookedAfterChild child, List<R> rows, Findings findings) {
        List<Period> periods = periods(child);
        rows.stream()
                .filter(row -> start(row).isDate()
                        && !periods.isEmpty()
                        && periods.stream().allMatch(period -> isOpenOrEndsOutside(row, period)))
                .forEach(row -> findings.at(row));
    }

    /// Reports a spell that begins outside of every period of care.
    public void beginningOutside(LookedAfterChild child, List<R> rows, Findings findings) {
        List<Period> periods = periods(child);
        rows.stream()
                .filter(row -> !periods.isEmpty()
                        && periods.stream()
                                .allMatch(period -> start(row).isBefore(period.start)
                                        || start(row).isAfter(period.end)))
                .forEach(row -> findings.at(row));
    }

    private boolean isOpenOrEndsOutside(R row, Period period) {
        return end(row).isDate()
                ? end(row).isAfter(period.end) || end(row).isBefore(period.start)
                : period.end.isDate() || start(row).isBefore(period.start);
    }

    private Day start(R row) {
        return start.apply(row);
    }

    private Day end(R row) {
        return end.apply(row);
    }

    private static List<Period> periods(LookedAfterChild child) {
        List<Period> periods = new ArrayList<>();
        for (Episode episode : child.episodesInOrder()) {
            if (!episode.decom().isDate()) {
                continue;
            }
            if (periods.isEmpty() || episode.decom().isAfter(periods.getLast().end)) {
                periods.add(new Period(episode.decom(), episode.dec()));
            } else {
                periods.add(new Period(periods.removeLast().start, episode.dec()));
            }
        }
        return periods;
    }
}
