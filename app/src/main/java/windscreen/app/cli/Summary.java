package windscreen.app.cli;

import static windscreen.app.cli.ValidateCommand.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.findings.Notice;
import windscreen.core.findings.RuleOutcome.CouldNotRun;
import windscreen.core.findings.RuleOutcome.Failed;
import windscreen.core.findings.RuleOutcome.NotApplicable;
import windscreen.core.findings.RuleOutcome.Passed;
import windscreen.core.findings.Severity;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.Recognised;
import windscreen.core.table.Term;

/// The readable summary of a check: what was read, what is wrong by rule, what could not be asked and why.
final class Summary {

    private static final int MOST_OF_A_KIND = 5;
    private static final int MOST_FILES = 20;

    private Summary() {}

    static List<String> lines(Recognised recognised, CheckedReturn checked) {
        List<String> lines = new ArrayList<>();
        lines.add(checked.kind().title() + " " + new CollectionYear(checked.year()).label()
                + (recognised.how().isEmpty() ? "" : ", the year told " + recognised.how()));
        lines.add("");
        files(recognised, lines);
        notices(checked.notices(), lines);
        comparisons(checked.compared(), lines);
        rules(checked, lines);
        return lines;
    }

    private static void files(Recognised recognised, List<String> lines) {
        lines.add("Files");
        for (FileSeen file : recognised.files()) {
            String records = file.records() < 0 ? "" : count(file.records(), "record", "records");
            String what = file.what() + (file.term() == Term.LAST_YEAR ? " (last year)" : "");
            lines.add(String.format("  %-11s %-36s %-26s %s", file.verdict().title(), file.file(), what, records)
                    .stripTrailing());
        }
        lines.add("");
    }

    /// What was noticed, check by check: the first few of each, and how many more there are.
    private static void notices(List<Notice> notices, List<String> lines) {
        Map<String, List<Notice>> byCheck = notices.stream()
                .filter(notice -> !notice.check().startsWith("YOY-"))
                .sorted(Comparator.comparing(Notice::severity))
                .collect(Collectors.groupingBy(Notice::check, LinkedHashMap::new, Collectors.toList()));
        if (byCheck.isEmpty()) {
            return;
        }
        lines.add("Noticed in the files");
        for (List<Notice> same : byCheck.values()) {
            // What stands without a line speaks of the file, or counts the rest.
            List<Notice> shown = Stream.concat(
                            same.stream().filter(notice -> notice.line() > 0).limit(MOST_OF_A_KIND),
                            same.stream().filter(notice -> notice.line() == 0).limit(MOST_FILES))
                    .toList();
            shown.forEach(notice -> lines.add(line(notice)));
            if (same.size() > shown.size()) {
                lines.add("    and " + count(same.size() - shown.size(), "more line", "more lines") + " of "
                        + same.getFirst().check() + " (--format csv lists them)");
            }
        }
        lines.add("");
    }

    private static String line(Notice notice) {
        String where = notice.file() + (notice.line() > 0 ? " line " + notice.line() : "");
        return "  " + notice.severity().title() + "  " + notice.check() + "  " + (where.isEmpty() ? "" : where + ": ")
                + notice.what() + (notice.todo().isEmpty() ? "" : " " + notice.todo());
    }

    private static void comparisons(List<Compared> compared, List<String> lines) {
        if (compared.stream().noneMatch(Compared.Made.class::isInstance)) {
            return;
        }
        lines.add("Beside last year's census");
        for (Compared one : compared) {
            if (one instanceof Compared.Made made) {
                lines.add("  " + (made.isTooMuch() ? "Query   " : "Passed  ") + made.sentence()
                        + (made.isTooMuch() ? " " + made.comparison().fix() : ""));
            }
        }
        lines.add("");
    }

    private static void rules(CheckedReturn checked, List<String> lines) {
        var outcomes = checked.result().outcomes();
        List<Failed> failed = outcomes.stream()
                .filter(Failed.class::isInstance)
                .map(Failed.class::cast)
                .sorted(Comparator.comparingInt(Failed::findings).reversed())
                .toList();
        long passed = outcomes.stream().filter(Passed.class::isInstance).count();
        lines.add(count(checked.result().findings(), "finding", "findings") + " in "
                + count(checked.result().children(), "child", "children") + " checked: "
                + failed.size() + " rules failed, " + passed + " passed"
                + (checked.result().cancelled() ? ", stopped before the end" : ""));
        lines.add("");
        if (!failed.isEmpty()) {
            lines.add(String.format(
                    "  %-10s %-9s %9s %9s  %s", "Rule", "Severity", "Findings", "Children", "What is wrong"));
            for (Failed one : failed) {
                lines.add(String.format(
                        Locale.UK,
                        "  %-10s %-9s %,9d %,9d  %s",
                        one.rule().code(),
                        severity(one.rule().severity()),
                        one.findings(),
                        one.children(),
                        one.rule().wrong()));
            }
            lines.add("");
        }
        notRun(checked, lines);
    }

    private static String severity(Severity severity) {
        return severity.title();
    }

    private static void notRun(CheckedReturn checked, List<String> lines) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        checked.result().outcomes().forEach(outcome -> {
            switch (outcome) {
                case NotApplicable skipped ->
                    reasons.computeIfAbsent("Not applicable: " + skipped.reason(), any -> new ArrayList<>())
                            .add(skipped.rule().code());
                case CouldNotRun stopped ->
                    reasons.computeIfAbsent("Could not run: " + stopped.reason(), any -> new ArrayList<>())
                            .add(stopped.rule().code());
                case Passed passed -> {}
                case Failed one -> {}
            }
        });
        for (Compared compared : checked.compared()) {
            if (compared instanceof Compared.NotApplicable skipped) {
                reasons.computeIfAbsent("Not applicable: " + skipped.reason(), any -> new ArrayList<>())
                        .add(skipped.comparison().code());
            }
        }
        reasons.forEach((reason, codes) -> {
            lines.add(reason);
            lines.add("  " + String.join(" ", codes));
        });
    }
}
