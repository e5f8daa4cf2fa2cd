package windscreen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `validate` writes of structure and of last year, and the status it ends with.
class ValidateCommandTest {

    private static final List<String> COMPARISONS = List.of(
            "YOY-CHILDREN",
            "YOY-REFERRALS",
            "YOY-ASSESSMENTS",
            "YOY-SECTION47",
            "YOY-PLANS-OPEN",
            "YOY-PLANS-STARTED",
            "YOY-PLANS-ENDED");

    @TempDir
    Path folder;

    /// A census that no rule of identity finds anything wrong with: only one rule is run.
    private Path census(int year, int children) throws IOException {
        StringBuilder text = new StringBuilder("<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>"
                + year + "</Year><ReferenceDate>" + year + "-03-31</ReferenceDate></CollectionDetails><Source>"
                + "<SourceLevel>L</SourceLevel><LEA>999</LEA><SerialNo>001</SerialNo>"
                + "<DateTime>2026-05-01T09:00:00</DateTime></Source></Header><Children>");
        for (int i = 0; i < children; i++) {
            text.append("<Child><ChildIdentifiers><LAchildID>EX" + i + "</LAchildID><Sex>F</Sex></ChildIdentifiers>"
                    + "<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails>"
                    + "<CINreferralDate>2020-05-01</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails></Child>");
        }
        return Files.writeString(folder.resolve("census-" + year + ".xml"), text + "</Children></Message>");
    }

    private int validate(Path census, String format, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "validate", census.toString(), "--rules", "100", "--format", format, "--out", out().toString()));
        words.addAll(List.of(more));
        return WindscreenCommand.run(words.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void comparisonsThatPassAreNoFindings() throws IOException {
        Path last = census(2025, 100);
        assertThat(validate(census(2026, 115), "jsonl", "--previous", last.toString()))
                .isZero();
        assertThat(out()).isEmptyFile();
        assertThat(validate(census(2026, 115), "text", "--previous", last.toString()))
                .isZero();
        assertThat(out())
                .content()
                .contains("Passed  Child records rose from 100 last year to 115 this year, by 15 per cent.");
    }

    @Test
    void aComparisonThatFailsIsACheckAndEndsWithOne() throws IOException {
        Path last = census(2025, 100);
        assertThat(validate(census(2026, 116), "jsonl", "--previous", last.toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(out()))
                .singleElement()
                .asString()
                .startsWith(
                        "{\"check\":\"YOY-CHILDREN\",\"severity\":\"query\",\"table\":null,\"row\":null,\"child\":null,")
                .contains("by 16 per cent");
        assertThat(validate(census(2026, 116), "text", "--previous", last.toString()))
                .isEqualTo(1);
        assertThat(out()).content().contains("Query   Child records rose from 100");
        assertThat(validate(census(2026, 116), "json", "--previous", last.toString()))
                .isEqualTo(1);
        assertThat(out())
                .content()
                .contains("{\"check\":\"YOY-CHILDREN\",\"outcome\":\"failed\",\"lastYear\":100,\"thisYear\":116,")
                .contains("{\"check\":\"YOY-REFERRALS\",\"outcome\":\"passed\"");
        assertThat(validate(census(2026, 116), "csv", "--previous", last.toString()))
                .isEqualTo(1);
        assertThat(out()).content().contains("YOY-CHILDREN,Query,");
    }

    @Test
    void withoutLastYearTheyAreNotApplicableAndSayWhy() throws IOException {
        assertThat(validate(census(2026, 1), "jsonl")).isZero();
        assertThat(Files.readAllLines(out()))
                .containsExactlyElementsOf(COMPARISONS.stream()
                        .map(code -> "{\"check\":\"" + code + "\",\"skipped\":\"no census of last year was given\"}")
                        .toList());
        assertThat(validate(census(2026, 1), "text")).isZero();
        assertThat(out())
                .content()
                .contains("Not applicable: no census of last year was given\n  " + String.join(" ", COMPARISONS));
    }

    @Test
    void aFaultOfStructureIsACheckWithItsPlace() throws IOException {
        Path census = census(2026, 2);
        Files.writeString(
                census, Files.readString(census).replace("<Sex>F</Sex></ChildIdentifiers>", "</ChildIdentifiers>"));
        assertThat(validate(census, "jsonl")).isEqualTo(1);
        assertThat(Files.readAllLines(out()))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"check\":\"STRUCT-MISSING-ELEMENT\",\"severity\":\"error\",\"table\":\"ChildIdentifiers\","
                                                + "\"row\":1,\"child\":\"EX1\",\"fields\":[\"Sex\"],\"file\":\"census-2026.xml\",\"line\":1,"));
        assertThat(validate(census, "text")).isEqualTo(1);
        assertThat(out()).content().contains("Error  STRUCT-MISSING-ELEMENT  census-2026.xml line 1: ");
    }
}
