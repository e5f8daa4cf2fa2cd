package windscreen.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Wishes;

/// A finding is the same wherever its record stands in the next upload.
class IdentitiesTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    /// What one upload came to.
    private record Checked(List<Child> children, List<Finding> findings) {

        static Checked of(SourceFile... files) {
            List<Child> children = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            try {
                new Checking(
                                Intake.recognise(
                                        Gathered.of(List.of(files), Limits.ORDINARY), Wishes.NONE.withYear(2026)),
                                2026,
                                Set.of())
                        .run(children::add, findings::add, Progress.UNWATCHED);
            } catch (UnreadableCensusException broken) {
                throw new AssertionError(broken);
            }
            return new Checked(children, findings);
        }

        List<FindingIdentity> identities() {
            Identities identities = new Identities(children);
            return findings.stream().map(identities::of).toList();
        }

        List<String> keys(String child) {
            return new Identities(children)
                    .of(child).all().stream()
                            .map(record -> record.table() + " " + record.key())
                            .toList();
        }
    }

    private static SourceFile file(String name, String content) {
        return new FileInMemory(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked lookedAfter(String header, String... episodes) {
        return Checked.of(
                file("header.csv", HEADER + header), file("episodes.csv", EPISODES + String.join("", episodes)));
    }

    private static final String FIRST = "EX1,01/05/2025,S,C2,N1,U1,PR1,01/07/2025,X1,,AB1 2CD,AB1 2CD,SC1\n";
    private static final String SECOND = "EX1,01/07/2025,P,C2,N1,U9,PR1,,,,AB1 2CD,AB1 2CD,SC1\n";
    private static final String OTHER = "EX2,1/5/2025,Q,C2,N1,U1,PR1,,,,AB1 2CD,AB1 2CD,SC1\n";
    private static final String CHILDREN = "EX1,1,01/01/2015,WBRI,,0,\nEX2,3,01/01/2016,WBRI,,0,\n";

    @Test
    void staysWhenRowsMove() {
        Checked one = lookedAfter(CHILDREN, FIRST, SECOND, OTHER);
        Checked other = lookedAfter(CHILDREN, OTHER, SECOND, FIRST);
        assertThat(one.identities()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(other.identities()).containsExactlyInAnyOrderElementsOf(one.identities());
    }

    @Test
    void namesAnEpisodeByItsStartAndReasonHoweverTheDayIsWritten() {
        assertThat(lookedAfter(CHILDREN, FIRST, SECOND, OTHER).keys("EX1"))
                .containsExactly("Header ", "Episodes 2025-05-01/S", "Episodes 2025-07-01/P");
        assertThat(lookedAfter(CHILDREN, OTHER).keys("EX2")).contains("Episodes 2025-05-01/Q");
    }

    @Test
    void namesWhatIsNoDayByItsText() {
        assertThat(lookedAfter(CHILDREN, OTHER.replace("1/5/2025", "31/02/2025"))
                        .keys("EX2"))
                .contains("Episodes 31/02/2025/Q");
    }

    @Test
    void numbersEqualRecordsInTheOrderOfTheFile() {
        assertThat(lookedAfter(CHILDREN, FIRST, FIRST, FIRST).keys("EX1"))
                .containsExactly(
                        "Header ", "Episodes 2025-05-01/S", "Episodes 2025-05-01/S#2", "Episodes 2025-05-01/S#3");
    }

    @Test
    void numbersRecordsWithoutAChildTogether() {
        String nameless = OTHER.replace("EX2", "");
        assertThat(lookedAfter(CHILDREN, nameless, nameless).keys(""))
                .containsExactly("Episodes 2025-05-01/Q", "Episodes 2025-05-01/Q#2");
    }

    @Test
    void namesRecordsOfACensusWithinTheirEpisode() {
        assertThat(census().keys("EX1"))
                .contains(
                        "ChildIdentifiers ",
                        "Disabilities MOB",
                        "CINdetails 2025-05-01",
                        "Assessments 2025-05-01/2025-05-02",
                        "AssessmentFactorsList 2025-05-01/2025-05-02/2A",
                        "ChildProtectionPlans 2025-05-01/2025-06-01",
                        "CINdetails 2025-09-01");
    }

    @Test
    void namesAReviewByItsPlanAndDay() {
        List<FindingIdentity> reviews = census().identities().stream()
                .filter(identity -> identity.table().equals("Reviews"))
                .toList();
        assertThat(reviews)
                .isNotEmpty()
                .allSatisfy(identity -> assertThat(identity.key()).isEqualTo("2025-05-01/2025-06-01/2025-05-20"));
    }

    private static Checked census() {
        String assessment = "<Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate>"
                + "<FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors>"
                + "</FactorsIdentifiedAtAssessment></Assessments>";
        String plan = "<ChildProtectionPlans><CPPstartDate>2025-06-01</CPPstartDate>"
                + "<Reviews><CPPreviewDate>2025-05-20</CPPreviewDate><CPPreviewDate>2025-08-20</CPPreviewDate></Reviews>"
                + "</ChildProtectionPlans>";
        String child = "<Child><ChildIdentifiers><LAchildID>EX1</LAchildID></ChildIdentifiers><ChildCharacteristics>"
                + "<Disabilities><Disability>MOB</Disability></Disabilities></ChildCharacteristics>"
                + Stream.of("2025-05-01", "2025-09-01")
                        .map(day -> "<CINdetails><CINreferralDate>" + day + "</CINreferralDate>"
                                + (day.startsWith("2025-05") ? assessment + plan : "") + "</CINdetails>")
                        .reduce("", String::concat)
                + "</Child>";
        return Checked.of(file(
                "census.xml",
                "<?xml"
                        + " version=\"1.0\"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
                        + "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>" + child
                        + "</Children></Message>"));
    }
}
