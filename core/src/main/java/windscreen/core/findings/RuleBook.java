package windscreen.core.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import windscreen.core.table.Table;

/// Every rule of a return, in every version, under the subjects people look for them in.
///
/// @param <C> the child of the return
public final class RuleBook<C extends Child> {

    private final ReturnKind kind;
    private final List<Table<?>> tables;
    private final List<Subject<C>> subjects;
    private final List<Rule<C>> rules;
    private final Map<Rule<C>, String> subjectOf = new HashMap<>();

    /// @throws IllegalArgumentException when two versions of a code are live in the same year
    public RuleBook(ReturnKind kind, List<Table<?>> tables, List<Subject<C>> subjects) {
        this.kind = kind;
        this.tables = List.copyOf(tables);
        this.subjects = List.copyOf(subjects);
        this.rules =
                subjects.stream().flatMap(subject -> subject.rules().stream()).toList();
        Map<String, Rule<C>> taken = new HashMap<>();
        for (Subject<C> subject : subjects) {
            for (Rule<C> rule : subject.rules()) {
                subjectOf.put(rule, subject.title());
                for (int year = rule.firstYear(); year <= rule.lastYear(); year++) {
                    if (taken.put(rule.code() + " " + year, rule) != null) {
                        throw new IllegalArgumentException(rule + " has two versions for " + year);
                    }
                }
            }
        }
    }

    public ReturnKind kind() {
        return kind;
    }

    /// The return's tables in its own order.
    public List<Table<?>> tables() {
        return tables;
    }

    public List<Subject<C>> subjects() {
        return subjects;
    }

    /// Every version of every rule, in listed order.
    public List<Rule<C>> all() {
        return rules;
    }

    /// The rules of a collection year, in listed order.
    public List<Rule<C>> live(int year) {
        return rules.stream().filter(rule -> rule.isLiveIn(year)).toList();
    }

    /// The version of a code that is live in a year.
    public Optional<Rule<C>> find(String code, int year) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.isLiveIn(year))
                .findFirst();
    }

    /// The heading a rule is listed under.
    public String subjectOf(Rule<?> rule) {
        return subjectOf.getOrDefault(rule, "");
    }
}
