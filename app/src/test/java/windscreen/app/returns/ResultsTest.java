package windscreen.app.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import windscreen.core.files.FileInMemory;

/// From files to findings as the pages list, narrow and sort them.
class ResultsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-09T16:42:00Z"), ZoneOffset.UTC);

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
            + "EX1,9,01/05/2012,WBRI,,0,\n"
            + "EX2,9,01/05/2012,XXXX,,0,\n"
            + "EX3,1,01/05/2012,WBRI,UN1,0,\n";

    private UploadFolder folder;
    private Desk desk;
    private Run run;
    private Results results;

    @BeforeEach
    void check() throws InterruptedException {
        folder = new UploadFolder();
        desk = new Desk(folder, CLOCK);
        Drop drop = desk.drop(
                desk.next(),
                List.of(new FileInMemory("2025-26/header.csv", HEADER.getBytes(StandardCharsets.UTF_8))),
                Optional.empty());
        run = desk.check(drop, 2026);
        run.await(Duration.ofSeconds(30));
        results = Objects.requireNonNull(run.results());
    }

    @AfterEach
    void leave() throws Exception {
        folder.destroy();
    }

    @Test
    void countsOfOutcomesAddUpToTheRules() {
        long all = Tile.of(results, asked(Map.of()), run.base()).stream()
                .mapToLong(tile -> Long.parseLong(tile.count().replace(",", "")))
                .sum();
        assertThat(all).isEqualTo(results.rules());
        assertThat(results.isPartial()).isTrue();
    }

    @Test
    void everyFindingBelongsToAChildOfTheRoll() {
        assertThat(results.all())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.child()).isNotNull());
        assertThat(results.of(Objects.requireNonNull(results.roll().at("EX2")))).hasSizeGreaterThan(1);
    }

    @Test
    void aFacetCountsWhatItsTickWouldLeave() {
        Filter.Left all = Filter.NONE.apply(results);
        all.counts()
                .forEach((facet, counts) -> counts.forEach((value, count) -> {
                    Filter ticked = new Filter("", Map.of(facet, Set.of(value)));
                    assertThat(ticked.apply(results).found())
                            .as(facet + " " + value)
                            .hasSize(count);
                }));
    }

    @Test
    void ticksUnderOneHeadingMeanAnyOfThemAndHeadingsAddUp() {
        Map<String, Integer> rules = Filter.NONE.apply(results).counts().get(Facet.RULE);
        List<String> two = rules.keySet().stream().sorted().limit(2).toList();
        Filter either = new Filter("", Map.of(Facet.RULE, Set.copyOf(two)));
        assertThat(either.apply(results).found()).hasSize(rules.get(two.get(0)) + rules.get(two.get(1)));
        Filter both = new Filter("", Map.of(Facet.RULE, Set.of(two.get(0)), Facet.SEVERITY, Set.of("Query")));
        assertThat(both.apply(results).found()).isEmpty();
        // The other heading still says what forgetting its own tick would leave.
        assertThat(both.apply(results).counts().get(Facet.SEVERITY)).containsEntry("Error", rules.get(two.get(0)));
    }

    @Test
    void wordsNarrowToRulesColumnsAndChildren() {
        assertThat(filtered("ex2"))
                .allSatisfy(found -> assertThat(found.finding().child()).isEqualTo("EX2"));
        assertThat(filtered("ethnic"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.finding().fields()).contains("ETHNIC"));
        assertThat(filtered("no rule says this")).isEmpty();
    }

    @Test
    void theAddressOfAListAsksForTheSameListAgain() {
        Asked asked =
                asked(Map.of("by", "child", "severity", "Error", "text", "a&b=c #d", "sort", "-findings", "page", "3"));
        String address = asked.address("/returns/ssda903/2026");
        MultiValueMap<String, String> read = org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams();
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        read.forEach((name, values) ->
                values.forEach(value -> decoded.add(name, java.net.URLDecoder.decode(value, StandardCharsets.UTF_8))));
        assertThat(Asked.of(decoded)).isEqualTo(asked);
    }

    @Test
    void errorsComeFirstThenTheMost() {
        List<RuleLine> lines = RuleLine.of(results.all(), results, asked(Map.of()), run.base());
        assertThat(lines).isSortedAccordingTo((one, other) -> {
            int bySeverity = one.mark().word().compareTo(other.mark().word());
            return bySeverity != 0 ? bySeverity : Integer.compare(other.findings(), one.findings());
        });
    }

    @Test
    void aRulesPageLeadsThroughTheListItWasOpenedFrom() {
        List<RuleLine> lines = RuleLine.of(results.all(), results, asked(Map.of()), run.base());
        RuleView first = view(lines.get(0));
        assertThat(first.position()).isEqualTo("1 of " + lines.size());
        assertThat(first.previous()).isNull();
        assertThat(Objects.requireNonNull(first.next()).title())
                .isEqualTo(lines.get(1).code());
        assertThat(Objects.requireNonNull(view(lines.get(1)).previous()).title())
                .isEqualTo(lines.get(0).code());
    }

    private RuleView view(RuleLine line) {
        return RuleView.of(run, results, Objects.requireNonNull(results.outcome(line.code())), asked(Map.of()));
    }

    @Test
    void newerFilesOfTheSameReturnAreAnnounced() {
        assertThat(Strip.of(run, desk, "Findings").newer()).isNull();
        Drop newer = desk.drop(desk.next(), run.drop().files(), Optional.empty());
        assertThat(Objects.requireNonNull(Strip.of(run, desk, "Findings").newer())
                        .address())
                .isEqualTo("/files/" + newer.number());
    }

    private List<Found> filtered(String text) {
        return new Filter(text, Map.of()).apply(results).found();
    }

    private static Asked asked(Map<String, String> parameters) {
        MultiValueMap<String, String> several = new LinkedMultiValueMap<>();
        parameters.forEach(several::add);
        return Asked.of(several);
    }
}
