package windscreen.core.findings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Judgement.EachChild;
import windscreen.core.findings.Judgement.EachRow;
import windscreen.core.table.Row;

/// Applies the row and child rules to a batch of children. Holds nothing that changes: any thread may use it.
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
        List<Found> found = new ArrayList<>();
        List<Stopped> stopped = new ArrayList<>();
        for (C child : batch) {
            for (int index : wanted) {
                Rule<C> rule = rules.get(index);
                try {
                    Findings findings = judge(rule, child);
                    if (findings != null && !findings.isEmpty()) {
                        found.add(new Found(index, findings.found()));
                    }
                } catch (RuntimeException defect) {
                    stopped.add(new Stopped(index, reason(defect)));
                }
            }
        }
        return new Verdict(batch.size(), found, stopped);
    }

    private @Nullable Findings judge(Rule<C> rule, C child) {
        return switch (rule.judgement()) {
            case EachRow<C, ?> each -> judgeRows(rule, each, child);
            case EachChild<C> each -> {
                Findings findings = new Findings(rule, child.id());
                each.test().judge(child, year, findings);
                yield findings;
            }
            case Judgement.WholeReturn<C> whole -> null;
        };
    }

    private <R extends Row> @Nullable Findings judgeRows(Rule<C> rule, EachRow<C, R> each, C child) {
        Findings findings = null;
        for (R row : each.rows().apply(child)) {
            if (each.wrong().isWrong(row, year)) {
                findings = findings == null ? new Findings(rule, child.id()) : findings;
                findings.at(row);
            }
        }
        return findings;
    }

    /// Says where a rule failed, and nothing of the child: exception messages may quote a cell.
    static String reason(RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0].getFileName() + " line " + trace[0].getLineNumber();
        return "a defect of Windscreen (" + defect.getClass().getSimpleName() + where + ")";
    }
}
