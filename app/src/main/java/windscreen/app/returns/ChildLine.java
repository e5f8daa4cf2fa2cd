package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import windscreen.core.findings.Rule;

/// One line of the findings by child.
///
/// @param address the child's page
/// @param bar     length of the bar, as a share of the most any child has, in percent
/// @param rules   the rules that found something, the first few
/// @param more    how many rules beyond those
record ChildLine(
        Roll.Entry entry,
        String title,
        String address,
        int findings,
        int errors,
        int queries,
        int bar,
        List<RuleLink> rules,
        int more) {

    private static final int RULES_SHOWN = 8;

    private static final Comparator<ChildLine> EFFECT = Comparator.comparingInt(ChildLine::errors)
            .reversed()
            .thenComparing(ChildLine::findings, Comparator.reverseOrder())
            .thenComparing(line -> line.entry().number());

    record RuleLink(String code, String address) {}

    static List<ChildLine> of(List<Found> left, Asked asked, String base) {
        Map<Roll.Entry, List<Found>> byChild = new LinkedHashMap<>();
        for (Found found : left) {
            if (found.child() != null) {
                byChild.computeIfAbsent(found.child(), any -> new ArrayList<>()).add(found);
            }
        }
        int most = byChild.values().stream().mapToInt(List::size).max().orElse(1);
        List<ChildLine> lines = new ArrayList<>();
        byChild.forEach((entry, found) -> lines.add(line(entry, found, most, asked, base)));
        lines.sort(order(asked.sort()));
        return lines;
    }

    private static ChildLine line(Roll.Entry entry, List<Found> found, int most, Asked asked, String base) {
        List<Rule<?>> rules = new ArrayList<>(new LinkedHashSet<Rule<?>>(
                found.stream().<Rule<?>>map(Found::rule).toList()));
        rules.sort((one, other) -> Results.byCode(one.code(), other.code()));
        int errors = (int) found.stream().filter(Found::isError).count();
        return new ChildLine(
                entry,
                entry.title(),
                asked.by("child").address(base + "/children/" + entry.address()),
                found.size(),
                errors,
                found.size() - errors,
                Math.max(2, found.size() * 100 / most),
                rules.stream()
                        .limit(RULES_SHOWN)
                        .map(rule -> new RuleLink(rule.code(), RuleLine.address(base, rule, asked)))
                        .toList(),
                Math.max(0, rules.size() - RULES_SHOWN));
    }

    private static Comparator<ChildLine> order(String sort) {
        Comparator<ChildLine> order = switch (sort.replace("-", "")) {
            case "child" -> Comparator.comparing(line -> line.entry().id());
            case "findings" -> Comparator.comparingInt(ChildLine::findings).reversed();
            case "errors" -> Comparator.comparingInt(ChildLine::errors).reversed();
            case "queries" -> Comparator.comparingInt(ChildLine::queries).reversed();
            default -> EFFECT;
        };
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(EFFECT);
    }
}
