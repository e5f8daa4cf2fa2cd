package windscreen.core.findings;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Judgement.Tally;

/// One whole-return rule at work.
final class TallyRun<C extends Child> {

    private final int index;
    private final Rule<C> rule;
    private final Tally<C> tally;
    private int leftOut;
    private @Nullable String reason;

    TallyRun(int index, Rule<C> rule, Tally<C> tally) {
        this.index = index;
        this.rule = rule;
        this.tally = tally;
    }

    void see(List<C> batch, ReturnYear year) {
        for (C child : batch) {
            try {
                tally.see(child, year);
            } catch (RuntimeException defect) {
                leftOut++;
                reason = reason == null ? Judge.reason(defect) : reason;
            }
        }
    }

    void conclude(ReturnYear year, Scoreboard scores, Consumer<Finding> sink) {
        Findings findings = new Findings(rule);
        try {
            tally.conclude(year, findings);
            List<Finding> found = findings.found();
            scores.add(index, found, sink);
        } catch (RuntimeException defect) {
            leftOut++;
            reason = Judge.reason(defect);
        }
        if (reason != null) {
            scores.stop(index, reason, leftOut);
        }
    }
}
