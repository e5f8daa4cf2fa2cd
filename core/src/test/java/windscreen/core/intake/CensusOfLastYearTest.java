package windscreen.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Severity;
import windscreen.core.intake.Recognised.Content;
import windscreen.core.table.Term;

/// Last year's census is told from this year's and compared with it; without one nothing passes silently.
class CensusOfLastYearTest {

    private static FileInMemory census(String name, int year, int children) {
        String text = "<Message><Header><CollectionDetails><Year>" + year + "</Year><ReferenceDate>" + year
                + "-03-31</ReferenceDate></CollectionDetails></Header><Children>" + "<Child/>".repeat(children)
                + "</Children></Message>";
        return new FileInMemory(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Recognised recognise(List<SourceFile> previous, SourceFile... files) {
        Wishes wishes = new Wishes(
                Optional.empty(), Optional.empty(), Optional.empty(), previous, List.of(), Set.of(), Limits.ORDINARY);
        return Intake.recognise(Gathered.of(Arrays.asList(files), Limits.ORDINARY), wishes);
    }

    private static List<String> years(Recognised recognised) {
        Content.Census census = (Content.Census) Objects.requireNonNull(recognised.content());
        SourceFile lastYear = census.lastYear();
        return List.of(census.file().name(), lastYear == null ? "none" : lastYear.name());
    }

    private static CheckedReturn check(Recognised recognised) throws UnreadableCensusException {
        return new Checking(recognised, 2026, Set.of()).run(any -> {}, any -> {}, Progress.UNWATCHED);
    }

    @Test
    void isTheOneGivenAsSuchBeItsNameTheSame() {
        Recognised recognised = recognise(List.of(census("census.xml", 2025, 1)), census("census.xml", 2026, 1));
        assertThat(years(recognised)).containsExactly("census.xml", "previous/census.xml");
        assertThat(recognised.files()).extracting(FileSeen::term).containsExactly(Term.THIS_YEAR, Term.LAST_YEAR);
        assertThat(recognised.notices()).isEmpty();
    }

    @Test
    void isTheOneInAFolderThatSaysSo() {
        assertThat(years(recognise(List.of(), census("current/a.xml", 2026, 1), census("previous/b.xml", 2025, 1))))
                .containsExactly("current/a.xml", "previous/b.xml");
    }

    @Test
    void isTheOneWhoseHeaderIsOfTheYearBefore() {
        assertThat(years(recognise(List.of(), census("a.xml", 2026, 1), census("b.xml", 2025, 1))))
                .containsExactly("a.xml", "b.xml");
    }

    @Test
    void isNotOneOfAnyOtherYear() {
        Recognised recognised =
                recognise(List.of(), census("a.xml", 2026, 1), census("b.xml", 2024, 1), census("c.xml", 2026, 1));
        assertThat(years(recognised)).containsExactly("c.xml", "none");
        assertThat(recognised.notices())
                .extracting(notice -> notice.file() + " " + notice.check())
                .containsExactly("a.xml FILE-SET-ASIDE", "b.xml FILE-SET-ASIDE");
    }

    @Test
    void isAskedAboutWhenItSaysAnotherYear() {
        Recognised recognised = recognise(List.of(census("old.xml", 2023, 1)), census("new.xml", 2026, 1));
        assertThat(years(recognised)).containsExactly("new.xml", "previous/old.xml");
        assertThat(recognised.notices()).extracting(Notice::check).containsExactly("FILE-YEAR-MIXED");
    }

    @Test
    void aChangeTooGreatIsAQuery() throws UnreadableCensusException {
        CheckedReturn checked = check(recognise(List.of(census("old.xml", 2025, 100)), census("new.xml", 2026, 116)));
        assertThat(checked.compared()).hasSize(7).allMatch(Compared.Made.class::isInstance);
        assertThat(checked.notices())
                .filteredOn(notice -> notice.check().startsWith("YOY-"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.check()).isEqualTo("YOY-CHILDREN");
                    assertThat(notice.severity()).isEqualTo(Severity.QUERY);
                    assertThat(notice.what()).contains("from 100 last year to 116 this year, by 16 per cent");
                });
    }

    @Test
    void withoutOneEveryComparisonIsNotApplicable() throws UnreadableCensusException {
        assertThat(check(recognise(List.of(), census("new.xml", 2026, 1))).compared())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                Compared.NotApplicable.class,
                                skipped -> assertThat(skipped.reason()).contains("no census of last year")));
    }

    @Test
    void oneThatBreaksOffIsAnError() throws UnreadableCensusException {
        FileInMemory broken =
                new FileInMemory("old.xml", "<Message><Children><Child>".getBytes(StandardCharsets.UTF_8));
        CheckedReturn checked = check(recognise(List.of(broken), census("new.xml", 2026, 1)));
        assertThat(checked.compared()).hasSize(7).allMatch(Compared.NotApplicable.class::isInstance);
        assertThat(checked.notices()).anySatisfy(notice -> {
            assertThat(notice.check()).isEqualTo("FILE-UNREADABLE");
            assertThat(notice.file()).isEqualTo("previous/old.xml");
        });
    }
}
