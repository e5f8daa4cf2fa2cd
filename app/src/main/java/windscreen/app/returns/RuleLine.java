package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import windscreen.core.findings.Rule;
import windscreen.core.table.Table;

/// One line of the findings by rule.
///
/// @param address its page
/// @param where   its tables and subject
/// @param bar     length of the bar, as a share of the most any rule has, in percent
record RuleLine(
        String code,
        String address,
        String wrong,
        String where,
        String fields,
        Mark mark,
        int findings,
        int children,
        int bar) {

    /// Severity as it is shown.
    record Mark(String title, String word) {
        static Mark of(Rule<?> rule) {
            return new Mark(rule.severity().title(), rule.severity().word());
        }
    }

    private static final int FIELDS_SHOWN = 4;

    /// What matters most first: errors, as they stop the return, then how often.
    private static final Comparator<RuleLine> EFFECT = Comparator.comparing(
                    (RuleLine line) -> !line.mark().word().equals("error"))
            .thenComparing(RuleLine::findings, Comparator.reverseOrder())
            .thenComparing(RuleLine::code, Results::byCode);

    /// The rules with findings among some, in the order asked for.
    static List<RuleLine> of(List<Found> left, Results results, Asked asked, String base) {
        Map<Rule<?>, Integer> counts = new LinkedHashMap<>();
        Map<Rule<?>, Set<Roll.Entry>> children = new HashMap<>();
        for (Found found : left) {
            counts.merge(found.rule(), 1, Integer::sum);
            if (found.child() != null) {
                children.computeIfAbsent(found.rule(), any -> new HashSet<>()).add(found.child());
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<RuleLine> lines = new ArrayList<>();
        counts.forEach((rule, count) -> lines.add(new RuleLine(
                rule.code(),
                address(base, rule, asked),
                rule.wrong(),
                tables(rule) + " · " + results.subjectOf(rule),
                fields(rule),
                Mark.of(rule),
                count,
                children.getOrDefault(rule, Set.of()).size(),
                Math.max(2, count * 100 / most))));
        lines.sort(order(asked.sort()));
        return lines;
    }

    private static Comparator<RuleLine> order(String sort) {
        Comparator<RuleLine> order = switch (sort.replace("-", "")) {
            case "rule" -> Comparator.comparing(RuleLine::code, Results::byCode);
            case "findings" -> Comparator.comparingInt(RuleLine::findings).reversed();
            case "children" -> Comparator.comparingInt(RuleLine::children).reversed();
            default -> EFFECT;
        };
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(EFFECT);
    }

    /// A rule's page, which keeps the filter so that it can lead back and on to the next.
    static String address(String base, Rule<?> rule, Asked asked) {
        return asked.by("rule").address(base + "/rules/" + rule.code());
    }

    static String tables(Rule<?> rule) {
        String tables = rule.tables().stream().map(Table::name).collect(Collectors.joining(", "));
        return tables.isEmpty() ? "whole return" : tables;
    }

    private static String fields(Rule<?> rule) {
        List<String> fields = rule.fields();
        return String.join(", ", fields.subList(0, Math.min(FIELDS_SHOWN, fields.size())))
                + (fields.size() > FIELDS_SHOWN ? " and " + (fields.size() - FIELDS_SHOWN) + " more" : "");
    }
}
