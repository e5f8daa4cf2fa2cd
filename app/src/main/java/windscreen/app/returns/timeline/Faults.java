package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.table.Day;
import windscreen.core.table.Place;

/// Where findings belong on a timeline.
final class Faults {

    /// Columns that tell of a record's end, and so belong to its last day.
    private static final Set<String> OF_THE_END =
            Set.of("REC", "REASON_PLACE_CHANGE", "REASON_PLACED_CEASED", "ReasonForClosure");

    private Faults() {}

    /// The findings by the day they concern; those without one last, in file order.
    static List<Finding> inOrder(Story story, List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(
                Comparator.comparing(finding -> day(story, finding), Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }

    /// What a finding is about, among what is drawn.
    static Optional<Happening> happening(Story story, Finding finding) {
        Place place = finding.place();
        Optional<Happening> own = story.happenings().stream()
                .filter(one -> one.place().equals(place))
                .findFirst();
        return own.isPresent()
                ? own
                : story.happenings().stream()
                        .filter(one -> finding.cells().stream()
                                .anyMatch(mark -> mark.place().equals(one.place())))
                        .findFirst();
    }

    /// The day it concerns: that of a cell at fault, else of its record; null when neither has one.
    static @Nullable LocalDate day(Story story, Finding finding) {
        Optional<Happening> happening = happening(story, finding);
        if (happening.isEmpty()) {
            return null;
        }
        LocalDate own = finding.cells().stream()
                .filter(mark -> mark.place().equals(finding.place()))
                .map(Faults::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (own != null) {
            return own;
        }
        Day begins = happening.get().begins();
        Day ends = happening.get().ends();
        boolean atEnd = ends != null
                && ends.isDate()
                && finding.cells().stream()
                        .anyMatch(mark -> mark.place().equals(finding.place()) && OF_THE_END.contains(mark.field()));
        return ends != null && (atEnd || begins.date() == null) ? ends.date() : begins.date();
    }

    private static @Nullable LocalDate day(Mark mark) {
        if (mark.field().contains("DOB") || mark.field().contains("Birth")) {
            return null;
        }
        LocalDate british = Day.dayMonthYear(mark.value()).date();
        return british == null ? Day.yearMonthDay(mark.value()).date() : british;
    }
}
