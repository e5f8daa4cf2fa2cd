package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleBook;
import windscreen.core.handbook.Block.Phrase;

/// What a year's rules have that the year before had not.
///
/// @param year      the year it ends
/// @param live      how many rules the year has
/// @param added     codes the year before had not
/// @param changed   codes of both years whose logic differs
/// @param withdrawn codes only the year before had
/// @param first     whether it is the earliest year held, with nothing to compare
record YearChanges(int year, int live, Set<String> added, Set<String> changed, Set<String> withdrawn, boolean first) {

    static List<YearChanges> of(RuleBook<?> book) {
        List<YearChanges> all = new ArrayList<>();
        for (int year = book.kind().firstYear(); year <= book.kind().lastYear(); year++) {
            all.add(of(book, year));
        }
        return all;
    }

    private static YearChanges of(RuleBook<?> book, int year) {
        Set<String> now = codes(book, year);
        if (year == book.kind().firstYear()) {
            return new YearChanges(year, now.size(), Set.of(), Set.of(), Set.of(), true);
        }
        Set<String> before = codes(book, year - 1);
        Set<String> added = new TreeSet<>(now);
        added.removeAll(before);
        Set<String> withdrawn = new TreeSet<>(before);
        withdrawn.removeAll(now);
        Set<String> changed = book.live(year).stream()
                .filter(rule -> rule.firstYear() == year)
                .map(Rule::code)
                .filter(before::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return new YearChanges(year, now.size(), added, changed, withdrawn, false);
    }

    private static Set<String> codes(RuleBook<?> book, int year) {
        return book.live(year).stream().map(Rule::code).collect(Collectors.toSet());
    }

    List<Phrase> row() {
        return List.of(
                Phrase.of(new CollectionYear(year).shortLabel()),
                Phrase.of(String.valueOf(live)),
                Phrase.of(first ? "earliest year held" : words(added)),
                Phrase.of(first ? "" : words(changed)),
                Phrase.of(first ? "" : words(withdrawn)));
    }

    private static String words(Set<String> codes) {
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }
}
