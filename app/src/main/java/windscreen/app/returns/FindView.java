package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.RuleOutcome;

/// What a search for a child or a rule found among the returns at hand.
///
/// @param only the one page that was meant, null when there are several or none
record FindView(String asked, @Nullable String only, List<Hit> rules, List<Hit> children, boolean nothingAtHand) {

    private static final int MOST = 50;

    /// @param where the return it is in
    record Hit(String title, String words, String where, String address) {}

    /// @param in the address of the return to look in first, empty for none
    static FindView of(String asked, String in, List<Run> runs) {
        String wanted = asked.strip();
        List<Run> ordered = runs.stream()
                .sorted(Comparator.comparing((Run run) -> !run.base().equals(in)))
                .toList();
        List<Hit> rules = new ArrayList<>();
        List<Hit> children = new ArrayList<>();
        String only = null;
        for (Run run : ordered) {
            Results results = run.results();
            if (results != null && !wanted.isEmpty()) {
                only = only == null ? exact(run, results, wanted) : only;
                rules.addAll(rules(run, results, wanted));
                children.addAll(children(run, results, wanted));
            }
        }
        boolean single = rules.size() + children.size() == 1;
        if (only == null && single) {
            only = (rules.isEmpty() ? children : rules).getFirst().address();
        }
        return new FindView(asked, only, rules, children, runs.isEmpty());
    }

    private static @Nullable String exact(Run run, Results results, String wanted) {
        RuleOutcome rule = results.checked().result().outcomes().stream()
                .filter(outcome -> outcome.rule().code().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
        if (rule != null) {
            return run.base() + "/rules/" + rule.rule().code();
        }
        List<Roll.Entry> named = results.roll().named(wanted);
        return named.size() == 1 ? run.base() + "/children/" + named.getFirst().address() : null;
    }

    private static List<Hit> rules(Run run, Results results, String wanted) {
        return results.checked().result().outcomes().stream()
                .filter(outcome -> Filter.says(outcome.rule(), wanted))
                .limit(MOST)
                .map(outcome -> new Hit(
                        outcome.rule().code(),
                        outcome.rule().wrong(),
                        run.title(),
                        run.base() + "/rules/" + outcome.rule().code()))
                .toList();
    }

    private static List<Hit> children(Run run, Results results, String wanted) {
        return results.roll().like(wanted, MOST).stream()
                .map(entry -> new Hit(
                        entry.title(),
                        Words.count(results.of(entry).size(), "finding", "findings"),
                        run.title(),
                        run.base() + "/children/" + entry.address()))
                .toList();
    }
}
