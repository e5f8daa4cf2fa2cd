package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.NotApplicable;

/// Where one is: the return and its check, and the pages about it.
///
/// @param title   the return and year, or that files are new
/// @param when    what was done when
/// @param partial why the check is not whole, null when it is
/// @param reasons where it is said in full, null when it is whole
/// @param tabs    the pages, empty before there is a return
/// @param newer   the address of newer files of the same return that are not checked yet, null when there are none
record Strip(
        String title,
        String when,
        @Nullable String partial,
        @Nullable String reasons,
        List<Tab> tabs,
        @Nullable Newer newer) {

    record Tab(String label, String count, String address, boolean current) {}

    record Newer(String address, String given) {}

    static Strip of(Drop drop) {
        return new Strip(
                "New files",
                Words.count(drop.files().size(), "file", "files") + ", " + Words.size(drop.bytes()) + ", given "
                        + Words.moment(drop.given()),
                null,
                null,
                List.of(),
                null);
    }

    /// @param current the label of the page it stands on
    static Strip of(Run run, Desk desk, String current) {
        Results results = run.results();
        List<Tab> tabs = new ArrayList<>();
        String base = run.base();
        tabs.add(new Tab("Files", "", base + "/files", current.equals("Files")));
        if (results != null) {
            tab(tabs, "Findings", results.all().size(), base, current);
            tab(tabs, "Children", results.roll().entries().size(), base + "/children", current);
            tab(tabs, "Notices", results.checked().notices().size(), base + "/notices", current);
        }
        return new Strip(
                run.title(),
                when(run, results),
                results != null && results.isPartial() ? partial(results) : null,
                results != null && results.isPartial() ? base + "?outcome=not-applicable" : null,
                tabs,
                newer(run, desk));
    }

    private static void tab(List<Tab> tabs, String label, int count, String address, String current) {
        tabs.add(new Tab(label, Words.number(count), address, current.equals(label)));
    }

    private static String when(Run run, @Nullable Results results) {
        if (results == null) {
            return "check begun " + Words.moment(run.begun());
        }
        int judged = results.checked().judged().collection().end();
        return "checked " + Words.moment(run.begun())
                + (judged == run.year() ? "" : ", by the rules of " + new CollectionYear(judged).label());
    }

    private static String partial(Results results) {
        if (results.checked().result().cancelled()) {
            return "Partial: stopped before the end";
        }
        int skipped = results.outcomes(NotApplicable.class).size();
        int stopped = results.outcomes(CouldNotRun.class).size();
        List<String> parts = new ArrayList<>();
        if (skipped > 0) {
            parts.add(Words.count(skipped, "rule", "rules") + " not applicable");
        }
        if (stopped > 0) {
            parts.add(Words.number(stopped) + " could not run");
        }
        return "Partial: " + String.join(", ", parts);
    }

    private static @Nullable Newer newer(Run run, Desk desk) {
        return desk.unchecked().stream()
                .filter(drop -> drop.number() > run.drop().number())
                .filter(drop -> drop.recognised().content() != null
                        && drop.recognised().content().kind() == run.kind()
                        && drop.recognised().year() == run.year())
                .findFirst()
                .map(drop -> new Newer("/files/" + drop.number(), Words.moment(drop.given())))
                .orElse(null);
    }
}
