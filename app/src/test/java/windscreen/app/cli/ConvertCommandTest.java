package windscreen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// There and back again: what `convert` writes, `convert` turns back into what it was made from.
class ConvertCommandTest {

    private static final Set<String> NOT_IN_XML = Set.of("sw_episodes.csv", "dolo.csv");

    @TempDir
    Path folder;

    private String said = "";

    private int convert(Object... words) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return WindscreenCommand.run(
                    Stream.concat(Stream.of("convert"), Stream.of(words).map(Object::toString))
                            .toArray(String[]::new));
        } finally {
            System.setErr(before);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static Path demo(String name) {
        try {
            return Path.of(Objects.requireNonNull(ConvertCommandTest.class.getResource("/windscreen/demo/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> contents(Path inside) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(inside)) {
            files.forEach(file -> contents.put(String.valueOf(file.getFileName()), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aCensusBecomesTablesAndTheTablesTheSameCensus() throws IOException {
        Path census = demo("cin/CIN_Census_2026.xml");
        assertThat(convert(census, "--to", "csv", "--out", folder.resolve("tables")))
                .as(said)
                .isZero();
        assertThat(contents(folder.resolve("tables")))
                .hasSize(12)
                .hasEntrySatisfying(
                        "Assessments.csv",
                        text -> assertThat(text)
                                .startsWith(
                                        "LAchildID,ChildNumber,CINdetailsID,AssessmentID,AssessmentActualStartDate,"));
        assertThat(convert(folder.resolve("tables"), "--to", "xml", "--out", folder.resolve("back.xml")))
                .as(said)
                .isZero();
        assertThat(convert(folder.resolve("back.xml"), "--to", "csv", "--out", folder.resolve("again")))
                .as(said)
                .isZero();
        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(folder.resolve("tables")));
        // One episode of the example has its elements out of order, which are written in order.
        assertThat(elements(folder.resolve("back.xml"))).containsExactlyInAnyOrderElementsOf(elements(census));
    }

    private static List<String> elements(Path xml) {
        return Pattern.compile("<(\\w+)>([^<]*)</\\1>")
                .matcher(text(xml))
                .results()
                .filter(element -> !element.group(2).isBlank())
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theCsvSetBecomesXmlAndTheXmlTheSameSet() throws IOException {
        assertThat(convert(demo("ssda903/2025-26"), "--to", "xml", "--out", folder.resolve("903.xml")))
                .isEqualTo(1);
        assertThat(said).contains("records of SWEpisodes, which the XML does not hold");
        assertThat(convert(folder.resolve("903.xml"), "--to", "csv", "--out", folder.resolve("tables")))
                .as(said)
                .isZero();
        Map<String, String> set = contents(folder.resolve("tables"));
        assertThat(set).hasSize(10).doesNotContainKeys(NOT_IN_XML.toArray(String[]::new));
        assertThat(convert(folder.resolve("tables"), "--to", "xml", "--out", folder.resolve("again.xml")))
                .as(said)
                .isZero();
        assertThat(text(folder.resolve("again.xml"))).isEqualTo(text(folder.resolve("903.xml")));
        for (String name : List.of("header.csv", "episodes.csv", "oc2.csv", "uasc.csv")) {
            assertThat(sortedLines(set.getOrDefault(name, "")))
                    .as(name)
                    .isEqualTo(sortedLines(text(demo("ssda903/2025-26").resolve(name))));
        }
    }

    /// The XML holds records child by child, the CSV perhaps otherwise.
    private static List<String> sortedLines(String text) {
        return text.lines().sorted().toList();
    }

    @Test
    void leavesNothingBehindWhenTheCensusBreaksOff() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.xml"),
                "<Message><Header/><Children><Child><ChildIdentifiers><LAchildID>EX1</LAchildID>");
        assertThat(convert(broken, "--to", "csv", "--out", folder.resolve("deep/down/tables")))
                .isEqualTo(2);
        assertThat(said).contains("not well formed");
        assertThat(folder.resolve("deep")).doesNotExist();
    }

    @Test
    void refusesTablesOfWhichARowBelongsNowhere() throws IOException {
        convert(demo("cin/CIN_Census_2026.xml"), "--to", "csv", "--out", folder.resolve("tables"));
        Path plans = folder.resolve("tables/CINplanDates.csv");
        Files.writeString(plans, text(plans) + "EX9,999999,1,2025-05-01,\n");
        assertThat(convert(folder.resolve("tables"), "--to", "xml", "--out", folder.resolve("back.xml")))
                .isEqualTo(2);
        assertThat(said).contains("CINplanDates.csv line").contains("ChildNumber 999999");
        assertThat(folder.resolve("back.xml")).doesNotExist();
        assertThat(folder.resolve("back.xml.part")).doesNotExist();
    }

    @Test
    void saysWhatTheYearDoesNotHave() throws IOException {
        convert(demo("cin/CIN_Census_2026.xml"), "--to", "csv", "--out", folder.resolve("tables"));
        assertThat(convert(
                        folder.resolve("tables"), "--to", "xml", "--out", folder.resolve("old.xml"), "--year", "2024"))
                .isEqualTo(1);
        assertThat(said).contains("Sex elements, which the census of 2023 to 2024 does not have");
        assertThat(convert(folder.resolve("tables"), "--to", "xml", "--out", folder.resolve("x.xml"), "--year", "2019"))
                .isEqualTo(2);
        assertThat(said).contains("2023 to 2027");
    }

    @Test
    void saysWhatInACensusWasNotRead() throws IOException {
        Path census = Files.writeString(
                folder.resolve("odd.xml"),
                "<Message><Header/><Children><Child><ChildIdentifiers><LAchildID>EX1</LAchildID><Hobby>Chess</Hobby>"
                        + "</ChildIdentifiers></Child></Children></Message>");
        assertThat(convert(census, "--to", "csv", "--out", folder.resolve("tables")))
                .isEqualTo(1);
        assertThat(said).contains("1 elements or texts that are no part of a census");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.xml"), "mine");
        convert(demo("cin/CIN_Census_2026.xml"), "--to", "csv", "--out", folder.resolve("tables"));
        assertThat(convert(folder.resolve("tables"), "--to", "xml", "--out", there))
                .isEqualTo(2);
        assertThat(said).contains("exists already");
        assertThat(there).hasContent("mine");
    }

    @Test
    void refusesWhatHasTheFormatAlreadyOrIsNoReturn() throws IOException {
        assertThat(convert(demo("cin/CIN_Census_2026.xml"), "--to", "xml", "--out", folder.resolve("x.xml")))
                .isEqualTo(2);
        assertThat(said).contains("CIN Census in XML already").contains("--to csv");
        assertThat(convert(folder.resolve("nowhere"), "--to", "csv", "--out", folder.resolve("x")))
                .isEqualTo(2);
        assertThat(said).contains("no such file");
        Path note = Files.writeString(folder.resolve("note.txt"), "hello");
        assertThat(convert(note, "--to", "csv", "--out", folder.resolve("x"))).isEqualTo(2);
        assertThat(said).contains("None of the files belongs to a return");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
