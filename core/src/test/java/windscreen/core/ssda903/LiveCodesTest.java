package windscreen.core.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.rules.Ssda903Rules;

/// Exactly the published codes of each year are live: no code is lost, none outlives its year.
class LiveCodesTest {

    @ParameterizedTest
    @CsvSource({"2025, 305", "2026, 311", "2027, 322"})
    void areThosePublished(int year, int count) throws IOException {
        Set<String> published = published(year);
        assertThat(published).hasSize(count);
        assertThat(Ssda903Rules.BOOK.live(year).stream().map(Rule::code))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static Set<String> published(int until) throws IOException {
        Set<String> codes = new TreeSet<>();
        int year = 0;
        for (String line : lines().split("\n")) {
            if (line.matches("\\d{4}:")) {
                year = Integer.parseInt(line.substring(0, 4));
            } else if (!line.startsWith("#") && year <= until) {
                codes.addAll(Arrays.stream(line.split(" ")).collect(Collectors.toSet()));
            }
        }
        return codes;
    }

    private static String lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(LiveCodesTest.class.getResourceAsStream("live-codes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
