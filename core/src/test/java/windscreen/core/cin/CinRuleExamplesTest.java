package windscreen.core.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import windscreen.core.cin.examples.CensusExample;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.findings.Example;
import windscreen.core.findings.ExampleCase;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleRun;
import windscreen.core.findings.RunResult;
import windscreen.core.table.Place;

/// Every rule finds what its examples say it must, and nothing else.
class CinRuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return CinRules.BOOK.all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.code() + " from " + rule.firstYear() + ": " + example.name(),
                                () -> judge(rule, example))));
    }

    private static void judge(Rule<CinChild> rule, Example example) {
        assertThat(example.year())
                .satisfiesAnyOf(
                        year -> assertThat(year).isNull(),
                        year -> assertThat(rule.isLiveIn(year)).isTrue());
        ExampleCase<CinChild> made = CensusExample.of(rule, example);
        List<Finding> findings = new ArrayList<>();
        RunResult result = new RuleRun<>(List.of(rule)).run(made.submission(), findings::add, Progress.UNWATCHED);
        Set<Place> found = new HashSet<>();
        findings.stream().filter(finding -> !finding.isWholeReturn()).forEach(finding -> found.add(finding.place()));
        assertThat(found).isEqualTo(made.marked());
        assertThat(findings.stream().anyMatch(Finding::isWholeReturn)).isEqualTo(made.wholeReturn());
        assertThat(findings.isEmpty()).isEqualTo(!example.fails());
        assertThat(result.outcomes()).hasOnlyElementsOfTypes(RuleOutcome.Passed.class, RuleOutcome.Failed.class);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleExplainsItself() {
        return CinRules.BOOK.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    assertThat(rule.wrong()).isNotBlank().doesNotEndWith(".");
                    assertThat(rule.why()).isNotBlank().endsWith(".");
                    assertThat(rule.cause()).isNotBlank().endsWith(".");
                    assertThat(rule.fix()).isNotBlank().endsWith(".");
                    assertThat(rule.examples()).anyMatch(Example::fails).anyMatch(example -> !example.fails());
                    assertThat(rule.tables()).isNotEmpty();
                    assertThat(rule.fields())
                            .isNotEmpty()
                            .allSatisfy(field -> assertThat(CinCensus.TABLES)
                                    .anyMatch(table -> table.column(field).isPresent()));
                }));
    }
}
