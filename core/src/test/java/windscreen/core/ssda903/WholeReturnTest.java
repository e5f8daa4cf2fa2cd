package windscreen.core.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.findings.RuleRun;
import windscreen.core.findings.Submission;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;
import windscreen.core.ssda903.read.LookedAfterReturn;
import windscreen.core.ssda903.rules.Ssda903Rules;
import windscreen.core.table.Place;

/// What holds of the rules together, over random returns: the order of rows and files, a file given twice, and the
/// company of other rules change nothing.
class WholeReturnTest {

    /// A finding without the number of its row: the table and the text of the row it stands in.
    private record Found(String rule, String table, String row) {}

    @ParameterizedTest
    @CsvSource({"1, 2025", "2, 2026", "3, 2027", "4, 2026", "5, 2027"})
    void theOrderOfRowsAndFilesChangesNothing(long seed, int year) {
        RandomReturn one = new RandomReturn(seed, year, 30);
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(one.rows().keySet());
        Collections.shuffle(names, random);
        for (String name : names) {
            List<String> rows = new ArrayList<>(one.rows().get(name));
            Collections.shuffle(rows, random);
            shuffled.put(name, rows);
        }
        assertSame(found(one.files(shuffled), shuffled, year), found(one.files(one.rows()), one.rows(), year));
    }

    @ParameterizedTest
    @CsvSource({"6, 2025", "7, 2026", "8, 2027"})
    void aFileGivenTwiceIsSaidAndChangesNothing(long seed, int year) {
        RandomReturn one = new RandomReturn(seed, year, 20);
        List<SourceFile> files = new ArrayList<>(one.files(one.rows()));
        List<SourceFile> twice = new ArrayList<>(files);
        List<String> rows = one.rows().get("current/Episodes.csv");
        twice.add(RandomReturn.file(
                "current/Episodes (copy).csv",
                Ssda903.EPISODES.fileColumns().stream()
                                .map(column -> column.name())
                                .reduce((a, b) -> a + "," + b)
                                .orElseThrow()
                        + "\n" + String.join("\n", rows)));
        assertThat(recognise(twice, year).notices())
                .anyMatch(notice -> notice.what().contains("Episodes"));
        assertSame(found(twice, one.rows(), year), found(files, one.rows(), year));
    }

    private static void assertSame(Set<Found> found, Set<Found> wanted) {
        assertThat(difference(found, wanted)).as("found, but not before").isEmpty();
        assertThat(difference(wanted, found)).as("found before, but not now").isEmpty();
    }

    private static Set<Found> difference(Set<Found> some, Set<Found> others) {
        Set<Found> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    @ParameterizedTest
    @CsvSource({"9, 2025", "10, 2026", "11, 2027"})
    void everyRuleAloneFindsWhatAllFindTogether(long seed, int year) {
        Submission<LookedAfterChild> submission = submission(new RandomReturn(seed, year, 25), year);
        List<Rule<LookedAfterChild>> rules = Ssda903Rules.BOOK.live(year);
        Map<String, Set<Place>> together = judge(rules, submission);
        Map<String, Set<Place>> alone = new HashMap<>();
        rules.forEach(rule -> alone.putAll(judge(List.of(rule), submission)));
        assertThat(alone).isEqualTo(together);
        assertThat(judge(rules.reversed(), submission))
                .as("backwards, and after every rule has run: none changes what it reads")
                .isEqualTo(together);
    }

    /// Seeds enough that a rule which never fires here is one that random cells cannot reach.
    @Test
    void mostRulesFireOnRandomReturns() {
        Set<String> silent = new TreeSet<>();
        Ssda903Rules.BOOK.live(2027).forEach(rule -> silent.add(rule.code()));
        int all = silent.size();
        for (long seed = 100; seed < 108; seed++) {
            silent.removeAll(judge(Ssda903Rules.BOOK.live(2027), submission(new RandomReturn(seed, 2027, 60), 2027))
                    .keySet());
        }
        assertThat(silent.size()).as("rules that never fired: %s", silent).isLessThan(all / 5);
    }

    private static Map<String, Set<Place>> judge(
            List<Rule<LookedAfterChild>> rules, Submission<LookedAfterChild> submission) {
        Map<String, Set<Place>> places = new HashMap<>();
        var result = new RuleRun<>(rules)
                .run(
                        submission,
                        finding -> places.computeIfAbsent(finding.rule().code(), any -> new HashSet<>())
                                .add(finding.place()),
                        Progress.UNWATCHED);
        assertThat(result.outcomes()).doesNotHaveAnyElementsOfTypes(RuleOutcome.CouldNotRun.class);
        return places;
    }

    private static Submission<LookedAfterChild> submission(RandomReturn one, int year) {
        Recognised recognised = recognise(one.files(one.rows()), year);
        if (recognised.content() instanceof Recognised.Content.LookedAfter tables) {
            return LookedAfterReturn.submission(tables.tables(), year, recognised.references());
        }
        throw new AssertionError("no return was recognised");
    }

    private static Recognised recognise(List<SourceFile> files, int year) {
        return Intake.recognise(Gathered.of(files, Limits.ORDINARY), Wishes.NONE.withYear(year));
    }

    private static Set<Found> found(List<SourceFile> files, Map<String, List<String>> rows, int year) {
        List<Finding> findings = new ArrayList<>();
        try {
            new Checking(recognise(files, year), year, Set.of()).run(any -> {}, findings::add, Progress.UNWATCHED);
        } catch (UnreadableCensusException impossible) {
            throw new AssertionError(impossible);
        }
        Set<Found> found = new HashSet<>();
        for (Finding finding : findings) {
            Place place = finding.place();
            String folder = place.sheet().name().endsWith("_last") ? "previous/" : "current/";
            String file = folder + place.sheet().table().name() + ".csv";
            found.add(new Found(finding.rule().code(), file, rows.get(file).get(place.row())));
        }
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }
}
