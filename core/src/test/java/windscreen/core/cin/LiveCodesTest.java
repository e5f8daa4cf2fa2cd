package windscreen.core.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.findings.Rule;

/// Exactly the published codes of each year are live, and of them the drafts of 2026/27 alone are marked so.
class LiveCodesTest {

    @ParameterizedTest
    @CsvSource({"2023, 105", "2024, 105", "2025, 109", "2026, 109", "2027, 121"})
    void areThosePublished(int year, int count) throws IOException {
        Set<String> published = new TreeSet<>();
        newIn().headMap(year, true).values().forEach(published::addAll);
        assertThat(published).hasSize(count);
        assertThat(CinRules.BOOK.live(year).stream().map(Rule::code)).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void theNewCodesOfTheLastYearAreDrafts() throws IOException {
        assertThat(CinRules.BOOK.all().stream().filter(Rule::draft).map(Rule::code))
                .containsExactlyInAnyOrderElementsOf(newIn().get(2027))
                .hasSize(12);
    }

    /// Of each year, the codes that the year before did not have.
    private static TreeMap<Integer, List<String>> newIn() throws IOException {
        TreeMap<Integer, List<String>> codes = new TreeMap<>();
        for (String line : text().split("\n")) {
            if (line.matches("\\d{4}:")) {
                codes.put(Integer.parseInt(line.substring(0, 4)), new ArrayList<>());
            } else if (!line.startsWith("#")) {
                codes.lastEntry().getValue().addAll(List.of(line.split(" ")));
            }
        }
        return codes;
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(LiveCodesTest.class.getResourceAsStream("live-codes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
