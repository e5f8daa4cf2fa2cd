package windscreen.app.returns;

import java.util.List;
import java.util.stream.Collectors;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;

/// One of the four outcomes, with how many rules came to it.
///
/// @param word `failed`, `passed`, `not-applicable`, `could-not-run`
record Tile(String word, String count, String label, String words, String address, boolean current) {

    static List<Tile> of(Results results, Asked asked, String base) {
        List<NotApplicable> skipped = results.outcomes(NotApplicable.class);
        List<CouldNotRun> stopped = results.outcomes(CouldNotRun.class);
        int failed = results.outcomes(Failed.class).size();
        int passed = results.outcomes(Passed.class).size();
        long errors = results.all().stream().filter(Found::isError).count();
        long queries = results.all().size() - errors;
        return List.of(
                tile(
                        "failed",
                        failed,
                        failed == 1 ? "rule failed" : "rules failed",
                        Words.count(errors, "error", "errors") + ", " + Words.count(queries, "query", "queries"),
                        asked,
                        base),
                tile("passed", passed, "passed", "looked at every record they should", asked, base),
                tile(
                        "not-applicable",
                        skipped.size(),
                        "not applicable",
                        reasons(skipped.stream()
                                .map(NotApplicable::reason)
                                .distinct()
                                .toList()),
                        asked,
                        base),
                tile("could-not-run", stopped.size(), "could not run", codes(stopped), asked, base));
    }

    private static Tile tile(String word, int count, String label, String words, Asked asked, String base) {
        return new Tile(
                word,
                Words.number(count),
                label,
                words,
                asked.outcome(word).address(base),
                asked.outcome().equals(word));
    }

    private static String reasons(List<String> reasons) {
        return switch (reasons.size()) {
            case 0 -> "nothing they need is missing";
            case 1 -> reasons.getFirst();
            default -> reasons.getFirst() + ", and " + Words.count(reasons.size() - 1, "other reason", "other reasons");
        };
    }

    private static String codes(List<CouldNotRun> stopped) {
        return stopped.isEmpty()
                ? "none stopped"
                : stopped.stream().limit(4).map(one -> one.rule().code()).collect(Collectors.joining(", "))
                        + (stopped.size() > 4 ? " and more" : "");
    }
}
