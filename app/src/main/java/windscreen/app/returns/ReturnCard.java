package windscreen.app.returns;

import java.util.List;
import windscreen.core.findings.RuleOutcome.Failed;

/// A check at hand, in a few lines.
///
/// @param headline what it found, or how far it is
/// @param detail   the line under it
/// @param when     when it was made
/// @param worst    the rules with most findings, errors first
record ReturnCard(
        String title,
        String address,
        String headline,
        String detail,
        String when,
        String partial,
        List<RuleLine> worst) {

    private static final int WORST_SHOWN = 3;

    static ReturnCard of(Run run) {
        Results results = run.results();
        String when = Words.moment(run.begun());
        if (results == null) {
            String headline = run.failure() == null ? "Being checked" : "Could not be checked";
            return new ReturnCard(run.title(), run.base(), headline, "", when, "", List.of());
        }
        Asked all = new Asked("failed", "rule", "", 1, Filter.NONE);
        List<RuleLine> lines = RuleLine.of(results.all(), results, all, run.base());
        long errors = results.all().stream().filter(Found::isError).count();
        int failed = results.outcomes(Failed.class).size();
        String detail = Words.count(errors, "error", "errors") + ", "
                + Words.count(results.all().size() - errors, "query", "queries") + "; "
                + Words.number(failed) + " of " + Words.count(results.rules(), "rule", "rules") + " failed; "
                + Words.count(results.checked().result().children(), "child", "children") + " checked";
        return new ReturnCard(
                run.title(),
                run.base(),
                FindingsView.heading(results),
                detail,
                when,
                results.isPartial() ? "Partial" : "",
                lines.subList(0, Math.min(WORST_SHOWN, lines.size())));
    }
}
