package windscreen.core.cin.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.RandomMessage;
import windscreen.core.cin.structure.StructureExample;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Notice;
import windscreen.core.references.References;

/// However odd the structure, each row keeps its number, and what is odd is told with its place.
class CensusFileTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);
    private static final String FAULTLESS = StructureExample.message(2026);
    private static final String CHILD =
            FAULTLESS.substring(FAULTLESS.indexOf("<Child>"), FAULTLESS.indexOf("</Child>") + "</Child>".length());

    private record Read(List<CinChild> children, List<Notice> notices, String header) {}

    private static Read read(String message) throws UnreadableCensusException {
        try (CensusFile file =
                CensusFile.open(new FileInMemory("census.xml", message.getBytes(StandardCharsets.UTF_8)), YEAR)) {
            List<CinChild> children = new ArrayList<>();
            file.submission(YEAR, References.NONE).children().forEach(children::add);
            file.failure();
            return new Read(children, file.notices(), file.header().year().value());
        }
    }

    private static String twice(String child) {
        return FAULTLESS.replace(CHILD, child + CHILD);
    }

    @Test
    void rowsCountOnlyWhatStandsInItsPlace() throws UnreadableCensusException {
        String odd = CHILD.replace(
                        "<CINdetails>",
                        "<Assessments/><Disabilities><Disability>LD</Disability>"
                                + "</Disabilities><CINdetails><Reviews><CPPreviewDate/></Reviews>")
                .replace("</Disabilities>", "</Disabilities><Disabilities><Disability>PC</Disability></Disabilities>")
                .replace("</Assessments>", "</Assessments><ChildIdentifiers><UPN/></ChildIdentifiers>")
                .replace("<Sex>", "<AssessmentFactors>3B</AssessmentFactors><Sex>");
        assertThat(RandomMessage.rows(read(twice(odd)).children()))
                .isEqualTo(RandomMessage.rows(read(twice(CHILD)).children()));
    }

    @Test
    void reviewsWithoutDateAreNoRow() throws UnreadableCensusException {
        List<CinChild> children = read(twice(CHILD.replaceFirst(
                        "<Reviews>", "<Reviews></Reviews><Reviews><CPPreviewDate/></Reviews><Reviews>")))
                .children();
        assertThat(children.stream()
                        .flatMap(child -> child.protectionPlans().stream())
                        .flatMap(plan -> plan.reviews().stream())
                        .map(review -> review.place().row()))
                .containsExactly(-1, 0, 1, 2);
    }

    @Test
    void aNoticeNamesChildRecordFieldAndLine() throws UnreadableCensusException {
        List<Notice> notices = read(twice(CHILD).replace("<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>none<"))
                .notices();
        assertThat(notices).hasSize(2);
        Notice second = notices.getLast();
        assertThat(second.check()).isEqualTo("STRUCT-NOT-A-NUMBER");
        assertThat(second.child()).isEqualTo("EX1");
        assertThat(second.fields()).containsExactly("NumberOfPreviousCPP");
        assertThat(second.place()).isNotNull().satisfies(place -> {
            assertThat(place.sheet().name()).isEqualTo("ChildProtectionPlans");
            assertThat(place.row()).isEqualTo(1);
        });
        assertThat(second.line()).isEqualTo(lineOf(twice(CHILD), "<NumberOfPreviousCPP>"));
    }

    private static int lineOf(String message, String last) {
        return (int) message.substring(0, message.lastIndexOf(last))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    @Test
    void manyOfAKindAreCounted() throws UnreadableCensusException {
        List<Notice> notices = read(FAULTLESS.replace("<UPN>", "<Odd/>".repeat(10_000) + "<UPN>"))
                .notices();
        assertThat(notices).hasSize(501);
        assertThat(notices.getLast().what()).startsWith("9500 more of this kind");
    }

    @Test
    void aHeaderAfterTheChildrenIsNotRead() throws UnreadableCensusException {
        String header = FAULTLESS.substring(FAULTLESS.indexOf("<Header>"), FAULTLESS.indexOf("<Children>"));
        Read read = read(FAULTLESS.replace(header, "").replace("</Children>", "</Children>" + header));
        assertThat(read.header()).isEmpty();
        assertThat(read.notices()).extracting(Notice::check).containsExactly("STRUCT-ORDER");
    }

    @Test
    void onlyTheFirstChildrenBlockHoldsChildren() throws UnreadableCensusException {
        Read read = read(FAULTLESS.replace("</Message>", "<Children>" + CHILD + "</Children></Message>"));
        assertThat(read.children()).hasSize(1);
        assertThat(read.notices()).extracting(Notice::check).containsExactly("STRUCT-REPEATED");
    }

    @Test
    void aRootOfAnotherNameIsReadAsTheMessage() throws UnreadableCensusException {
        Read read = read(FAULTLESS.replace("Message>", "CINCensus>"));
        assertThat(read.children()).hasSize(1);
        assertThat(read.notices()).extracting(Notice::check).containsExactly("STRUCT-UNKNOWN-ELEMENT");
    }

    @Test
    void withoutChildrenItIsNoCensus() {
        assertThatThrownBy(() -> read("<Message><Header/></Message>"))
                .isInstanceOf(UnreadableCensusException.class)
                .hasMessageContaining("no Children");
        assertThatThrownBy(() -> read(FAULTLESS + "<More/>"))
                .isInstanceOf(UnreadableCensusException.class)
                .hasMessageContaining("not well formed");
    }
}
