package windscreen.app.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;

/// A rule that did not fail, and what became of it.
record OutcomeLine(
        String code, String address, String wrong, String tables, String subject, RuleLine.Mark mark, String reason) {

    /// Rules that share a reason.
    record Group(String reason, List<OutcomeLine> lines) {}

    static OutcomeLine of(RuleOutcome outcome, Results results, Asked asked, String base) {
        var rule = outcome.rule();
        return new OutcomeLine(
                rule.code(),
                RuleLine.address(base, rule, asked),
                rule.wrong(),
                RuleLine.tables(rule),
                results.subjectOf(rule),
                RuleLine.Mark.of(rule),
                reason(outcome));
    }

    static List<Group> grouped(List<OutcomeLine> lines) {
        Map<String, List<OutcomeLine>> byReason = new LinkedHashMap<>();
        lines.forEach(line -> byReason.computeIfAbsent(line.reason(), any -> new ArrayList<>())
                .add(line));
        return byReason.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    /// Why a rule says nothing, or what it says.
    static String reason(RuleOutcome outcome) {
        return switch (outcome) {
            case NotApplicable skipped -> capital(skipped.reason());
            case CouldNotRun stopped ->
                capital(stopped.reason())
                        + (stopped.leftOut() > 0
                                ? "; " + Words.count(stopped.leftOut(), "child was", "children were") + " left out"
                                : "");
            case Passed passed -> "Looked at every record it should, and none was wrong";
            case Failed failed ->
                Words.count(failed.findings(), "finding", "findings") + " in "
                        + Words.count(failed.children(), "child", "children");
        };
    }

    /// The word for it in addresses.
    static String word(RuleOutcome outcome) {
        return switch (outcome) {
            case Passed passed -> "passed";
            case Failed failed -> "failed";
            case NotApplicable skipped -> "not-applicable";
            case CouldNotRun stopped -> "could-not-run";
        };
    }

    static Class<? extends RuleOutcome> kind(String word) {
        return switch (word) {
            case "passed" -> Passed.class;
            case "not-applicable" -> NotApplicable.class;
            case "could-not-run" -> CouldNotRun.class;
            default -> Failed.class;
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
