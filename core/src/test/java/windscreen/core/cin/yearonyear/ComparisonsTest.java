package windscreen.core.cin.yearonyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Progress;

/// What is counted, and what change is too much.
class ComparisonsTest {

    private static Comparison named(String code) {
        return Comparisons.ALL.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "YOY-CHILDREN, 1000, 1150, false",
        "YOY-CHILDREN, 1000, 1151, true",
        "YOY-CHILDREN, 1000, 850, false",
        "YOY-CHILDREN, 1000, 849, true",
        "YOY-CHILDREN, 1000, 1000, false",
        "YOY-REFERRALS, 1000, 1250, false",
        "YOY-REFERRALS, 1000, 1251, true",
        "YOY-ASSESSMENTS, 1000, 750, false",
        "YOY-ASSESSMENTS, 1000, 749, true",
        "YOY-SECTION47, 4, 5, false",
        "YOY-SECTION47, 4, 6, true",
        "YOY-PLANS-OPEN, 3, 4, true",
        "YOY-PLANS-OPEN, 30000000, 37500000, false",
        "YOY-PLANS-STARTED, 8, 6, false",
        "YOY-PLANS-STARTED, 8, 5, true",
        "YOY-PLANS-ENDED, 0, 0, false",
        "YOY-PLANS-ENDED, 0, 1, true",
        "YOY-PLANS-ENDED, 1, 0, true"
    })
    void aChangeOfMoreThanTheLimitIsTooMuch(String code, long lastYear, long thisYear, boolean tooMuch) {
        assertThat(new Compared.Made(named(code), lastYear, thisYear).isTooMuch())
                .isEqualTo(tooMuch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 1000 | Child records: 1,000, as last year.",
                "1000 | 1150 | Child records rose from 1,000 last year to 1,150 this year, by 15 per cent.",
                "1000 | 849  | Child records fell from 1,000 last year to 849 this year, by 15.1 per cent, more than the 15 per cent that pass without question.",
                "10000 | 11501  | Child records rose from 10,000 last year to 11,501 this year, by just over 15 per cent, more than the 15 per cent that pass without question.",
                "10000 | 11499  | Child records rose from 10,000 last year to 11,499 this year, by just under 15 per cent.",
                "0 | 12 | Child records rose from 0 last year to 12 this year; no percentage can be given of none."
            })
    void bothFiguresAndTheChangeAreSaid(long lastYear, long thisYear, String sentence) {
        assertThat(new Compared.Made(named("YOY-CHILDREN"), lastYear, thisYear).sentence())
                .isEqualTo(sentence);
    }

    private static void assertCounted(Map<String, Long> expected, String... children) throws UnreadableCensusException {
        String census = "<Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate>"
                + "</CollectionDetails></Header><Children><Child>" + String.join("</Child><Child>", children)
                + "</Child></Children></Message>";
        YearCounts counts = YearCounts.of(
                new FileInMemory("census.xml", census.getBytes(StandardCharsets.UTF_8)),
                new CollectionYear(2026),
                Progress.UNWATCHED);
        for (Comparison one : Comparisons.ALL) {
            assertThat(counts.of(one)).as(one.code()).isEqualTo(expected.getOrDefault(one.code(), 0L));
        }
    }

    private static String each(String block, String element, String... days) {
        StringBuilder blocks = new StringBuilder();
        for (String day : days) {
            String cell = "<" + element + ">" + day + "</" + element + ">";
            blocks.append(block.isEmpty() ? cell : "<" + block + ">" + cell + "</" + block + ">");
        }
        return blocks.toString();
    }

    @Test
    void countsEveryChild() throws UnreadableCensusException {
        assertCounted(Map.of("YOY-CHILDREN", 3L), "", "", "");
    }

    @Test
    void countsReferralsOfTheYear() throws UnreadableCensusException {
        assertCounted(
                Map.of("YOY-CHILDREN", 1L, "YOY-REFERRALS", 2L),
                each("CINdetails", "CINreferralDate", "2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01", "soon"));
    }

    @Test
    void countsAssessmentsAuthorisedInTheYear() throws UnreadableCensusException {
        assertCounted(
                Map.of("YOY-CHILDREN", 1L, "YOY-ASSESSMENTS", 2L),
                "<CINdetails>"
                        + each(
                                "Assessments",
                                "AssessmentAuthorisationDate",
                                "2025-03-31",
                                "2025-04-01",
                                "2026-03-31",
                                "2026-04-01",
                                "")
                        + "</CINdetails>");
    }

    @Test
    void countsEnquiriesOncePerChildAndDay() throws UnreadableCensusException {
        String twice = each("Section47", "S47ActualStartDate", "2025-04-01", "2025-04-01", "2025-05-02", "2025-03-31");
        assertCounted(
                Map.of("YOY-CHILDREN", 2L, "YOY-SECTION47", 3L),
                "<CINdetails>" + twice + "</CINdetails><CINdetails>"
                        + each("Section47", "S47ActualStartDate", "2025-05-02") + "</CINdetails>",
                "<CINdetails>" + each("Section47", "S47ActualStartDate", "2025-04-01") + "</CINdetails>");
    }

    @Test
    void countsPlansOpenStartedAndEnded() throws UnreadableCensusException {
        String plans = List.of(
                        "2024-05-01 to 2025-04-01",
                        "2024-05-01 to ",
                        "2025-04-01 to 2026-03-31",
                        "2026-03-31 to 2026-04-01",
                        "2026-04-01 to ",
                        "2025-06-01 to unknown")
                .stream()
                .map(plan -> plan.split(" to ", -1))
                .map(ends -> "<ChildProtectionPlans>" + each("", "CPPstartDate", ends[0])
                        + each("", "CPPendDate", ends[1]) + "</ChildProtectionPlans>")
                .reduce("", String::concat);
        assertCounted(
                Map.of("YOY-CHILDREN", 1L, "YOY-PLANS-OPEN", 3L, "YOY-PLANS-STARTED", 3L, "YOY-PLANS-ENDED", 2L),
                "<CINdetails>" + plans + "</CINdetails>");
    }

    @Test
    void everyComparisonExplainsItself() {
        assertThat(Comparisons.ALL).hasSize(7).doesNotHaveDuplicates().allSatisfy(one -> {
            assertThat(one.code()).startsWith("YOY-");
            assertThat(one.what()).isNotBlank().doesNotEndWith(".");
            assertThat(List.of(one.how(), one.cause(), one.fix()))
                    .allSatisfy(text -> assertThat(text).endsWith("."));
        });
    }
}
