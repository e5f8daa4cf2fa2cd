package windscreen.app.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The findings of a return as its page shows them.
///
/// @param heading what was found, in a sentence
/// @param lead    the sentence under it
/// @param shown   how much of it is listed
/// @param rules   by rule; empty where something else is listed
/// @param kids    by child
/// @param groups  rules that did not fail, by reason
record FindingsView(
        String heading,
        String lead,
        Asked asked,
        List<Tile> tiles,
        String byRule,
        String byChild,
        String clear,
        List<FacetView> facets,
        String shown,
        String order,
        List<SortHead> heads,
        List<RuleLine> rules,
        List<ChildLine> kids,
        List<OutcomeLine.Group> groups,
        Paging paging,
        boolean nothingFound,
        boolean filterLeavesNone,
        Paper findings,
        Paper table) {

    private static final int RULES_A_PAGE = 50;
    private static final int LINES_A_PAGE = 100;

    static FindingsView of(Run run, Results results, Asked asked) {
        String base = run.base();
        if (!asked.outcome().equals("failed")) {
            return outcomes(run, results, asked);
        }
        Filter.Left left = asked.filter().apply(results);
        boolean byRule = asked.by().equals("rule");
        List<RuleLine> rules = byRule ? RuleLine.of(left.found(), results, asked, base) : List.of();
        List<ChildLine> kids = byRule ? List.of() : ChildLine.of(left.found(), asked, base);
        int lines = byRule ? rules.size() : kids.size();
        Paging paging = Paging.of(
                lines,
                byRule ? RULES_A_PAGE : LINES_A_PAGE,
                asked.page(),
                byRule ? "rules" : "children",
                page -> asked.page(page).address(base));
        String shown = (byRule ? Words.count(lines, "rule", "rules") : Words.count(lines, "child", "children"))
                + ", " + Words.number(left.found().size())
                + (asked.filter().isEmpty()
                        ? ""
                        : " of " + Words.number(results.all().size()))
                + (results.all().size() == 1 ? " finding" : " findings");
        return new FindingsView(
                heading(results),
                lead(run, results),
                asked,
                Tile.of(results, asked, base),
                asked.by("rule").address(base),
                asked.by("child").address(base),
                asked.filter(Filter.NONE).address(base),
                FacetView.of(asked.filter(), left),
                shown,
                asked.sort().isEmpty() ? "errors first, then the most" : "",
                byRule ? SortHead.rules(asked, base) : SortHead.children(asked, base),
                byRule ? paging.cut(rules) : rules,
                byRule ? kids : paging.cut(kids),
                List.of(),
                paging,
                results.all().isEmpty(),
                lines == 0 && !results.all().isEmpty(),
                Paper.of(base + "/findings", asked),
                Paper.of(base + (byRule ? "/rules" : "/children"), asked));
    }

    private static FindingsView outcomes(Run run, Results results, Asked asked) {
        String base = run.base();
        List<OutcomeLine> lines = results.outcomes(OutcomeLine.kind(asked.outcome())).stream()
                .filter(outcome -> Filter.says(outcome.rule(), asked.filter().text()))
                .map(outcome -> OutcomeLine.of(outcome, results, asked, base))
                .toList();
        Paging paging = Paging.of(
                lines.size(),
                LINES_A_PAGE,
                asked.page(),
                "rules",
                page -> asked.page(page).address(base));
        return new FindingsView(
                heading(results),
                lead(run, results),
                asked,
                Tile.of(results, asked, base),
                asked.by("rule").address(base),
                asked.by("child").address(base),
                asked.filter(Filter.NONE).address(base),
                List.of(),
                Words.count(lines.size(), "rule", "rules"),
                "",
                List.of(),
                List.of(),
                List.of(),
                OutcomeLine.grouped(paging.cut(lines)),
                paging,
                false,
                lines.isEmpty() && !asked.filter().isEmpty(),
                Paper.of(base + "/findings", asked),
                Paper.of(base + "/rules", asked));
    }

    static String heading(Results results) {
        if (results.all().isEmpty()) {
            return "Nothing found: 0 of " + Words.count(results.rules(), "rule", "rules") + " failed";
        }
        return Words.count(results.all().size(), "finding", "findings") + " in "
                + Words.count(results.childrenHit(), "child", "children");
    }

    private static String lead(Run run, Results results) {
        int checked = results.checked().result().children();
        boolean cancelled = results.checked().result().cancelled();
        int clean = checked - results.childrenHit();
        String all = cancelled && run.expected() > 0
                ? Words.number(checked) + " of " + Words.count(run.expected(), "child", "children")
                        + " were checked before it was stopped"
                : Words.count(checked, "child was", "children were") + " checked"
                        + (cancelled ? " before it was stopped" : "");
        return all + "; " + (clean == 0 ? "none" : Words.number(clean)) + (clean == 1 ? " has" : " have")
                + " no finding.";
    }

    /// The kind of outcome listed, for the page's words.
    @Nullable
    public String outcomeTitle() {
        return switch (asked.outcome()) {
            case "passed" -> "Passed";
            case "not-applicable" -> "Not applicable";
            case "could-not-run" -> "Could not run";
            default -> null;
        };
    }
}
