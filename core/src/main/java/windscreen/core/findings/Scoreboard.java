package windscreen.core.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;

/// Counts what each rule found. Used by one thread.
final class Scoreboard {

    private final int[] findings;
    private final int[] childrenHit;
    private final int[] leftOut;
    private final @Nullable String[] stopped;
    private int children;
    private int total;

    Scoreboard(int rules) {
        findings = new int[rules];
        childrenHit = new int[rules];
        leftOut = new int[rules];
        stopped = new @Nullable String[rules];
    }

    void take(Judge.Verdict batch, Consumer<Finding> sink) {
        children += batch.children();
        for (Judge.Found found : batch.found()) {
            add(found.rule(), found.findings(), sink);
        }
        for (Judge.Stopped stop : batch.stopped()) {
            stop(stop.rule(), stop.reason(), 1);
        }
    }

    void add(int rule, List<Finding> found, Consumer<Finding> sink) {
        findings[rule] += found.size();
        total += found.size();
        childrenHit[rule] += children(found);
        found.forEach(sink);
    }

    private static int children(List<Finding> found) {
        if (found.size() == 1) {
            return found.getFirst().isWholeReturn() ? 0 : 1;
        }
        return (int) found.stream()
                .filter(one -> !one.isWholeReturn())
                .map(Finding::child)
                .distinct()
                .count();
    }

    void stop(int rule, String reason, int childrenLeftOut) {
        stopped[rule] = stopped[rule] == null ? reason : stopped[rule];
        leftOut[rule] += childrenLeftOut;
    }

    int children() {
        return children;
    }

    int total() {
        return total;
    }

    List<RuleOutcome> outcomes(List<? extends Rule<?>> rules, List<String> missing, boolean finished) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            outcomes.add(outcome(i, rules.get(i), missing.get(i), finished));
        }
        return outcomes;
    }

    private RuleOutcome outcome(int i, Rule<?> rule, String lacking, boolean finished) {
        if (!lacking.isEmpty()) {
            return new NotApplicable(rule, lacking);
        }
        String reason = stopped[i];
        if (reason != null) {
            return new CouldNotRun(rule, reason, findings[i], leftOut[i]);
        }
        if (findings[i] > 0) {
            return new Failed(rule, findings[i], childrenHit[i]);
        }
        return finished ? new Passed(rule) : new CouldNotRun(rule, "the run was stopped", 0, 0);
    }
}
