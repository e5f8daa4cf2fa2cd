package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Example;
import windscreen.core.findings.ExampleLine;
import windscreen.core.findings.Need;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;

/// A rule's page.
///
/// @param position which of the listed rules it is, empty when it is none of them
/// @param next     the rule after it in the list it was opened from, null on the last
/// @param found    how much it found, as `84` and `findings in 71 children`
/// @param verdict  what is to be said when it did not simply fail, null when it did
/// @param spread   where its findings gather, null when they are few
/// @param sheets   its findings on this page, by table
record RuleView(
        Rule<?> rule,
        RuleLine.Mark mark,
        String subject,
        String tables,
        String what,
        String back,
        String position,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        String count,
        String found,
        @Nullable Verdict verdict,
        String examplesCount,
        List<Worked> examples,
        @Nullable Spread spread,
        Paging paging,
        List<FindingSheet> sheets,
        Paper paper) {

    private static final int FINDINGS_A_PAGE = 100;

    record Neighbour(String title, String address) {}

    /// What became of a rule that did not simply fail.
    ///
    /// @param word `passed`, `not-applicable` or `could-not-run`
    /// @param todo what can be done about it
    record Verdict(String word, String title, String reason, String todo) {}

    /// An example as it is shown.
    record Worked(String name, boolean fails, @Nullable Integer year, List<ExampleLine> lines) {}

    static RuleView of(Run run, Results results, RuleOutcome outcome, Asked asked) {
        Rule<?> rule = outcome.rule();
        String base = run.base();
        List<RuleLine> listed = RuleLine.of(asked.filter().apply(results).found(), results, asked, base);
        int at = 0;
        while (at < listed.size() && !listed.get(at).code().equals(rule.code())) {
            at++;
        }
        boolean isListed = at < listed.size();
        List<Found> findings = results.of(rule);
        long children = findings.stream()
                .map(Found::child)
                .filter(child -> child != null)
                .distinct()
                .count();
        String path = base + "/rules/" + rule.code();
        Paging paging = Paging.of(
                findings.size(),
                FINDINGS_A_PAGE,
                asked.page(),
                "findings",
                page -> asked.page(page).address(path));
        return new RuleView(
                rule,
                RuleLine.Mark.of(rule),
                results.subjectOf(rule),
                RuleLine.tables(rule),
                what(rule),
                asked.by("rule").address(base),
                isListed ? Words.number(at + 1) + " of " + Words.number(listed.size()) : "",
                isListed && at > 0 ? neighbour(listed.get(at - 1)) : null,
                isListed && at + 1 < listed.size() ? neighbour(listed.get(at + 1)) : null,
                Words.number(findings.size()),
                (findings.size() == 1 ? "finding" : "findings")
                        + (children > 0 ? " in " + Words.count(children, "child", "children") : ""),
                verdict(outcome),
                examplesCount(rule.examples()),
                rule.examples().stream().map(RuleView::worked).toList(),
                Spread.of(rule, findings, results),
                paging,
                FindingSheet.of(rule, paging.cut(findings), asked, base),
                Paper.of(path));
    }

    /// The fault, and what the rule reads to find it.
    private static String what(Rule<?> rule) {
        List<String> reads = new ArrayList<>();
        rule.tables().forEach(table -> reads.add(table.name()));
        rule.lastTables().forEach(table -> reads.add("last year’s " + table.name()));
        rule.needs().stream()
                .filter(need -> need != Need.PREVIOUS_YEAR || rule.lastTables().isEmpty())
                .forEach(need -> reads.add(need.title()));
        return rule.wrong() + "." + (reads.isEmpty() ? "" : " The rule reads " + String.join(", ", reads) + ".");
    }

    private static Neighbour neighbour(RuleLine line) {
        return new Neighbour(line.code(), line.address());
    }

    private static Worked worked(Example example) {
        return new Worked(example.name(), example.fails(), example.year(), ExampleLine.of(example.records()));
    }

    private static String examplesCount(List<Example> examples) {
        long failing = examples.stream().filter(Example::fails).count();
        long passing = examples.size() - failing;
        return failing + " that " + (failing == 1 ? "fails" : "fail") + ", " + passing + " that "
                + (passing == 1 ? "passes" : "pass");
    }

    private static @Nullable Verdict verdict(RuleOutcome outcome) {
        String word = OutcomeLine.word(outcome);
        String reason = OutcomeLine.reason(outcome) + ".";
        return switch (outcome) {
            case Failed failed -> null;
            case Passed passed -> new Verdict(word, "Passed", reason, "");
            case NotApplicable skipped ->
                new Verdict(
                        word,
                        "Not applicable",
                        reason,
                        "It could not be asked of this return. Give what is missing together with the other files, and"
                                + " check again.");
            case CouldNotRun stopped ->
                new Verdict(
                        word,
                        "Could not run",
                        reason,
                        stopped.reason().toLowerCase(Locale.UK).contains("stopped")
                                ? "The check was stopped before its end. Check the files again to run every rule."
                                : "The fault is Windscreen’s, not the file’s. Children it could not judge are left out;"
                                        + " what it found in the others is below.");
        };
    }
}
