package windscreen.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// The demonstration data holds the faults its answer key names, and no others that our rules can find.
class DemoAnswerKeyTest {

    @ParameterizedTest
    @CsvSource({"ssda903-2026, ssda903, 2026", "ssda903-2027, ssda903-2026-27, 2027", "cin-2026, cin, 2026"})
    void findsWhatWasPlanted(String key, String folder, int year) throws Exception {
        Path data = Path.of(Objects.requireNonNull(getClass().getResource("/windscreen/demo/" + folder))
                .toURI());
        Recognised recognised = Intake.recognise(Gathered.of(List.of(data), Limits.ORDINARY), Wishes.NONE);
        assertThat(recognised.year()).isEqualTo(year);
        Set<String> found = new TreeSet<>();
        CheckedReturn checked = new Checking(recognised, year, Set.of())
                .run(
                        child -> {},
                        finding -> found.add(
                                finding.place() == null
                                        ? finding.rule().code() + " whole return"
                                        : finding.rule().code() + " "
                                                + finding.place().sheet().name() + " "
                                                + finding.place().row()),
                        windscreen.core.findings.Progress.UNWATCHED);
        Set<String> planted = new TreeSet<>();
        for (NamedCsvRecord line : key()) {
            boolean held = checked.book().live(year).stream()
                    .anyMatch(rule -> rule.code().equals(line.getField("rule")));
            if (line.getField("return").equals(key) && held) {
                planted.add(
                        line.getField("table").isEmpty()
                                ? line.getField("rule") + " whole return"
                                : line.getField("rule") + " " + line.getField("table") + " " + line.getField("row"));
            }
        }
        assertThat(planted).hasSizeGreaterThan(2);
        assertThat(found).isEqualTo(planted);
    }

    private List<NamedCsvRecord> key() throws Exception {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("/windscreen/demo/answer-key.csv")),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}
