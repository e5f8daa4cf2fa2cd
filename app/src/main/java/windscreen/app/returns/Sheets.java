package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.export.FindingTable;
import windscreen.core.export.PlainTable;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.Recognised;

/// The tables of the pages as files hold them.
final class Sheets {

    private Sheets() {}

    static PlainTable findings(List<Found> findings) {
        return FindingTable.of(findings.stream()
                .map(found -> FindingTable.row(found.finding()))
                .toList());
    }

    static PlainTable rules(Results results, Asked asked) {
        if (asked.outcome().equals("failed")) {
            List<List<Object>> rows = new ArrayList<>();
            for (RuleLine line : RuleLine.of(asked.filter().apply(results).found(), results, asked, "")) {
                Rule<?> rule = rule(results, line.code());
                rows.add(List.of(
                        line.code(),
                        line.mark().title(),
                        line.wrong(),
                        RuleLine.tables(rule),
                        results.subjectOf(rule),
                        String.join(", ", rule.fields()),
                        line.findings(),
                        line.children(),
                        rule.fix()));
            }
            return new PlainTable(
                    "Findings by rule",
                    List.of(
                            "Rule",
                            "Severity",
                            "What is wrong",
                            "Table",
                            "Subject",
                            "Fields",
                            "Findings",
                            "Children",
                            "How to fix"),
                    rows);
        }
        List<List<Object>> rows = results.outcomes(OutcomeLine.kind(asked.outcome())).stream()
                .filter(outcome -> Filter.says(outcome.rule(), asked.filter().text()))
                .map(outcome -> outcome(outcome, results))
                .toList();
        return new PlainTable(
                "Rules " + asked.outcome().replace('-', ' '),
                List.of("Rule", "Severity", "What it looks for", "Table", "Subject", "What became of it"),
                rows);
    }

    private static Rule<?> rule(Results results, String code) {
        RuleOutcome outcome = results.outcome(code);
        if (outcome == null) {
            throw new NotHere();
        }
        return outcome.rule();
    }

    private static List<Object> outcome(RuleOutcome outcome, Results results) {
        Rule<?> rule = outcome.rule();
        return List.of(
                rule.code(),
                rule.severity().title(),
                rule.wrong(),
                RuleLine.tables(rule),
                results.subjectOf(rule),
                OutcomeLine.reason(outcome));
    }

    /// By child as asked; every child of the return when nothing was asked.
    static PlainTable children(Results results, Asked asked) {
        List<String> headings = List.of("Child", "Findings", "Errors", "Queries", "Rules");
        if (asked.by().equals("child")) {
            List<List<Object>> rows = new ArrayList<>();
            for (ChildLine line : ChildLine.of(asked.filter().apply(results).found(), asked, "")) {
                rows.add(List.of(
                        line.entry().id(),
                        line.findings(),
                        line.errors(),
                        line.queries(),
                        codes(results.of(line.entry()))));
            }
            return new PlainTable("Findings by child", headings, rows);
        }
        List<List<Object>> rows = results.roll().entries().stream()
                .map(entry -> {
                    List<Found> found = results.of(entry);
                    int errors = (int) found.stream().filter(Found::isError).count();
                    return List.<Object>of(entry.id(), found.size(), errors, found.size() - errors, codes(found));
                })
                .toList();
        return new PlainTable("Children", headings, rows);
    }

    private static String codes(List<Found> found) {
        return String.join(
                " ",
                found.stream()
                        .map(one -> one.rule().code())
                        .distinct()
                        .sorted(Results::byCode)
                        .toList());
    }

    static PlainTable notices(Results results) {
        return new PlainTable(
                "Notices",
                FindingTable.HEADINGS,
                results.checked().notices().stream().map(FindingTable::row).toList());
    }

    static PlainTable files(Recognised recognised) {
        List<List<Object>> rows = new ArrayList<>();
        for (FileSeen file : recognised.files()) {
            rows.add(List.of(
                    file.file(),
                    file.verdict().title(),
                    file.what(),
                    file.term().name().equals("LAST_YEAR") ? "last year" : "this year",
                    file.records() < 0 ? "" : file.records(),
                    file.how(),
                    String.join(
                            " ",
                            file.notices().stream().map(notice -> notice.what()).toList())));
        }
        return new PlainTable(
                "Files",
                List.of("File", "Verdict", "What it is", "Year", "Records", "How written", "What was noticed"),
                rows);
    }

    static PlainTable grid(ChildGrid grid) {
        List<String> headings = Stream.of(List.of("Record"), grid.headings(), List.of("Findings", "Where"))
                .flatMap(List::stream)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (ChildGrid.Line line : grid.lines()) {
            List<Object> row = new ArrayList<>(List.of(line.number()));
            line.cells().forEach(cell -> row.add(cell.text()));
            row.add(String.join(
                    ", ",
                    line.cells().stream()
                            .flatMap(cell -> cell.faults().stream())
                            .distinct()
                            .sorted()
                            .map(String::valueOf)
                            .toList()));
            row.add(line.where());
            rows.add(row);
        }
        return new PlainTable(grid.name(), headings, rows);
    }

    static PlainTable numbered(ChildView view) {
        List<List<Object>> rows = new ArrayList<>();
        view.findings()
                .forEach(one -> rows.add(List.of(
                        one.number(),
                        one.code(),
                        one.error() ? "Error" : "Query",
                        one.wrong(),
                        one.where(),
                        one.values())));
        return new PlainTable(
                "Findings",
                List.of("Number", "Rule", "Severity", "What is wrong", "Where", "What the file says"),
                rows);
    }

    static PlainTable timeline(ChildView view) {
        List<List<Object>> rows = new ArrayList<>();
        view.timeline()
                .entries()
                .forEach(one -> rows.add(List.of(
                        one.lane(),
                        one.from(),
                        one.to(),
                        one.words(),
                        one.place().sheet().file() + " line " + one.place().line())));
        return new PlainTable("Timeline", List.of("What", "From", "To", "In words", "Where"), rows);
    }

    /// What stands on a workbook's last sheet.
    static List<String> notes(Run run, Results results, String what) {
        List<String> notes = new ArrayList<>();
        notes.add(what + ": " + run.title() + ", checked by Windscreen on " + Words.moment(run.begun()) + ".");
        notes.add("By the rules of "
                + new CollectionYear(results.checked().judged().collection().end()).label() + ": "
                + Words.count(results.rules(), "rule", "rules") + ", "
                + Words.count(results.checked().result().children(), "child", "children") + " checked.");
        if (results.isPartial()) {
            notes.add("Partial: "
                    + Words.number(
                            results.outcomes(RuleOutcome.NotApplicable.class).size())
                    + " rules were not applicable and "
                    + Words.number(
                            results.outcomes(RuleOutcome.CouldNotRun.class).size()) + " could not run"
                    + (results.checked().result().cancelled() ? "; the check was stopped before its end." : "."));
        }
        notes.add("Record counts from 1, the first below the headings. Identifiers are text.");
        return notes;
    }
}
