package windscreen.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import windscreen.core.table.Place;

/// What every rule of every return must hold to: it finds what its examples say and nothing else, and it explains
/// itself.
public final class RuleExamples {

    private RuleExamples() {}

    /// One test for each example.
    ///
    /// @param made makes an example's lines into a return
    public static <C extends Child> Stream<DynamicTest> judged(
            RuleBook<C> book, BiFunction<Rule<C>, Example, ExampleCase<C>> made) {
        return book.all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.code() + " from " + rule.firstYear() + ": " + example.name(),
                                () -> judge(rule, example, made.apply(rule, example)))));
    }

    private static <C extends Child> void judge(Rule<C> rule, Example example, ExampleCase<C> made) {
        assertThat(example.year())
                .satisfiesAnyOf(
                        year -> assertThat(year).isNull(),
                        year -> assertThat(rule.isLiveIn(year)).isTrue());
        List<Finding> findings = new ArrayList<>();
        RunResult result = new RuleRun<>(List.of(rule)).run(made.submission(), findings::add, Progress.UNWATCHED);
        Set<Place> found = new HashSet<>();
        findings.stream().filter(finding -> !finding.isWholeReturn()).forEach(finding -> found.add(finding.place()));
        assertThat(found).isEqualTo(made.marked());
        assertThat(findings.stream().anyMatch(Finding::isWholeReturn)).isEqualTo(made.wholeReturn());
        assertThat(findings.isEmpty()).isEqualTo(!example.fails());
        assertThat(result.outcomes()).hasOnlyElementsOfTypes(RuleOutcome.Passed.class, RuleOutcome.Failed.class);
    }

    /// One test for each rule: every text is there, there are examples either way, and its fields exist.
    public static Stream<DynamicTest> explained(RuleBook<?> book) {
        return book.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code() + " from " + rule.firstYear(), () -> {
                    assertThat(rule.wrong()).isNotBlank().doesNotEndWith(".");
                    assertThat(List.of(rule.why(), rule.cause(), rule.fix()))
                            .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."));
                    assertThat(rule.examples()).anyMatch(Example::fails).anyMatch(example -> !example.fails());
                    assertThat(rule.tables()).isNotEmpty();
                    assertThat(rule.fields())
                            .isNotEmpty()
                            .allSatisfy(field -> assertThat(book.tables())
                                    .anyMatch(table -> table.column(field).isPresent()));
                }));
    }
}
