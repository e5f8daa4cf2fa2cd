package windscreen.app.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyticStoreTest {

    private static final Instant NOW = Instant.parse("2026-06-30T09:15:00Z");

    @TempDir
    Path folder;

    private AnalyticStore store;

    @BeforeEach
    void open() throws IOException {
        store = AnalyticStore.open(folder.resolve(AnalyticStore.FILE), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private static Given people(String... lines) {
        return new Given().table("ssd_person", lines);
    }

    private List<String> ask(String sql) throws SQLException {
        return ask(AnalyticStore.OWN, sql);
    }

    private List<String> ask(String dataSet, String sql) throws SQLException {
        try (Connection reader = store.read(dataSet)) {
            return ask(reader, sql);
        }
    }

    private static List<String> ask(Connection reader, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    @Test
    void everyColumnHasTheTypeOfWhatItHolds() throws Exception {
        store.load(
                AnalyticStore.OWN,
                "a test",
                people("pers_person_id,pers_dob,pers_is_mother", "1,09/03/2015,Y", "2,soon,perhaps", "3,,N")
                        .table("ssd_sdq_scores", "csdq_table_id,csdq_sdq_score", "1,12", "2,many")
                        .table("ssd_cla_placement", "clap_cla_placement_id,clap_cla_placement_distance", "1,3.5"));

        assertThat(ask("select pers_dob + 1 from ssd_person order by pers_person_id"))
                .containsExactly("2015-03-10", null, null);
        assertThat(ask("select pers_person_id from ssd_person where not pers_is_mother"))
                .containsExactly("3");
        assertThat(ask("select sum(csdq_sdq_score) from ssd_sdq_scores")).containsExactly("12");
        assertThat(ask("select clap_cla_placement_distance * 2 from ssd_cla_placement"))
                .containsExactly("7.0");
        assertThat(ask("select count(*) from ssd_person where pers_sex is null"))
                .containsExactly("3");
    }

    @Test
    void aLoadReplacesItsDataSetAndNoOther() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1", "2"));
        store.load("neighbour", "theirs", people("pers_person_id", "7"));
        store.load(AnalyticStore.OWN, "second", people("pers_person_id", "3"));

        assertThat(ask("select pers_person_id from ssd_person")).containsExactly("3");
        assertThat(ask("neighbour", "select pers_person_id from ssd_person")).containsExactly("7");
        assertThat(store.held())
                .containsExactly(
                        new AnalyticStore.Held("neighbour", NOW, "theirs", 1),
                        new AnalyticStore.Held(AnalyticStore.OWN, NOW, "second", 1));
    }

    @Test
    void aLoadThatFailsLeavesWhatWasThere() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1"));

        assertThatThrownBy(() -> store.load(AnalyticStore.OWN, "second", rows -> {
                    people("pers_person_id", "2").into(rows);
                    throw new IOException("the cable came out");
                }))
                .hasMessage("the cable came out");

        assertThat(ask("select pers_person_id from ssd_person")).containsExactly("1");
        assertThat(store.held()).extracting(AnalyticStore.Held::source).containsExactly("first");
    }

    @Test
    void whoReadsDuringALoadSeesWhatWasThere() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1"));

        store.load(AnalyticStore.OWN, "second", rows -> {
            var report = people("pers_person_id", "2", "3").into(rows);
            try {
                assertThat(ask("select pers_person_id from ssd_person")).containsExactly("1");
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
            return report;
        });

        assertThat(ask("select count(*) from ssd_person")).containsExactly("2");
    }

    @Test
    void whatWasLoadedOutlivesTheProgram() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1"));
        store.close();
        open();

        assertThat(store.isBegunAnew()).isFalse();
        assertThat(ask("select pers_person_id from ssd_person")).containsExactly("1");
    }

    @Test
    void aFileOfOtherTablesIsBegunAnew() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1"));
        store.close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(AnalyticStore.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("update windscreen.about set version = 'of last year'");
        }
        open();

        assertThat(store.isBegunAnew()).isTrue();
        assertThat(store.held()).isEmpty();
        store.load(AnalyticStore.OWN, "again", people("pers_person_id", "1"));
        assertThat(ask("select count(*) from ssd_person")).containsExactly("1");
    }

    @Test
    void aDamagedFileIsBegunAnew() throws Exception {
        store.close();
        Files.writeString(
                folder.resolve(AnalyticStore.FILE),
                "this is no database, though it is long enough to be one".repeat(500));
        open();

        assertThat(store.isBegunAnew()).isTrue();
        assertThat(store.held()).isEmpty();
    }

    @Test
    void nothingElseOnTheDiskIsReachedThroughIt() throws Exception {
        store.load(AnalyticStore.OWN, "first", people("pers_person_id", "1"));
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");

        assertThatThrownBy(() -> ask("select * from read_csv('" + secret + "')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("disabled");
        assertThatThrownBy(() -> ask("set enable_external_access = true")).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "main", "windscreen", "Own", "own;drop", "1st", "temp"})
    void aDataSetHasAPlainNameOfItsOwn(String name) {
        assertThatThrownBy(() -> store.load(name, "a test", people("pers_person_id")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
