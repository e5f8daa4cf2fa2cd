package windscreen.app.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import windscreen.app.store.RealPostgres;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.RecordReading;
import windscreen.core.pathway.read.TableReport;

/// A case system's PostgreSQL is read as it stands.
class RecordDatabaseTest {

    private final List<PathwayRow> rows = new ArrayList<>();
    private String address;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        address = RealPostgres.emptyDatabase();
        connection = DriverManager.getConnection(address, "postgres", "");
    }

    @AfterEach
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    private void prepare(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(address, "postgres", "");
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private LoadReport read(String... schema) throws SQLException, IOException {
        RecordDatabase found =
                RecordDatabase.of(connection, schema.length == 0 ? Optional.empty() : Optional.of(schema[0]));
        return RecordReading.read(found.sources(), found.notices(), false, rows::add);
    }

    private Person person() {
        assertThat(rows).filteredOn(Person.class::isInstance).hasSize(1);
        return (Person)
                rows.stream().filter(Person.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void tablesOfAnySchemaAreReadWithTheirTypes() throws Exception {
        prepare(
                "create schema ssd_development",
                "create table ssd_development.ssd_person (pers_person_id varchar(48), pers_dob timestamp,"
                        + " pers_is_mother boolean, pers_send_flag char(5), pers_ethnicity varchar(48))",
                "insert into ssd_development.ssd_person values ('1', '2015-03-09', true, 'N', null)",
                "create table ssd_development.ssd_sdq_scores (csdq_table_id int, csdq_sdq_score int)",
                "insert into ssd_development.ssd_sdq_scores values (1, 12)",
                "create view public.ssd_contacts as select 'C1' as cont_contact_id, 1 as cont_person_id",
                "create table public.caseload (id int)");

        LoadReport report = read();

        assertThat(report.tables())
                .extracting(TableReport::source)
                .containsExactly("ssd_development.ssd_person", "public.ssd_contacts", "ssd_development.ssd_sdq_scores");
        assertThat(report.isClean()).isTrue();
        assertThat(person().dateOfBirth().raw()).isEqualTo("2015-03-09");
        assertThat(person().isMother().value()).isEqualTo("Y");
        assertThat(person().educationHealthCarePlan().value()).isEqualTo("N");
        assertThat(person().ethnicity().isBlank()).isTrue();
    }

    @Test
    void ofTwoSchemasTheFullerIsReadAndTheOtherSaid() throws Exception {
        prepare(
                "create schema old",
                "create schema current",
                "create table old.ssd_person (pers_person_id text)",
                "insert into old.ssd_person values ('old')",
                "create table current.ssd_person (pers_person_id text)",
                "insert into current.ssd_person values ('new')",
                "create table current.ssd_contacts (cont_contact_id text)");

        LoadReport report = read();

        assertThat(person().id().value()).isEqualTo("new");
        assertThat(report.notices()).singleElement().extracting(Notice::file).isEqualTo("old.ssd_person");
    }

    @Test
    void aSchemaCanBeNamed() throws Exception {
        prepare(
                "create schema old",
                "create table old.ssd_person (pers_person_id text)",
                "insert into old.ssd_person values ('old')",
                "create table ssd_person (pers_person_id text)");

        read("OLD");

        assertThat(person().id().value()).isEqualTo("old");
    }

    @Test
    void columnsTheRecordDoesNotKnowAreNamedAndNeverRead() throws Exception {
        prepare("create view ssd_person as select 1 as pers_person_id, '9' as \"Pers_Common_Child_Id\","
                + " 1 / (select count(*) from pg_class where false) as narrative");

        TableReport found = read().tables().getFirst();

        assertThat(found.unknown()).containsExactly("narrative");
        assertThat(found.renamed()).containsKey("Pers_Common_Child_Id");
        assertThat(found.uneven()).isZero();
        assertThat(person().singleUniqueId().value()).isEqualTo("9");
    }

    @Test
    void theDatabaseIsToldThatNothingWillBeWritten() throws Exception {
        prepare("create view ssd_person as select 1 as pers_person_id,"
                + " current_setting('transaction_read_only') as pers_nationality");

        read();

        assertThat(person().nationality().value()).isEqualTo("on");
    }

    @Test
    void aTableOfManyRowsIsReadToItsEnd() throws Exception {
        prepare("create table ssd_contacts as select generate_series(1, 12000) as cont_contact_id");

        LoadReport report = read();

        assertThat(report.rows()).isEqualTo(12_000);
        assertThat(report.missing()).hasSize(Pathway.TABLES.size() - 1);
    }
}
