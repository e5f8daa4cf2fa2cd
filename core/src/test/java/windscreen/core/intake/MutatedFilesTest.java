package windscreen.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.findings.Progress;

/// Bytes changed, lost, doubled and added at random never end in an unhandled exception, whichever reader meets them.
class MutatedFilesTest {

    private static final String CENSUS = """
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>
            <ChildIdentifiers><LAchildID>EX1</LAchildID><PersonBirthDate>2014-02-19</PersonBirthDate></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities>
            </ChildCharacteristics><CINdetails><CINreferralDate>2025-05-06</CINreferralDate><Assessments>
            <AssessmentActualStartDate>2025-05-07</AssessmentActualStartDate><FactorsIdentifiedAtAssessment>
            <AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>""";
    private static final String TABLE = """
            CHILD,DOB,MISSING,MIS_START,MIS_END
            EX1,01/05/2012,M,01/06/2025,02/06/2025
            "EX2",01/05/2013,A,"03/06/2025",
            """;
    private static final String LOOKED_AFTER = """
            <EXPSSDA903><CHILD><HEADER><CHILDID>EX1</CHILDID><SEX>F</SEX><DOB>01/05/2012</DOB>
            <AREVIEW><REVIEW>01/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>
            <EPISODE><DECOM>01/05/2025</DECOM><RNE>S</RNE><PL>U4</PL></EPISODE></CHILD></EXPSSDA903>""";
    private static final String META = "{\"collectionYear\":\"2026\",\"localAuthority\":\"E10999999\"}";

    @ParameterizedTest
    @CsvSource({"census.xml", "missing.csv", "looked-after.xml", "meta.json"})
    void survives(String name) {
        int tries = Integer.getInteger("windscreen.fuzz.tries", 10_000);
        long seed = 903;
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < tries; i++) {
            byte[] content = mutated(sample(name).getBytes(StandardCharsets.UTF_8), random);
            Recognised recognised = Intake.recognise(
                    Gathered.of(List.of(new FileInMemory(name, content)), Limits.ORDINARY), Wishes.NONE);
            if (recognised.isSomething()) {
                read++;
                check(recognised);
            } else {
                assertThat(recognised.notices()).as("seed %d, try %d", seed, i).isNotEmpty();
            }
        }
        assertThat(read > tries / 20 || name.equals("meta.json"))
                .as("mutations that are still read")
                .isTrue();
    }

    private static void check(Recognised recognised) {
        try {
            new Checking(recognised, 2026, Set.of()).run(any -> {}, finding -> {}, Progress.UNWATCHED);
        } catch (UnreadableCensusException said) {
            assertThat(said.getMessage()).isNotBlank();
        }
    }

    private static String sample(String name) {
        return switch (name) {
            case "census.xml" -> CENSUS;
            case "missing.csv" -> TABLE;
            case "looked-after.xml" -> LOOKED_AFTER;
            default -> META;
        };
    }

    private static byte[] mutated(byte[] content, Random random) {
        byte[] bytes = content.clone();
        for (int changes = random.nextInt(4) + 1; changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, at);
                case 2 ->
                    bytes = spliced(
                            bytes,
                            at,
                            java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(40))));
                default ->
                    bytes = spliced(
                            bytes, at, new byte[] {"<>&\",;/\0\n".getBytes(StandardCharsets.UTF_8)[random.nextInt(9)]});
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        byte[] all = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }
}
