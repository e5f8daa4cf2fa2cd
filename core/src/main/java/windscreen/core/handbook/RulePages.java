package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Example;
import windscreen.core.findings.Need;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleBook;
import windscreen.core.findings.Subject;
import windscreen.core.handbook.Block.Fact;
import windscreen.core.handbook.Block.Facts;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.handbook.Block.Sample;
import windscreen.core.table.Table;

/// The rules of a return: a list by subject with what changed from year to year, and a page for each subject.
public final class RulePages {

    private RulePages() {}

    /// Where a rule is explained.
    public static String target(RuleBook<?> book, Rule<?> rule) {
        return path(book, book.subjectOf(rule)) + "#" + rule.code();
    }

    static List<Page> of(RuleBook<?> book) {
        List<Page> pages = new ArrayList<>();
        pages.add(list(book));
        for (Subject<?> subject : book.subjects()) {
            pages.add(subject(book, subject));
        }
        return pages;
    }

    private static String path(RuleBook<?> book, String subject) {
        String slug = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return book.kind().slug() + "/rules/" + slug;
    }

    private static Page list(RuleBook<?> book) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "How many, year by year", "years"));
        blocks.add(new Grid(
                List.of("Year", "Rules", "Added", "Changed", "Withdrawn"),
                YearChanges.of(book).stream().map(YearChanges::row).toList()));
        for (Subject<?> subject : book.subjects()) {
            blocks.add(new Heading(2, subject.title(), slug(path(book, subject.title()))));
            List<List<Phrase>> rows = byCode(subject).values().stream()
                    .map(List::getLast)
                    .map(rule -> List.of(
                            new Phrase(rule.code(), target(book, rule)),
                            Phrase.of(rule.wrong()),
                            Phrase.of(rule.severity().title() + (rule.draft() ? ", draft" : "")),
                            Phrase.of(String.join(", ", tables(rule)))))
                    .toList();
            blocks.add(new Grid(List.of("Rule", "What is wrong", "Severity", "Tables"), rows));
        }
        return new Page(book.kind().slug() + "/rules", book.kind().title() + ": rules", blocks);
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Page subject(RuleBook<?> book, Subject<?> subject) {
        List<Block> blocks = new ArrayList<>();
        byCode(subject).values().forEach(versions -> {
            Rule<?> latest = versions.getLast();
            blocks.add(new Heading(2, latest.code() + ": " + latest.wrong(), latest.code()));
            for (Rule<?> version : versions) {
                if (versions.size() > 1) {
                    blocks.add(new Heading(3, years(version), version.code() + "-" + version.firstYear()));
                }
                version(version, blocks);
            }
        });
        return new Page(
                path(book, subject.title()), book.kind().title() + " rules: " + subject.title(), List.copyOf(blocks));
    }

    private static void version(Rule<?> rule, List<Block> blocks) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Severity", severity(rule)));
        facts.add(new Fact("Years", years(rule)));
        facts.add(new Fact("Reads", String.join(", ", tables(rule))));
        facts.add(new Fact("Columns", String.join(", ", rule.fields())));
        String needs = rule.needs().stream().sorted().map(Need::title).collect(Collectors.joining(", "));
        if (!needs.isEmpty()) {
            facts.add(new Fact("Cannot be judged without", needs));
        }
        facts.add(new Fact("Why it matters", rule.why()));
        facts.add(new Fact("Usual cause", rule.cause()));
        facts.add(new Fact("How to put it right", rule.fix()));
        blocks.add(new Facts(facts));
        for (Example example : rule.examples()) {
            blocks.add(sample(example));
        }
    }

    private static Sample sample(Example example) {
        Integer year = example.year();
        String when = year == null ? "" : " (" + new CollectionYear(year).shortLabel() + ")";
        return new Sample((example.fails() ? "Found: " : "Not found: ") + example.name() + when, example.records());
    }

    private static String severity(Rule<?> rule) {
        return rule.severity().title()
                + (rule.stage() > 0 ? ", stage " + rule.stage() : "")
                + (rule.draft() ? ", draft" : "")
                + (rule.origin() == windscreen.core.findings.Origin.INTEGRITY ? ", integrity check" : "");
    }

    private static String years(Rule<?> rule) {
        String first = new CollectionYear(rule.firstYear()).shortLabel();
        return rule.firstYear() == rule.lastYear()
                ? first
                : first + " to " + new CollectionYear(rule.lastYear()).shortLabel();
    }

    private static List<String> tables(Rule<?> rule) {
        List<String> names =
                new ArrayList<>(rule.tables().stream().map(Table::name).toList());
        rule.lastTables().forEach(table -> names.add("last year's " + table.name()));
        return names;
    }

    /// The versions of each code of a subject, oldest first.
    private static Map<String, List<Rule<?>>> byCode(Subject<?> subject) {
        Map<String, List<Rule<?>>> byCode = new LinkedHashMap<>();
        subject.rules()
                .forEach(rule -> byCode.computeIfAbsent(rule.code(), any -> new ArrayList<>())
                        .add(rule));
        byCode.values().forEach(versions -> versions.sort(java.util.Comparator.comparingInt(Rule::firstYear)));
        return byCode;
    }
}
