package windscreen.app.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import windscreen.core.findings.Rule;

/// What findings are narrowed to: some words, and ticks. Several ticks under one heading mean any of them; headings
/// add up.
///
/// @param text  words of the rule, its code, a column or the child's identifier
/// @param ticks the values ticked, under each heading that has any
record Filter(String text, Map<Facet, Set<String>> ticks) {

    static final Filter NONE = new Filter("", Map.of());

    private static final int LONGEST = 200;

    static Filter of(MultiValueMap<String, String> parameters) {
        Map<Facet, Set<String>> ticks = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>(parameters.getOrDefault(facet.word(), List.of()));
            values.remove("");
            if (!values.isEmpty()) {
                ticks.put(facet, values);
            }
        }
        String text = parameters.getFirst("text");
        String words = text == null ? "" : text.strip();
        return new Filter(words.substring(0, Math.min(LONGEST, words.length())), ticks);
    }

    public boolean isEmpty() {
        return text.isEmpty() && ticks.isEmpty();
    }

    boolean has(Facet facet, String value) {
        return ticks.getOrDefault(facet, Set.of()).contains(value);
    }

    /// Its part of an address, `name=value` each.
    List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        if (!text.isEmpty()) {
            pairs.add(Asked.pair("text", text));
        }
        ticks.forEach((facet, values) -> values.forEach(value -> pairs.add(Asked.pair(facet.word(), value))));
        return pairs;
    }

    /// What it narrows to, in words.
    public String words() {
        List<String> words = new ArrayList<>();
        if (!text.isEmpty()) {
            words.add("“" + text + "”");
        }
        ticks.forEach((facet, values) -> words.add(facet.title() + " " + String.join(" or ", values)));
        return String.join(", ", words);
    }

    /// The findings it leaves, and for each value of each heading how many ticking it would leave.
    ///
    /// @param found  what is left, in file order
    /// @param counts by heading and value: the findings left when only that heading's own ticks are forgotten
    record Left(List<Found> found, Map<Facet, Map<String, Integer>> counts) {}

    Left apply(Results results) {
        List<Found> left = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        Map<Rule<?>, Boolean> said = new HashMap<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        for (Found found : results.all()) {
            if (wanted.isEmpty() || says(found, wanted, said)) {
                sort(found, results, left, counts);
            }
        }
        return new Left(left, counts);
    }

    /// One walk serves every heading: a finding that fails under one heading alone still counts under that one.
    private void sort(Found found, Results results, List<Found> left, Map<Facet, Map<String, Integer>> counts) {
        int failed = 0;
        Facet failing = null;
        for (Map.Entry<Facet, Set<String>> tick : ticks.entrySet()) {
            if (tick.getKey().of(found, results).stream().noneMatch(tick.getValue()::contains)) {
                failed++;
                failing = tick.getKey();
            }
        }
        if (failed == 0) {
            left.add(found);
            counts.forEach((facet, count) -> count(facet, found, results, count));
        } else if (failed == 1 && failing != null) {
            count(failing, found, results, counts.getOrDefault(failing, new HashMap<>()));
        }
    }

    private static void count(Facet facet, Found found, Results results, Map<String, Integer> counts) {
        for (String value : facet.of(found, results)) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    private static boolean says(Found found, String wanted, Map<Rule<?>, Boolean> said) {
        boolean rule = said.computeIfAbsent(found.rule(), any -> says(any, wanted));
        return rule
                || found.finding().child().toLowerCase(Locale.ROOT).contains(wanted)
                || found.finding().fields().stream()
                        .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// Whether a rule's code, statement or columns hold the words.
    static boolean says(Rule<?> rule, String wanted) {
        return (rule.code() + " " + rule.wrong() + " " + String.join(" ", rule.fields()))
                .toLowerCase(Locale.ROOT)
                .contains(wanted.toLowerCase(Locale.ROOT));
    }
}
