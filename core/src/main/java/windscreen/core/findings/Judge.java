package windscreen.core.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Applies the row and child rules to a batch of children. Holds nothing that changes: any thread may use it.
///
/// One rule after the other goes over the whole batch: a processor is several times faster at doing the same to many
/// children than at doing three hundred things to each. What was found is put back in the order of the children.
final class Judge<C extends Child> {

    private final List<Rule<C>> rules;
    private final int[] wanted;
    private final ReturnYear year;

    Judge(List<Rule<C>> rules, int[] wanted, ReturnYear year) {
        this.rules = rules;
        this.wanted = wanted;
        this.year = year;
    }

    /// What one batch came to.
    ///
    /// @param found   the findings, each with the index of its rule
    /// @param stopped the rules that failed on a child
    record Verdict(int children, List<Found> found, List<Stopped> stopped) {}

    /// One rule's findings in one child.
    record Found(int rule, List<Finding> findings) {}

    /// A rule that failed on a child, and how.
    record Stopped(int rule, String reason) {}

    Verdict judge(List<C> batch) {
        List<List<Found>> byChild = new ArrayList<>(Collections.nCopies(batch.size(), List.of()));
        List<Stopped> stopped = new ArrayList<>();
        for (int index : wanted) {
            judge(index, batch, byChild, stopped);
        }
        List<Found> found = new ArrayList<>();
        byChild.forEach(found::addAll);
        return new Verdict(batch.size(), found, stopped);
    }

    private void judge(int index, List<C> batch, List<List<Found>> byChild, List<Stopped> stopped) {
        Rule<C> rule = rules.get(index);
        Judgement<C> judgement = rule.judgement();
        Findings findings = new Findings(rule);
        for (int i = 0; i < batch.size(); i++) {
            C child = batch.get(i);
            findings.turnTo(child.id());
            try {
                judgement.judge(child, year, findings);
                if (!findings.isEmpty()) {
                    if (byChild.get(i).isEmpty()) {
                        byChild.set(i, new ArrayList<>());
                    }
                    byChild.get(i).add(new Found(index, findings.found()));
                }
            } catch (RuntimeException defect) {
                stopped.add(new Stopped(index, reason(defect)));
            }
        }
    }

    /// Says where a rule failed, and nothing of the child: exception messages may quote a cell.
    static String reason(RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0].getFileName() + " line " + trace[0].getLineNumber();
        return "a defect of Windscreen (" + defect.getClass().getSimpleName() + where + ")";
    }
}
