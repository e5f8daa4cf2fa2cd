package windscreen.core.cin.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.RandomMessage;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;

/// A census written as tables is put together again as it was: every cell letter for letter, and the nesting.
class CensusTablesTest {

    private static final String HEADER =
            "Collection,Year,ReferenceDate,SourceLevel,LEA,SoftwareCode,Release,SerialNo,DateTime\nCIN,2026,,,,,,,\n";
    private static final String IDENTIFIERS = "LAchildID,UPN,FormerUPN,UPNunknown,PersonBirthDate,"
            + "ExpectedPersonBirthDate,GenderCurrent,Sex,PersonDeathDate\n";
    private static final String DETAILS = "LAchildID,CINdetailsID,CINreferralDate,ReferralSource,PrimaryNeedCode,"
            + "CINclosureDate,ReasonForClosure,DateOfInitialCPC,ReferralNFA\n";

    @Test
    void readsBackTheSame() throws IOException, CensusTablesException {
        for (int seed = 0; seed < 200; seed++) {
            RandomMessage random = new RandomMessage(new Random(seed), List.of());
            CinHeader header = random.header();
            List<CinChild> children = random.children();
            Map<String, ByteArrayOutputStream> folder = new LinkedHashMap<>();
            try (CensusCsvWriter csv = new CensusCsvWriter(
                    name -> {
                        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        folder.put(name, bytes);
                        return bytes;
                    },
                    header)) {
                children.forEach(csv::write);
            }
            List<SourceFile> files = new ArrayList<>();
            folder.forEach((name, bytes) -> files.add(new FileInMemory(name, bytes.toByteArray())));
            CensusTables read = CensusTables.of(files, Limits.ORDINARY).orElseThrow();
            assertThat(RandomMessage.told(read.header())).isEqualTo(RandomMessage.told(header));
            List<String> told = new ArrayList<>();
            read.children().forEach(child -> told.add(RandomMessage.told(child)));
            assertThat(told)
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            children.stream().map(RandomMessage::told).toList());
            read.checkNothingIsLeft();
            assertThat(read.losses().lines()).isEmpty();
        }
    }

    @Test
    void joinsByIdentifierWhereThereIsNoChildNumber() throws CensusTablesException {
        CensusTables read = read(Map.of(
                "h.csv", HEADER,
                "c.csv", IDENTIFIERS + "EX2,,,,,,,F,\nEX1,,,,,,,M,\n",
                "d.csv",
                        DETAILS + "EX1,a,2025-05-01,1A,,,,,0\nEX2,a,2025-05-02,1B,,,,,0\nEX1,b,2025-06-01,1C,,,,,0\n"));
        List<CinChild> children = new ArrayList<>();
        read.children().forEach(children::add);
        assertThat(children).extracting(CinChild::id).containsExactly("EX2", "EX1");
        assertThat(children.getLast().episodes())
                .extracting(episode -> episode.referralSource().value())
                .containsExactly("1A", "1C");
    }

    @Test
    void saysWhichRowBelongsToNothing() throws CensusTablesException {
        CensusTables read = read(Map.of(
                "h.csv", HEADER,
                "c.csv", IDENTIFIERS + "EX1,,,,,,,F,\n",
                "d.csv", DETAILS + "EX1,1,,,,,,,\nEX9,1,,,,,,,\n"));
        read.children().forEach(child -> {});
        assertThatThrownBy(read::checkNothingIsLeft)
                .isInstanceOf(CensusTablesException.class)
                .hasMessageStartingWith("d.csv line 3");
    }

    @Test
    void refusesWhatCannotBeToldApart() {
        assertRefused(
                "c.csv line 3: the LAchildID is blank or given twice",
                Map.of("h.csv", HEADER, "c.csv", IDENTIFIERS + "EX1,,,,,,,F,\nEX1,,,,,,,M,\n"));
        assertRefused(
                "d.csv line 3: the child has a row with CINdetailsID 1 already",
                Map.of("h.csv", HEADER, "c.csv", IDENTIFIERS, "d.csv", DETAILS + "EX1,1,,,,,,,\nEX1,1,,,,,,,\n"));
        assertRefused(
                "d.csv has no column CINdetailsID",
                Map.of("h.csv", HEADER, "c.csv", IDENTIFIERS, "d.csv", DETAILS.replace(",CINdetailsID", "")));
    }

    @Test
    void refusesTablesThatAreNotWhole() {
        assertRefused(
                "c.csv looks like ChildIdentifiers, but has no column UPN",
                Map.of("h.csv", HEADER, "c.csv", IDENTIFIERS.replace("UPN,Former", "Former")));
        assertRefused("There is no table Header among the files", Map.of("c.csv", IDENTIFIERS));
        assertRefused("There is no table ChildIdentifiers among the files", Map.of("h.csv", HEADER));
        assertRefused("h.csv line 2 has 1 cells", Map.of("h.csv", HEADER.replace("CIN,2026,,,,,,,", "CIN")));
        assertRefused("h.csv has 2 records", Map.of("h.csv", HEADER + "CIN,,,,,,,,\n", "c.csv", IDENTIFIERS));
        assertRefused("are both the table Header", Map.of("h.csv", HEADER, "i.csv", HEADER));
    }

    private static void assertRefused(String why, Map<String, String> files) {
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(CensusTablesException.class)
                .hasMessageContaining(why);
    }

    private static CensusTables read(Map<String, String> files) throws CensusTablesException {
        List<SourceFile> sources = new ArrayList<>();
        files.forEach((name, text) -> sources.add(new FileInMemory(name, text.getBytes(StandardCharsets.UTF_8))));
        return CensusTables.of(sources, Limits.ORDINARY).orElseThrow();
    }
}
