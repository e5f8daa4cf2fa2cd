package windscreen.core.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import windscreen.core.files.CsvText;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Limits;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.read.LookedAfterFiles;
import windscreen.core.ssda903.read.TableFile;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.RandomCells;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// What is written reads back the same, letter for letter, whatever the cells hold.
class RoundTripTest {

    private static final int TRIES = 200;
    private static final List<Table<? extends LookedAfterRow>> IN_XML = Ssda903.TABLES.stream()
            .filter(table -> table != Ssda903.SOCIAL_WORKER_EPISODES && table != Ssda903.DOLO)
            .toList();

    static List<Table<? extends LookedAfterRow>> tables() {
        return Ssda903.TABLES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvKeepsEveryCell(Table<? extends LookedAfterRow> table) throws IOException {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomCells cells = new RandomCells(new Random(seed));
            List<LookedAfterRow> rows = new ArrayList<>();
            for (int i = cells.below(6); i > 0; i--) {
                rows.add(row(table, cells, "", ""));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TableCsv.write(table, rows, bytes);
            List<Notice> notices = new ArrayList<>();
            FileInMemory file = new FileInMemory(TableCsv.fileName(table), bytes.toByteArray());
            CsvText csv = CsvText.read(file, Limits.ORDINARY, notices).orElseThrow();
            TableFile read = LookedAfterFiles.csv(csv, Limits.ORDINARY, notices).orElseThrow();
            assertThat(read.table()).isSameAs(table);
            assertThat(raw(table, read.rows(Term.THIS_YEAR)))
                    .as("seed %d", seed)
                    .isEqualTo(raw(table, rows));
            assertThat(notices).isEmpty();
            assertThat(read.notices()).isEmpty();
        }
    }

    @Test
    void csvLeavesWhatLooksLikeAFormulaAsItIs() throws IOException {
        Object[] parts = blank(Ssda903.DOLO);
        parts[1] = Text.upperCased("=HYPERLINK(1)");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableCsv.write(Ssda903.DOLO, List.of(Ssda903.DOLO.build(parts)), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("CHILD,DOB,DOLO_START,DOLO_END\r\n=HYPERLINK(1),,,\r\n");
    }

    @Test
    void xmlKeepsEveryCellOfWhatItHolds() throws IOException {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomCells cells = new RandomCells(new Random(seed));
            List<LookedAfterChild> children = new ArrayList<>();
            for (int i = cells.below(5); i > 0; i--) {
                children.add(child("EX" + i, cells));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ReturnXml xml = new ReturnXml(bytes);
            for (LookedAfterChild child : children) {
                xml.write(child);
            }
            xml.close();
            assertThat(xml.losses().lines()).as("seed %d", seed).isEmpty();
            List<Notice> notices = new ArrayList<>();
            List<TableFile> read = LookedAfterFiles.xml(new FileInMemory("return.xml", bytes.toByteArray()), notices);
            assertThat(notices).isEmpty();
            assertThat(read).hasSameSizeAs(IN_XML);
            for (TableFile file : read) {
                assertThat(raw(file.table(), file.rows(Term.THIS_YEAR)))
                        .as("seed %d, %s", seed, file.table())
                        .isEqualTo(children.stream()
                                .flatMap(child ->
                                        raw(file.table(), child.thisYear().rows(file.table())).stream())
                                .toList());
            }
        }
    }

    @Test
    void xmlSaysWhatItHasNoPlaceFor() throws IOException {
        RandomCells cells = new RandomCells(new Random(1));
        LookedAfterChild child = new LookedAfterChild("EX1");
        child.add(row(Ssda903.EPISODES, cells, "EX1", "01/05/2012"));
        child.add(row(Ssda903.REVIEWS, cells, "EX1", "01/05/2012"));
        child.add(row(Ssda903.REVIEWS, cells, "EX1", "02/05/2012"));
        child.add(row(Ssda903.DOLO, cells, "EX1", "01/05/2012"));
        Object[] parts = blank(Ssda903.OC3);
        parts[1] = Text.of("EX1");
        parts[2] = Day.dayMonthYear("01/05/2012");
        parts[4] = Text.of("F\u0007");
        child.add(Ssda903.OC3.build(parts));
        ReturnXml xml = new ReturnXml(new ByteArrayOutputStream());
        xml.write(child);
        xml.close();
        assertThat(xml.losses().lines())
                .containsExactly(
                        "1 records of DoLo, which the XML does not hold",
                        "1 children without a Header record, who get one in the XML",
                        "1 records of Reviews with a date of birth or sex unlike the child's first record: the XML holds one",
                        "1 records of OC3 without IN_TOUCH, which readers of the XML take for none",
                        "1 characters that XML has no place for, written as U+FFFD");
    }

    /// A child whose records agree on sex and date of birth, and no more than one of what the XML holds one of.
    private static LookedAfterChild child(String id, RandomCells cells) {
        LookedAfterChild child = new LookedAfterChild(id);
        String dob = "0" + cells.dayMonthYear();
        for (Table<? extends LookedAfterRow> table : IN_XML) {
            boolean one = table == Ssda903.UASC || table == Ssda903.OC3 || table == Ssda903.AD1;
            int rows = table == Ssda903.HEADER ? 1 : cells.below(one ? 2 : 4);
            for (int i = 0; i < rows; i++) {
                child.add(row(table, cells, id, dob));
            }
        }
        if (child.uasc().isEmpty()) {
            return child;
        }
        LookedAfterChild flagged = new LookedAfterChild(id);
        flagged.add(child.headers().getFirst().withUasc("1"));
        IN_XML.stream()
                .filter(table -> table != Ssda903.HEADER)
                .forEach(table -> child.thisYear().rows(table).forEach(flagged::add));
        return flagged;
    }

    private static LookedAfterRow row(
            Table<? extends LookedAfterRow> table, RandomCells cells, String child, String dob) {
        Object[] parts = blank(table);
        for (Column column : table.columns()) {
            String raw = switch (column.name()) {
                case "CHILD" -> child.isEmpty() ? cells.text() : child;
                case "DOB" -> dob.isEmpty() ? cells.dayMonthYear() : dob;
                case "SEX" -> "F";
                // An XML has these tables for the children whose tag says something.
                case "IN_TOUCH" -> "YES" + cells.text();
                case "DATE_INT" -> "0" + cells.dayMonthYear();
                default -> column.isDay() ? cells.dayMonthYear() : cells.text();
            };
            if (!column.derived()) {
                parts[column.position()] = column.isDay() ? Day.dayMonthYear(raw) : Text.upperCased(raw);
            }
        }
        return table.build(parts);
    }

    private static Object[] blank(Table<? extends LookedAfterRow> table) {
        Object[] parts = new Object[table.width()];
        Arrays.fill(parts, Text.BLANK);
        for (Column column : table.columns()) {
            parts[column.position()] = column.isDay() ? Day.BLANK : Text.BLANK;
        }
        parts[0] = new Place(new Sheet(table, Term.THIS_YEAR, "random"), 0, 1);
        return parts;
    }

    private static List<List<String>> raw(Table<?> table, List<? extends LookedAfterRow> rows) {
        return rows.stream()
                .map(row -> table.fileColumns().stream()
                        .map(column -> table.cell(row, column).raw())
                        .toList())
                .toList();
    }
}
