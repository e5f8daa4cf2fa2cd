package windscreen.core.cin.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.RandomMessage;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.references.References;

/// A census that is written reads back the same: every cell letter for letter, and the nesting.
class CensusXmlTest {

    private static final int TRIES = 150;

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void readsBackTheSame(int end) throws IOException, UnreadableCensusException {
        CollectionYear year = new CollectionYear(end);
        for (int seed = 0; seed < TRIES; seed++) {
            RandomMessage random = new RandomMessage(new Random(seed), notIn(end));
            CinHeader header = random.header();
            List<CinChild> children = random.children();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CensusXml xml = new CensusXml(bytes, year, header);
            for (CinChild child : children) {
                xml.write(child);
            }
            xml.close();
            assertThat(xml.losses().lines()).isEmpty();
            try (CensusFile file = CensusFile.open(new FileInMemory("census.xml", bytes.toByteArray()), year)) {
                assertThat(RandomMessage.told(file.header())).isEqualTo(RandomMessage.told(header));
                List<CinChild> read = new ArrayList<>();
                file.submission(year, References.NONE).children().forEach(read::add);
                file.failure();
                assertThat(read.stream().map(RandomMessage::told))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(
                                children.stream().map(RandomMessage::told).toList());
                assertThat(RandomMessage.rows(read))
                        .allSatisfy((table, rows) -> assertThat(rows)
                                .as(table)
                                .isEqualTo(
                                        IntStream.range(0, rows.size()).boxed().toList()));
            }
        }
    }

    private static List<String> notIn(int end) {
        return end < 2025
                ? List.of("Sex", "PreProceedingsandFGDM")
                : end < 2027 ? List.of("GenderCurrent", "PreProceedingsandFGDM") : List.of("GenderCurrent");
    }

    @Test
    void leavesOutWhatTheYearDoesNotHaveAndSaysSo() throws IOException, UnreadableCensusException {
        String census = "<Message><Header/><Children><Child><ChildIdentifiers><LAchildID>EX1</LAchildID>"
                + "<GenderCurrent>1</GenderCurrent><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics/><CINdetails>"
                + "<PreProceedingsandFGDM><PPStartDate>2025-05-01</PPStartDate></PreProceedingsandFGDM></CINdetails>"
                + "</Child></Children></Message>";
        assertThat(rewritten(census, 2024))
                .contains("GenderCurrent")
                .doesNotContain("<Sex>")
                .doesNotContain("<PreProceedings")
                .contains("1 Sex elements, which the census of 2023 to 2024 does not have")
                .contains("1 PreProceedingsandFGDM elements");
        assertThat(rewritten(census, 2027))
                .contains("<Sex>M</Sex>")
                .contains("PPStartDate")
                .doesNotContain("<GenderCurrent>");
    }

    @Test
    void writesTheOrderOfTheSpecification() throws IOException, UnreadableCensusException {
        String census = "<Message><Header/><Children><Child><CINdetails><ReferralNFA>0</ReferralNFA>"
                + "<ReferralSource>1A</ReferralSource><CINreferralDate>2025-05-01</CINreferralDate>"
                + "</CINdetails><ChildIdentifiers><Sex>M</Sex><LAchildID>EX&amp;1</LAchildID></ChildIdentifiers>"
                + "</Child></Children></Message>";
        assertThat(rewritten(census, 2026)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Message>
                  <Header>
                  </Header>
                  <Children>
                    <Child>
                      <ChildIdentifiers>
                        <LAchildID>EX&amp;1</LAchildID>
                        <Sex>M</Sex>
                      </ChildIdentifiers>
                      <ChildCharacteristics>
                      </ChildCharacteristics>
                      <CINdetails>
                        <CINreferralDate>2025-05-01</CINreferralDate>
                        <ReferralSource>1A</ReferralSource>
                        <ReferralNFA>0</ReferralNFA>
                      </CINdetails>
                    </Child>
                  </Children>
                </Message>
                """);
    }

    private static String rewritten(String census, int end) throws IOException, UnreadableCensusException {
        CollectionYear year = new CollectionYear(end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CensusFile file =
                CensusFile.open(new FileInMemory("census.xml", census.getBytes(StandardCharsets.UTF_8)), year)) {
            CensusXml xml = new CensusXml(bytes, year, file.header());
            for (CinChild child : file.submission(year, References.NONE).children()) {
                xml.write(child);
            }
            xml.close();
            return bytes.toString(StandardCharsets.UTF_8)
                    + String.join("\n", xml.losses().lines());
        }
    }
}
