package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.table.Table;

/// What a check found, put in order once, so that every page is quick.
final class Results {

    private final CheckedReturn checked;
    private final Roll roll;
    private final List<Found> all;
    private final Map<String, List<Found>> byRule = new HashMap<>();
    private final Map<Roll.Entry, List<Found>> byChild = new LinkedHashMap<>();
    private final Map<String, RuleOutcome> outcomes = new LinkedHashMap<>();
    private final Map<Table<?>, TableTally> tallies = new ConcurrentHashMap<>();

    private Results(CheckedReturn checked, Roll roll, List<Found> all) {
        this.checked = checked;
        this.roll = roll;
        this.all = List.copyOf(all);
        for (Found found : all) {
            byRule.computeIfAbsent(found.rule().code(), any -> new ArrayList<>())
                    .add(found);
            if (found.child() != null) {
                byChild.computeIfAbsent(found.child(), any -> new ArrayList<>()).add(found);
            }
        }
        checked.result()
                .outcomes()
                .forEach(outcome -> outcomes.put(outcome.rule().code(), outcome));
    }

    static Results of(CheckedReturn checked, List<Finding> findings, Roll roll) {
        List<Found> all = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            all.add(new Found(finding, roll.find(finding.child(), finding.place())));
        }
        return new Results(checked, roll, all);
    }

    CheckedReturn checked() {
        return checked;
    }

    Roll roll() {
        return roll;
    }

    /// Every finding in file order.
    List<Found> all() {
        return all;
    }

    List<Found> of(Rule<?> rule) {
        return byRule.getOrDefault(rule.code(), List.of());
    }

    List<Found> of(Roll.Entry child) {
        return byChild.getOrDefault(child, List.of());
    }

    /// How many children have a finding.
    int childrenHit() {
        return byChild.size();
    }

    @Nullable
    RuleOutcome outcome(String code) {
        return outcomes.get(code);
    }

    /// The outcomes of one kind, in the order the rules are listed.
    <O extends RuleOutcome> List<O> outcomes(Class<O> kind) {
        return outcomes.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    int rules() {
        return outcomes.size();
    }

    String subjectOf(Rule<?> rule) {
        return checked.book().subjectOf(rule);
    }

    /// What all records of a table hold, counted when it is first asked for.
    TableTally tally(Table<?> table) {
        return tallies.computeIfAbsent(table, any -> TableTally.of(any, roll, checked.judged()));
    }

    /// Whether something stands in the way of calling the check whole.
    boolean isPartial() {
        return checked.result().cancelled()
                || outcomes.values().stream()
                        .anyMatch(one ->
                                one instanceof RuleOutcome.NotApplicable || one instanceof RuleOutcome.CouldNotRun);
    }

    /// Codes as people read them: 9 before 10, letters after figures.
    static int byCode(String one, String other) {
        return CODES.compare(one, other);
    }

    private static final Comparator<String> CODES =
            Comparator.comparing(Results::figures).thenComparing(Comparator.naturalOrder());

    private static long figures(String code) {
        int end = 0;
        while (end < code.length() && end < 9 && Character.isDigit(code.charAt(end))) {
            end++;
        }
        return end == 0 ? Long.MAX_VALUE : Long.parseLong(code.substring(0, end));
    }
}
