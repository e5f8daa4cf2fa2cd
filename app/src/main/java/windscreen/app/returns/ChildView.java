package windscreen.app.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import windscreen.app.returns.timeline.Timeline;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Severity;
import windscreen.core.table.Place;

/// A child's page: what happened according to the file, and where it contradicts itself.
///
/// @param back     the list it was opened from
/// @param position which child of that list it is, empty when it is none of them
/// @param facts    who the child is, in few words
/// @param span     the address of the timeline in its other span, null when there is only one
/// @param findings numbered from left to right of the timeline
/// @param grids    the tables with a cell at fault, and those without
record ChildView(
        String title,
        String back,
        String position,
        RuleView.@Nullable Neighbour previous,
        RuleView.@Nullable Neighbour next,
        String errors,
        String queries,
        List<String> facts,
        Timeline timeline,
        boolean whole,
        @Nullable String span,
        List<Numbered> findings,
        List<ChildGrid> faulty,
        List<ChildGrid> sound,
        String address,
        Paper paper,
        Paper timelinePaper) {

    /// A finding with the number it has on the timeline and at its cells.
    record Numbered(
            int number,
            boolean error,
            String code,
            String address,
            String wrong,
            String where,
            String anchor,
            String values) {}

    static ChildView of(Run run, Results results, Roll.Entry entry, Asked asked, boolean whole) {
        Child child = run.child(entry);
        Records records = Records.of(child);
        String base = run.base();
        String path = base + "/children/" + entry.address();
        List<Finding> findings = ordered(run, results, entry, child);
        Map<Place, Map<String, List<Integer>>> marks = marks(findings);
        List<ChildGrid> grids = ChildGrid.of(records, marks, path);
        List<ChildLine> listed = ChildLine.of(asked.filter().apply(results).found(), asked.by("child"), base);
        int at = 0;
        while (at < listed.size() && listed.get(at).entry() != entry) {
            at++;
        }
        boolean isListed = at < listed.size();
        long errors = results.of(entry).stream().filter(Found::isError).count();
        long queries = findings.size() - errors;
        Timeline timeline =
                Timeline.of(child, findings, results.checked().judged(), whole, place -> ChildGrid.anchor(place));
        List<Numbered> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            numbered.add(numbered(numbered.size() + 1, finding, records, asked, base));
        }
        return new ChildView(
                entry.title(),
                asked.by("child").address(base),
                isListed ? Words.number(at + 1) + " of " + Words.number(listed.size()) : "",
                isListed && at > 0 ? neighbour(listed.get(at - 1)) : null,
                isListed && at + 1 < listed.size() ? neighbour(listed.get(at + 1)) : null,
                errors == 0 ? "" : Words.count(errors, "error", "errors"),
                queries == 0 ? "" : Words.count(queries, "query", "queries"),
                ChildFacts.of(child, results.checked().judged()),
                timeline,
                whole,
                timeline.earlier() ? path + (whole ? "" : "?span=all") : null,
                numbered,
                grids.stream().filter(ChildGrid::faulty).toList(),
                grids.stream().filter(grid -> !grid.faulty()).toList(),
                path,
                Paper.of(path),
                Paper.of(path + "/timeline"));
    }

    static List<Finding> ordered(Run run, Results results, Roll.Entry entry, Child child) {
        List<Finding> own = results.of(entry).stream().map(Found::finding).toList();
        return Timeline.inOrder(child, own, results.checked().judged());
    }

    private static RuleView.Neighbour neighbour(ChildLine line) {
        return new RuleView.Neighbour(line.title(), line.address());
    }

    private static Numbered numbered(int number, Finding finding, Records records, Asked asked, String base) {
        Place place = finding.place();
        String values = finding.cells().stream()
                .limit(6)
                .map(mark -> mark.field() + " " + (mark.value().isEmpty() ? "blank" : mark.value()))
                .collect(Collectors.joining(", "));
        return new Numbered(
                number,
                finding.rule().severity() == Severity.ERROR,
                finding.rule().code(),
                RuleLine.address(base, finding.rule(), asked),
                finding.rule().wrong(),
                place == null ? "" : place.sheet().table().name() + " " + records.number(place),
                place == null ? "" : ChildGrid.anchor(place),
                values);
    }

    /// The numbers of the findings at each cell.
    static Map<Place, Map<String, List<Integer>>> marks(List<Finding> findings) {
        Map<Place, Map<String, List<Integer>>> marks = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int number = i + 1;
            if (finding.place() != null && finding.cells().isEmpty()) {
                mark(marks, finding.place(), "", number);
            }
            finding.cells().forEach(cell -> mark(marks, cell.place(), cell.field(), number));
        }
        return marks;
    }

    private static void mark(Map<Place, Map<String, List<Integer>>> marks, Place place, String field, int number) {
        List<Integer> numbers =
                marks.computeIfAbsent(place, any -> new HashMap<>()).computeIfAbsent(field, any -> new ArrayList<>());
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }
}
