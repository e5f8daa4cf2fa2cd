package windscreen.app.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.RecordReading;
import windscreen.core.table.Table;

class ParquetFolderTest {

    @TempDir
    Path folder;

    private static List<String> cells(PathwayRow row) {
        Table<? extends PathwayRow> table = Pathway.of(row.getClass());
        return table.columns().stream()
                .map(column -> table.cell(row, column).toString())
                .toList();
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        List<PathwayRow> written = new ArrayList<>();
        Given given = new Given()
                .table("ssd_person", "pers_person_id,pers_dob,pers_is_mother,pers_sex", "1,2015-03-09,Y,M", "2,,N,")
                .table("ssd_sdq_scores", "csdq_table_id,csdq_person_id,csdq_sdq_score", "1,2,12")
                .table(
                        "ssd_cla_placement",
                        "clap_cla_placement_id,clap_cla_placement_distance,clap_person_id",
                        "1,3.5,1")
                .table("ssd_assessment_factors", "cinf_table_id,cinf_assessment_factors_json", "1,\"[\"\"1A\"\"]\"");
        ParquetFolder.write(
                folder.resolve("new"),
                rows -> given.into(row -> {
                    written.add(row);
                    rows.accept(row);
                }));

        List<PathwayRow> read = new ArrayList<>();
        LoadReport report;
        try (ParquetFolder parquet = ParquetFolder.open(folder.resolve("new"))) {
            report = RecordReading.read(parquet.sources(), List.of(), true, read::add);
        }

        assertThat(read.stream().map(ParquetFolderTest::cells))
                .containsExactlyElementsOf(
                        written.stream().map(ParquetFolderTest::cells).toList());
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void filesOfAnotherProgramAreReadWithTheirTypes() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("copy (select 1 as pers_person_id, timestamp '2015-03-09 00:00:00' as pers_dob,"
                    + " true as pers_is_mother, 'kept' as hat) to '" + folder.resolve("SSD_PERSON.parquet")
                    + "' (format parquet)");
        }

        List<PathwayRow> read = new ArrayList<>();
        try (ParquetFolder parquet = ParquetFolder.open(folder)) {
            LoadReport report = RecordReading.read(parquet.sources(), List.of(), true, read::add);
            assertThat(report.tables().getFirst().unknown()).containsExactly("hat");
        }

        Person person = (Person) read.getFirst();
        assertThat(person.dateOfBirth().raw()).isEqualTo("2015-03-09");
        assertThat(person.isMother().value()).isEqualTo("Y");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        ParquetFolder.write(folder, new Given().table("ssd_person", "pers_person_id", "1"));

        assertThatThrownBy(() -> ParquetFolder.write(folder, new Given().table("ssd_person", "pers_person_id", "2")))
                .hasMessageContaining("exists already");
    }
}
