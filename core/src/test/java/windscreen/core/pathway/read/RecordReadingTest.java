package windscreen.core.pathway.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.care.ClaPlacement;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.pathway.health.Conviction;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.referral.AssessmentFactors;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Table;

class RecordReadingTest {

    private final List<SourceFile> files = new ArrayList<>();
    private final List<PathwayRow> rows = new ArrayList<>();
    private boolean names;

    private void give(String name, String... lines) {
        files.add(new FileInMemory(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private LoadReport read() throws IOException {
        RecordFolder folder = RecordFolder.of(Gathered.of(files, Limits.ORDINARY));
        return RecordReading.read(folder.sources(), folder.notices(), names, rows::add);
    }

    private static TableReport of(LoadReport report, Table<?> table) {
        return report.tables().stream()
                .filter(one -> one.table() == table)
                .findFirst()
                .orElseThrow();
    }

    private static ColumnReport of(LoadReport report, Table<?> table, String column) {
        return of(report, table).columns().stream()
                .filter(one -> one.column().name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private <R> R only(Class<R> type) {
        List<R> found = rows.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SSD_PH", "ssd_sui", "PLACEHOLDER_DATA", "-1", "??", "NULL", "1900-01-01", "01/01/1900 00:00"})
    void fillersAreMadeBlankAndCounted(String filler) throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_dob", "1," + filler);

        ColumnReport found = of(read(), Pathway.PERSON, "pers_dob");

        assertThat(only(Person.class).dateOfBirth().isBlank()).isTrue();
        assertThat(found.fillers()).isEqualTo(1);
        assertThat(found.given()).isZero();
        assertThat(found.unreadable()).isZero();
    }

    @Test
    void onlyAPostcodeOfXsIsAFiller() throws IOException {
        give(
                "ssd_cla_placement.csv",
                "clap_cla_placement_id,clap_cla_placement_urn,clap_cla_placement_postcode",
                "1,XXXXXXX,XXX XXX");

        LoadReport report = read();

        assertThat(only(ClaPlacement.class).urn().value()).isEqualTo("XXXXXXX");
        assertThat(only(ClaPlacement.class).postcode().isBlank()).isTrue();
        assertThat(of(report, Pathway.CLA_PLACEMENT, "clap_cla_placement_postcode")
                        .fillers())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-03-09",
                "2015-03-09 00:00:00.000",
                "2015-03-09T00:00:00Z",
                "09/03/2015",
                "9/3/2015",
                "09/03/2015 00:00:00"
            })
    void dayTimesAtMidnightAreDays(String written) throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_dob", "1," + written);

        read();

        assertThat(only(Person.class).dateOfBirth().date()).isEqualTo(LocalDate.of(2015, 3, 9));
        assertThat(only(Person.class).dateOfBirth().raw()).isEqualTo("2015-03-09");
    }

    @Test
    void whatIsNoDateNumberOrFlagIsCountedAndKeepsItsText() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_dob,pers_send_flag", "1,31/02/2015,perhaps", "2,2015-13-01,Yes");
        give("ssd_sdq_scores.csv", "csdq_table_id,csdq_person_id,csdq_sdq_score", "1,1,12.5", "2,2,twelve", "3,2,12.0");

        LoadReport report = read();

        assertThat(of(report, Pathway.PERSON, "pers_dob").unreadable()).isEqualTo(2);
        assertThat(of(report, Pathway.PERSON, "pers_send_flag").unreadable()).isEqualTo(1);
        assertThat(of(report, Pathway.SDQ_SCORE, "csdq_sdq_score").unreadable()).isEqualTo(2);
        assertThat(((Person) rows.get(0)).dateOfBirth().raw()).isEqualTo("31/02/2015");
        assertThat(((Person) rows.get(1)).educationHealthCarePlan().value()).isEqualTo("Y");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void codesOfNoSetAreCountedByValueAndKept() throws IOException {
        give(
                "ssd_cla_placement.csv",
                "clap_cla_placement_id,clap_cla_placement_type",
                "1,K9",
                "2,K9",
                "3,Somewhere",
                "4,K2",
                "5,k2 - children's home");

        ColumnReport found = of(read(), Pathway.CLA_PLACEMENT, "clap_cla_placement_type");

        assertThat(found.unmapped()).containsExactly(Map.entry("K9", 2L), Map.entry("Somewhere", 1L));
        assertThat(found.unmappedRows()).isEqualTo(3);
        assertThat(found.recoded()).isEqualTo(1);
        assertThat(rows.stream().map(row -> ((ClaPlacement) row).type().value()))
                .containsExactly("K9", "K9", "Somewhere", "K2", "K2");
    }

    @Test
    void oldNamesAreTakenAndOthersReported() throws IOException {
        give("SSD_Person.CSV", "PERS_PERSON_ID,pers_common_child_id,pers_shoe_size", "1,9434765919,38");

        TableReport found = of(read(), Pathway.PERSON);

        assertThat(only(Person.class).singleUniqueId().value()).isEqualTo("9434765919");
        assertThat(found.renamed()).containsExactly(Map.entry("pers_common_child_id", "pers_single_unique_id"));
        assertThat(found.unknown()).containsExactly("pers_shoe_size");
        assertThat(found.absent()).contains("pers_dob").doesNotContain("pers_person_id", "pers_single_unique_id");
    }

    @Test
    void aRowThatSaysNothingNewIsLeftOutAndOneThatSharesAKeyIsKept() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_sex", "1,M", "1,M", "1,F", "1,F", ",M", ",M");

        TableReport found = of(read(), Pathway.PERSON);

        assertThat(found.rows()).isEqualTo(6);
        assertThat(found.repeated()).isEqualTo(2);
        assertThat(found.sharedKeys()).isEqualTo(1);
        assertThat(found.withoutKey()).isEqualTo(2);
        assertThat(found.kept()).isEqualTo(4).isEqualTo(rows.size());
    }

    @Test
    void linksThatLeadNowhereAreCountedByLinkAndTheirRowsKept() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_legacy_id", "1,OLD1");
        give(
                "ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_team",
                "R1,1,T1",
                "R2,2,T1",
                "R3,OLD1,T1",
                "R4,,");

        LoadReport report = read();

        LinkReport person = link(report, "cine_person_id");
        assertThat(person.given()).isEqualTo(3);
        assertThat(person.orphans()).isEqualTo(2);
        assertThat(person.older()).isEqualTo(1);
        assertThat(person.examples()).containsExactly("2", "OLD1");
        assertThat(link(report, "cine_referral_team").checked()).isFalse();
        assertThat(link(report, "cine_referral_team").orphans()).isZero();
        assertThat(rows).filteredOn(CinEpisode.class::isInstance).hasSize(4);
    }

    /// Placements stand after the episodes that name them.
    @Test
    void aRowMayNameAKeyThatComesLater() throws IOException {
        give("ssd_cla_episodes.csv", "clae_cla_episode_id,clae_cla_placement_id", "1,P1", "2,P2");
        give("ssd_cla_placement.csv", "clap_cla_placement_id", "P1");

        LinkReport placement = link(read(), "clae_cla_placement_id");

        assertThat(placement.orphans()).isEqualTo(1);
        assertThat(placement.examples()).containsExactly("P2");
    }

    private static LinkReport link(LoadReport report, String column) {
        return report.links().stream()
                .filter(one -> one.link().column().name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void periodsOfCareAreToldFromEpisodesWhereTheirTableIsMissing() throws IOException {
        give(
                "ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,"
                        + "clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason",
                "2,1,C1,2024-05-01,2024-09-01,E4A",
                "1,1,C1,2024-01-01,2024-05-01,X1");
        give("ssd_cla_visits.csv", "clav_cla_visit_id,clav_cla_id", "1,C1", "2,C2");

        LoadReport report = read();

        PeriodOfCare period = only(PeriodOfCare.class);
        assertThat(period.id().value()).isEqualTo("C1");
        assertThat(period.start().raw()).isEqualTo("2024-01-01");
        assertThat(period.end().raw()).isEqualTo("2024-09-01");
        assertThat(period.endReason().value()).isEqualTo("E4A");
        assertThat(of(report, Pathway.PERIOD_OF_CARE).source()).isEqualTo("told from ssd_cla_episodes");
        assertThat(report.missing()).contains(Pathway.PERIOD_OF_CARE);
        assertThat(link(report, "clav_cla_id").orphans()).isEqualTo(1);
    }

    @Test
    void namesAndRemarksAreNotKept() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_surname", "1,Ashdown");
        give("ssd_cla_convictions.csv", "clac_cla_conviction_id,clac_cla_conviction_offence", "1,Took a bicycle", "2,");

        LoadReport report = read();

        assertThat(only(Person.class).surname().isBlank()).isTrue();
        assertThat(of(report, Pathway.PERSON, "pers_surname").withheld()).isEqualTo(1);
        assertThat(rows.stream()
                        .filter(Conviction.class::isInstance)
                        .map(row -> ((Conviction) row).offence().value()))
                .containsExactly("Y", "");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void namesAreKeptWhereAskedFor() throws IOException {
        names = true;
        give("ssd_person.csv", "pers_person_id,pers_surname", "1,Ashdown");

        read();

        assertThat(only(Person.class).surname().value()).isEqualTo("Ashdown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"[\"\"1A\"\", \"\"2B\"\"]\"|[\"1A\",\"2B\"]|0|0",
                "\"1A, 2B\"|[\"1A\",\"2B\"]|0|0",
                "\"[\"\"1A\"\",\"\"99\"\"]\"|[\"1A\",\"99\"]|0|1",
                "\"{\"\"1A\"\":\"\"Yes\"\"}\"|{\"1A\":\"Yes\"}|0|0",
                "drink at home|''|1|0"
            })
    void listsOfCodesAreReadHoweverWritten(String cell, String kept, long unreadable, long unmapped)
            throws IOException {
        give("ssd_assessment_factors.csv", "cinf_table_id,cinf_assessment_factors_json", "1," + cell);

        ColumnReport found = of(read(), Pathway.ASSESSMENT_FACTORS, "cinf_assessment_factors_json");

        assertThat(only(AssessmentFactors.class).factors().value()).isEqualTo(kept);
        assertThat(found.unreadable()).isEqualTo(unreadable);
        assertThat(found.unmappedRows()).isEqualTo(unmapped);
    }

    @Test
    void filesOfNoTableAreSaidAndOfTwoOfOneTableTheLastIsRead() throws IOException {
        give("a/ssd_person.csv", "pers_person_id", "1");
        give("b/dbo.ssd_person.csv", "pers_person_id", "2");
        give("missing.csv", "CHILD,DOB", "1,");
        give("ssd_cohort.csv", "id", "1");

        LoadReport report = read();

        assertThat(only(Person.class).id().value()).isEqualTo("2");
        assertThat(report.notices().stream().map(Notice::check))
                .containsExactlyInAnyOrder("FILE-SET-ASIDE", "FILE-NOT-USED", "FILE-NOT-USED");
        assertThat(report.missing()).hasSize(Pathway.TABLES.size() - 1).doesNotContain(Pathway.PERSON);
    }

    @Test
    void linesTooShortOrTooLongAreCounted() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_sex", "1", "2,M,more", "3,F");

        TableReport found = of(read(), Pathway.PERSON);

        assertThat(found.uneven()).isEqualTo(2);
        assertThat(found.rows()).isEqualTo(3);
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        give("ssd_person.csv", "");

        assertThat(read().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.check()).isEqualTo("FILE-EMPTY"));
    }

    /// The first letter that tells the encoding may stand far down a file.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aLetterFarDownTellsTheEncoding(String charset) throws IOException {
        String text = "dept_team_id,dept_team_name\n" + "1,Assessment\n".repeat(10_000) + "2,Café\n";
        files.add(new FileInMemory("ssd_department.csv", text.getBytes(Charset.forName(charset))));

        read();

        assertThat(Pathway.DEPARTMENT.cell(rows.getLast(), "dept_team_name").raw())
                .isEqualTo("Café");
    }
}
