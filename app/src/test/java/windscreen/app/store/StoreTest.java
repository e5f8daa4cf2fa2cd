package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is written comes back as it was, all of it or none.
@OnBothStores
class StoreTest {

    private final TestStore test;
    private final Store store;

    StoreTest(Dialect dialect) {
        test = TestStore.on(dialect);
        store = test.store();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void put(String name, String value) {
        store.change("insert into setting (name, value) values (?, ?)", name, value);
    }

    private long settings() {
        return store.count("select count(*) from setting where name <> 'workspace'");
    }

    @Test
    void keepsInstantsToTheMicrosecondAndDays() {
        Instant since = Instant.parse("2026-03-31T23:59:59.123456789Z");
        store.change(
                "insert into person (id, name, role, team, active, since) values (?, ?, ?, ?, ?, ?)",
                "p",
                "EX One",
                "analyst",
                false,
                true,
                since);
        Instant kept = store.find("select since from person", line -> line.instant("since"))
                .orElseThrow();
        assertThat(kept).isEqualTo(Instant.parse("2026-03-31T23:59:59.123456Z"));
        store.change(
                "insert into statutory_return (id, kind, year, authority, stage, deadline) values (?, ?, ?, ?, ?, ?)",
                "r",
                "cin",
                2026,
                "E09000001",
                "produce",
                LocalDate.of(2026, 7, 31));
        assertThat(store.find("select deadline from statutory_return", line -> line.day("deadline")))
                .contains(LocalDate.of(2026, 7, 31));
        store.change("update statutory_return set deadline = ?", (Object) null);
        assertThat(store.list("select deadline from statutory_return", line -> line.dayOrNull("deadline")))
                .containsExactly((LocalDate) null);
    }

    @Test
    void writesAllOrNothing() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.write(() -> {
                    put("one", "1");
                    store.write(() -> put("two", "2"));
                    throw new IllegalStateException("no");
                }));
        assertThat(settings()).isZero();
    }

    @Test
    void writesManyLinesAtOnce() {
        List<Object[]> lines = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            lines.add(new Object[] {"name " + i, "value"});
        }
        store.write(() -> store.batch("insert into setting (name, value) values (?, ?)", lines));
        assertThat(settings()).isEqualTo(2500);
    }

    @Test
    void losesNoChangeOfFourWritersToOneLine() throws Exception {
        put("counter", "0");
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                all.add(writers.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        store.write(() -> store.change(
                                "update setting set value = cast(cast(value as integer) + 1 as text) where name = ?",
                                "counter"));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(store.find("select value from setting where name = ?", line -> line.text("value"), "counter"))
                .contains("200");
    }

    @Test
    void refusesALineThatPointsNowhere() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> store.change(
                        "insert into note (id, return_id, child, table_name, record_key, rule, words, version,"
                                + " written_at, written_by) values ('n', 'nothing', '', '', '', '', '', 1, ?, 'x')",
                        Instant.EPOCH));
    }

    @Test
    void belongsToOneWorkspace() {
        store.change("update setting set value = 'other' where name = 'workspace'");
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Store.open(test.workspace()).close())
                .withMessageContaining("belongs to another workspace");
    }

    @Test
    void refusesTheTablesOfANewerProgram() {
        store.change("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, installed_on, execution_time, success)"
                + " values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', current_timestamp, 1, true)");
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Store.open(test.workspace()).close())
                .withMessageContaining("newer Windscreen");
    }
}
