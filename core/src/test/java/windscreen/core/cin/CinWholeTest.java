package windscreen.core.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleRun;
import windscreen.core.findings.Submission;
import windscreen.core.table.Place;
import windscreen.core.table.Row;

/// What holds of the rules together, over random censuses: the order of the children and the company of other rules
/// change nothing, and no rule changes what it reads.
class CinWholeTest {

    /// Where a record stands, told by its child and not by the ordinals of the file.
    private record Seat(int child, String table, int ofTheChild) {}

    /// A finding, and the seat of its record; none for the whole return.
    private record Found(
            String rule, @Nullable Seat seat, @Nullable String date) {}

    @ParameterizedTest
    @CsvSource({"1, 2023", "2, 2024", "3, 2025", "4, 2026", "5, 2027", "6, 2027"})
    void theOrderOfTheChildrenChangesNothingButOrdinals(long seed, int year) {
        RandomCensus census = new RandomCensus(seed, year, 40);
        List<Integer> asTheyCame = IntStream.range(0, 40).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(asTheyCame);
        Collections.shuffle(shuffled, new Random(seed));

        Set<Found> found = found(census, shuffled, year);

        assertThat(found).hasSizeGreaterThan(400).isEqualTo(found(census, asTheyCame, year));
    }

    @ParameterizedTest
    @CsvSource({"7, 2023", "8, 2024", "9, 2025", "10, 2026", "11, 2027"})
    void everyRuleAloneFindsWhatAllFindTogether(long seed, int year) {
        RandomCensus census = new RandomCensus(seed, year, 30);
        Submission<CinChild> submission = census.read(census.children());
        List<Rule<CinChild>> rules = CinRules.BOOK.live(year);

        Set<Finding> together = judge(rules, submission);

        Set<Finding> alone = new HashSet<>();
        rules.forEach(rule -> alone.addAll(judge(List.of(rule), submission)));
        assertThat(alone).isEqualTo(together);
        assertThat(judge(rules.reversed(), submission))
                .as("backwards, and after every rule has run")
                .isEqualTo(together);
        assertThat(submission.children().equals(census.read(census.children()).children()))
                .as("the children are what they were before any rule read them")
                .isTrue();
    }

    /// Large censuses reach the rules of records, small ones those of the whole return.
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void everyRuleFiresOnRandomCensuses(int year) {
        List<Rule<CinChild>> rules = CinRules.BOOK.live(year);
        Set<String> silent = new TreeSet<>();
        rules.forEach(rule -> silent.add(rule.code()));
        for (int seed = 100; seed < 120; seed++) {
            RandomCensus census = new RandomCensus(seed, year, seed < 102 ? 300 : seed % 5 + 1);
            judge(rules, census.read(census.children()))
                    .forEach(finding -> silent.remove(finding.rule().code()));
        }
        assertThat(silent).as("rules that never fired").isEmpty();
    }

    private static Set<Finding> judge(List<Rule<CinChild>> rules, Submission<CinChild> submission) {
        Set<Finding> findings = new HashSet<>();
        var result = new RuleRun<>(rules).run(submission, findings::add, Progress.UNWATCHED);
        assertThat(result.outcomes()).doesNotHaveAnyElementsOfTypes(RuleOutcome.CouldNotRun.class);
        return findings;
    }

    /// The findings of a census whose children stand in a given order.
    private static Set<Found> found(RandomCensus census, List<Integer> order, int year) {
        Submission<CinChild> submission =
                census.read(order.stream().map(census.children()::get).toList());
        Map<Place, Seat> seats = new HashMap<>();
        int at = 0;
        for (CinChild child : submission.children()) {
            int original = order.get(at++);
            Map<String, Integer> taken = new HashMap<>();
            rows(child).map(Row::place).forEach(place -> {
                String table = place.sheet().table().name();
                seats.put(place, new Seat(original, table, taken.merge(table, 1, Integer::sum)));
            });
        }
        Set<Found> found = new HashSet<>();
        for (Finding finding : judge(CinRules.BOOK.live(year), submission)) {
            Seat seat = finding.isWholeReturn() ? null : seats.get(finding.place());
            assertThat(seat == null).isEqualTo(finding.isWholeReturn());
            found.add(new Found(finding.rule().code(), seat, finding.date()));
        }
        return found;
    }

    /// Every record of a child, in the order of the file. Blocks without a review date are no records.
    private static Stream<Row> rows(CinChild child) {
        Stream<Row> own = Stream.of(child.identifiers(), child.characteristics());
        return Stream.of(
                        own,
                        child.disabilities().stream(),
                        child.episodes().stream().flatMap(CinWholeTest::rows))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(CinDetails episode) {
        return Stream.of(
                        Stream.of(episode),
                        episode.assessments().stream(),
                        episode.assessments().stream().flatMap(one -> one.factors().stream()),
                        episode.cinPlans().stream(),
                        episode.section47s().stream(),
                        episode.protectionPlans().stream(),
                        episode.protectionPlans().stream()
                                .flatMap(plan -> plan.reviews().stream())
                                .filter(block -> block.place().row() >= 0),
                        episode.preProceedings().stream())
                .flatMap(rows -> rows);
    }
}
