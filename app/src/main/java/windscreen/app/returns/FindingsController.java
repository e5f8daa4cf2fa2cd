package windscreen.app.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.export.FindingTable;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.table.Table;

/// What a check found: by rule, by child, one rule, one child, and the same on paper.
@Controller
class FindingsController {

    private static final int PAGE = 200;

    private final Desk desk;

    FindingsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/returns/{kind}/{year}")
    String findings(
            @PathVariable String kind,
            @PathVariable int year,
            @RequestParam(defaultValue = "rule") String by,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "failed") String outcome,
            Model model) {
        Run run = run(kind, year);
        CheckedReturn checked = run.checked();
        frame(model, kind, year);
        if (checked == null) {
            model.addAttribute("judged", run.judged());
            model.addAttribute("expected", run.expected());
            model.addAttribute("failure", run.failure());
            return run.failure() == null ? "progress" : "stopped";
        }
        List<Finding> chosen = run.findings().stream()
                .filter(finding -> matches(finding, text, severity, table))
                .toList();
        counts(model, run, checked, chosen);
        model.addAttribute("by", by);
        model.addAttribute("text", text);
        model.addAttribute("severity", severity);
        model.addAttribute("table", table);
        model.addAttribute("outcome", outcome);
        model.addAttribute(
                "tables", checked.book().tables().stream().map(Table::name).toList());
        model.addAttribute("rules", ruleLines(chosen));
        model.addAttribute("children", childLines(chosen));
        model.addAttribute("others", others(checked, outcome));
        model.addAttribute("notices", checked.notices());
        return "findings";
    }

    private static void counts(Model model, Run run, CheckedReturn checked, List<Finding> chosen) {
        List<RuleOutcome> outcomes = checked.result().outcomes();
        long children = run.findings().stream()
                .map(Finding::child)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count();
        model.addAttribute(
                "heading",
                String.format(
                        Locale.UK,
                        "%,d findings in %,d children",
                        run.findings().size(),
                        children));
        model.addAttribute("checkedChildren", checked.result().children());
        model.addAttribute("cancelled", checked.result().cancelled());
        model.addAttribute(
                "failed", outcomes.stream().filter(Failed.class::isInstance).count());
        model.addAttribute(
                "passed", outcomes.stream().filter(Passed.class::isInstance).count());
        model.addAttribute(
                "skipped",
                outcomes.stream().filter(NotApplicable.class::isInstance).count());
        model.addAttribute(
                "stopped",
                outcomes.stream().filter(CouldNotRun.class::isInstance).count());
        model.addAttribute("chosen", chosen.size());
        model.addAttribute("all", run.findings().size());
    }

    private static boolean matches(Finding finding, String text, String severity, String table) {
        Rule<?> rule = finding.rule();
        String words = (rule.code() + " " + rule.wrong() + " " + String.join(" ", finding.fields()) + " "
                        + finding.child())
                .toLowerCase(Locale.ROOT);
        String place =
                finding.place() == null ? "" : finding.place().sheet().table().name();
        return words.contains(text.strip().toLowerCase(Locale.ROOT))
                && (severity.isEmpty() || rule.severity().word().equals(severity))
                && (table.isEmpty() || place.equals(table));
    }

    private static List<RuleLine> ruleLines(List<Finding> chosen) {
        Map<Rule<?>, List<Finding>> byRule = chosen.stream().collect(Collectors.groupingBy(Finding::rule));
        int most = byRule.values().stream().mapToInt(List::size).max().orElse(1);
        return byRule.entrySet().stream()
                .map(one -> new RuleLine(
                        one.getKey().code(),
                        one.getKey().wrong(),
                        one.getKey().severity().title(),
                        one.getKey().tables().stream().map(Table::name).collect(Collectors.joining(", ")),
                        one.getValue().size(),
                        (int) one.getValue().stream()
                                .map(Finding::child)
                                .filter(id -> !id.isEmpty())
                                .distinct()
                                .count(),
                        Math.max(2, one.getValue().size() * 100 / most)))
                .sorted(Comparator.comparing(RuleLine::severity)
                        .thenComparing(RuleLine::findings, Comparator.reverseOrder())
                        .thenComparing(RuleLine::code))
                .toList();
    }

    /// One line of the findings by child.
    record ChildLine(String id, int findings, String rules) {}

    private static List<ChildLine> childLines(List<Finding> chosen) {
        Map<String, List<Finding>> byChild =
                new TreeMap<>(chosen.stream().collect(Collectors.groupingBy(Finding::child)));
        return byChild.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .map(one -> new ChildLine(
                        one.getKey(),
                        one.getValue().size(),
                        one.getValue().stream()
                                .map(finding -> finding.rule().code())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" "))))
                .sorted(Comparator.comparingInt(ChildLine::findings).reversed())
                .limit(PAGE)
                .toList();
    }

    /// A rule that did not fail, and why it says nothing.
    record OtherLine(String code, String wrong, String reason) {}

    private static List<OtherLine> others(CheckedReturn checked, String wanted) {
        return checked.result().outcomes().stream()
                .filter(one -> word(one).equals(wanted) && !(one instanceof Failed))
                .map(one -> new OtherLine(one.rule().code(), one.rule().wrong(), reason(one)))
                .toList();
    }

    private static String word(RuleOutcome outcome) {
        return switch (outcome) {
            case Passed passed -> "passed";
            case Failed failed -> "failed";
            case NotApplicable skipped -> "not-applicable";
            case CouldNotRun stopped -> "could-not-run";
        };
    }

    private static String reason(RuleOutcome outcome) {
        return switch (outcome) {
            case NotApplicable skipped -> skipped.reason();
            case CouldNotRun stopped -> stopped.reason() + "; " + stopped.leftOut() + " children were left out";
            case Passed passed -> "looked at every record it should, and none was wrong";
            case Failed failed -> failed.findings() + " findings";
        };
    }

    @GetMapping("/returns/{kind}/{year}/rules/{code}")
    String rule(@PathVariable String kind, @PathVariable int year, @PathVariable String code, Model model) {
        Run run = run(kind, year);
        CheckedReturn checked = run.checked();
        if (checked == null) {
            return "redirect:/returns/" + kind + "/" + year;
        }
        RuleOutcome outcome = checked.result().outcomes().stream()
                .filter(one -> one.rule().code().equals(code))
                .findFirst()
                .orElseThrow(NotHere::new);
        List<FindingView> views = run.findings().stream()
                .filter(finding -> finding.rule().code().equals(code))
                .map(FindingView::of)
                .toList();
        frame(model, kind, year);
        model.addAttribute("rule", outcome.rule());
        model.addAttribute("outcome", word(outcome).replace('-', ' '));
        model.addAttribute("reason", reason(outcome));
        model.addAttribute("total", views.size());
        model.addAttribute("findings", views.stream().limit(PAGE).toList());
        return "rule";
    }

    @GetMapping("/returns/{kind}/{year}/children/{id}")
    String child(@PathVariable String kind, @PathVariable int year, @PathVariable String id, Model model) {
        Run run = run(kind, year);
        CheckedReturn checked = run.checked();
        Child child = run.child(id);
        if (checked == null || child == null) {
            throw new NotHere();
        }
        List<Finding> own = run.findings().stream()
                .filter(finding -> finding.child().equals(id))
                .toList();
        frame(model, kind, year);
        model.addAttribute("id", id);
        model.addAttribute("findings", own.stream().map(FindingView::of).toList());
        model.addAttribute("timeline", Timeline.of(child, own, checked.judged()));
        model.addAttribute("tables", ChildTables.of(child, own));
        return "child";
    }

    @PostMapping("/returns/{kind}/{year}/cancel")
    String cancel(@PathVariable String kind, @PathVariable int year) {
        run(kind, year).cancel();
        return "redirect:/returns/" + kind + "/" + year;
    }

    @GetMapping("/returns/{kind}/{year}/findings.csv")
    ResponseEntity<byte[]> csv(@PathVariable String kind, @PathVariable int year) throws IOException {
        StringWriter text = new StringWriter();
        FindingTable.csv(text, rows(run(kind, year)));
        return paper(text.toString().getBytes(StandardCharsets.UTF_8), "text/csv", kind + "-" + year + "-findings.csv");
    }

    @GetMapping("/returns/{kind}/{year}/findings.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String kind, @PathVariable int year) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Run run = run(kind, year);
        FindingTable.workbook(
                bytes,
                rows(run),
                List.of(
                        "Findings of Windscreen in the " + kind.toUpperCase(Locale.ROOT) + " return of "
                                + new CollectionYear(year).label(),
                        "One row for each finding. Record counts from 1, the first below the headings.",
                        run.findings().size() + " findings"));
        return paper(
                bytes.toByteArray(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                kind + "-" + year + "-findings.xlsx");
    }

    private static List<List<String>> rows(Run run) {
        return run.findings().stream().map(FindingTable::row).toList();
    }

    private static ResponseEntity<byte[]> paper(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private Run run(String kind, int year) {
        return ReturnKind.of(kind).flatMap(one -> desk.run(one, year)).orElseThrow(NotHere::new);
    }

    private static void frame(Model model, String kind, int year) {
        model.addAttribute("base", "/returns/" + kind + "/" + year);
        model.addAttribute(
                "return",
                ReturnKind.of(kind).map(ReturnKind::title).orElse(kind) + " " + new CollectionYear(year).label());
    }
}
