package windscreen.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Progress;
import windscreen.core.intake.FileSeen.Verdict;

/// Whatever is given, each file gets a verdict and a sentence, and the good files beside it are still read.
class HostileFilesTest {

    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final SourceFile GOOD = text("episodes.csv", EPISODES + "EX1,01/05/2025,S,C2,N1,U4,PR1,,,,,,\n");

    private static FileInMemory text(String name, String content) {
        return new FileInMemory(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static FileInMemory bytes(String name, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return new FileInMemory(name, bytes);
    }

    private static Recognised recognise(SourceFile... files) {
        return Intake.recognise(Gathered.of(Arrays.asList(files), Limits.ORDINARY), Wishes.NONE);
    }

    private static FileSeen seen(Recognised recognised, String file) {
        return recognised.files().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static void refusedBesideAGoodFile(SourceFile odd, String check) {
        Recognised recognised = recognise(odd, GOOD);
        assertThat(seen(recognised, "episodes.csv").verdict()).isEqualTo(Verdict.READY);
        assertThat(seen(recognised, odd.name()).verdict()).isEqualTo(Verdict.NOT_READ);
        assertThat(recognised.notices()).extracting(Notice::check).contains(check);
        assertThat(recognised.notices())
                .allSatisfy(notice -> assertThat(notice.what()).isNotBlank());
    }

    @Test
    void reportsAnEmptyFile() {
        refusedBesideAGoodFile(bytes("header.csv"), "FILE-EMPTY");
    }

    @Test
    void reportsAPhoto() {
        refusedBesideAGoodFile(bytes("header.csv", 0xFF, 0xD8, 0xFF, 0xE0, 0, 16), "FILE-NOT-A-TABLE");
    }

    @Test
    void reportsALockedWorkbook() {
        refusedBesideAGoodFile(bytes("header.xlsx", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), "FILE-LOCKED");
    }

    @Test
    void reportsAWebPageNamedCsv() {
        refusedBesideAGoodFile(
                text("header.csv", "<!DOCTYPE html><html><body>Sign in</body></html>"), "FILE-NOT-A-TABLE");
    }

    @Test
    void reportsUnknownHeadings() {
        refusedBesideAGoodFile(text("costs.csv", "Team,Month,Cost\nA,May,1\n"), "FILE-COLUMNS-UNKNOWN");
    }

    @Test
    void namesAMissingColumnAndTheNearestHeading() {
        Recognised recognised =
                recognise(text("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CDE\nEX1,01/01/2015,01/05/2025,PN1\n"), GOOD);
        assertThat(recognised.notices())
                .anySatisfy(notice ->
                        assertThat(notice.what()).contains("REVIEW_CODE").contains("REVIEW_CDE"));
    }

    @Test
    void refusesAFileOverTheLimit() {
        SourceFile endless = new SourceFile() {
            @Override
            public String name() {
                return "header.csv";
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };
            }

            @Override
            public long size() {
                return 2L << 30;
            }
        };
        refusedBesideAGoodFile(endless, "FILE-TOO-LARGE");
    }

    @Test
    void doesNotOpenAZipInAZip() throws IOException {
        byte[] inner = zip(List.of("header.csv"));
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
            zip.putNextEntry(new ZipEntry("episodes.csv"));
            zip.write((EPISODES + "EX1,01/05/2025,S,C2,N1,U4,PR1,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        }
        Recognised recognised = recognise(new FileInMemory("return.zip", outer.toByteArray()));
        assertThat(recognised.notices()).extracting(Notice::check).contains("FILE-ZIP-IN-ZIP");
        assertThat(seen(recognised, "return.zip/episodes.csv").verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void refusesAZipOfAHundredThousandEntries() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            names.add("f" + i);
        }
        Recognised recognised = recognise(new FileInMemory("many.zip", zip(names)), GOOD);
        assertThat(recognised.notices()).extracting(Notice::check).contains("FILE-ZIP-REFUSED");
        assertThat(seen(recognised, "episodes.csv").verdict()).isEqualTo(Verdict.READY);
    }

    private static byte[] zip(List<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void cutsACellOfAMillionCharacters() {
        Recognised recognised =
                recognise(text("episodes.csv", EPISODES + "EX1,01/05/2025," + "x".repeat(1_000_000) + ",,,,,,,,,,\n"));
        assertThat(recognised.notices()).anySatisfy(notice -> {
            assertThat(notice.check()).isEqualTo("FILE-CELL-CUT");
            assertThat(notice.line()).isEqualTo(2);
            assertThat(notice.what()).contains("RNE");
        });
    }

    @Test
    void saysWhichLineHasThreeCells() {
        Recognised recognised =
                recognise(text("episodes.csv", EPISODES + "EX1,01/05/2025,S,,,,,,,,,,\nEX2,01/05/2025,S\n"));
        assertThat(recognised.notices()).anySatisfy(notice -> {
            assertThat(notice.check()).isEqualTo("FILE-LINE-SHORT");
            assertThat(notice.line()).isEqualTo(3);
        });
        assertThat(seen(recognised, "episodes.csv").records()).isEqualTo(2);
    }

    @Test
    void leavesNulBytesOut() {
        Recognised recognised = recognise(text("episodes.csv", EPISODES + "E\0X1,01/05/2025,S,,,,,,,,,,\n"));
        assertThat(recognised.notices()).extracting(Notice::check).contains("FILE-NUL-BYTES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsAnyEncoding(String charset) {
        byte[] content = (EPISODES + "EX1,01/05/2025,S,,,,,,,,José,,\n").getBytes(Charset.forName(charset));
        Recognised recognised = recognise(new FileInMemory("episodes.csv", content));
        assertThat(seen(recognised, "episodes.csv").records()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void readsAnySeparator(String separator) {
        String content = (EPISODES + "EX1,01/05/2025,S,,,,,,,,,,\n").replace(",", separator);
        assertThat(seen(recognise(text("e.csv", content)), "e.csv").what()).isEqualTo("Episodes");
    }

    @Test
    void countsAQuotedLineBreakAsOneRecordAndALineOfCommasAsARecord() {
        String content = EPISODES + "\"EX\n1\",01/05/2025,S,,,,,,,,,,\n\n   \n,,,,,,,,,,,,\n";
        assertThat(seen(recognise(text("e.csv", content)), "e.csv").records()).isEqualTo(2);
    }

    @Test
    void readsTheLastOfTwoFilesOfATableAndSaysSo() {
        Recognised recognised = recognise(GOOD, text("episodes2.csv", EPISODES + "EX2,01/05/2025,S,,,,,,,,,,\n"));
        assertThat(seen(recognised, "episodes.csv").verdict()).isEqualTo(Verdict.SET_ASIDE);
        assertThat(recognised.notices()).extracting(Notice::check).contains("FILE-SET-ASIDE");
    }

    @Test
    void saysWhenNothingIsAReturn() {
        Recognised recognised = recognise(text("notes.txt", "call the school"));
        assertThat(recognised.isSomething()).isFalse();
        assertThat(recognised.notices()).extracting(Notice::check).contains("FILE-NOTHING");
    }

    private static List<Finding> check(String xml) throws UnreadableCensusException {
        Recognised recognised = recognise(text("census.xml", xml));
        List<Finding> findings = new ArrayList<>();
        new Checking(recognised, 2026, Set.of()).run(any -> {}, findings::add, Progress.UNWATCHED);
        return findings;
    }

    @Test
    void refusesADocumentType() {
        String attack = "<!DOCTYPE Message [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>"
                + "<Message><Children><Child><ChildIdentifiers><LAchildID>&b;</LAchildID></ChildIdentifiers></Child></Children></Message>";
        assertThatThrownBy(() -> check(attack))
                .isInstanceOf(UnreadableCensusException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void doesNotCallABrokenCensusChecked() {
        String broken =
                "<Message><Children><Child><ChildIdentifiers><LAchildID>EX1</LAchildID></ChildIdentifiers></Child><Child>";
        assertThatThrownBy(() -> check(broken))
                .isInstanceOf(UnreadableCensusException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void judgesACensusWithMissingBlocks() throws UnreadableCensusException {
        List<Finding> findings = check("<Message><Children><Child/></Children></Message>");
        assertThat(findings).extracting(finding -> finding.rule().code()).contains("8500", "4220", "8590", "100");
    }
}
