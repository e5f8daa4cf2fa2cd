package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Both databases hold the same tables, and SQLite is set so that no acknowledged work is lost.
class TablesTest {

    @Test
    void sqliteFlushesEachCommit() {
        try (TestStore test = TestStore.on(Dialect.SQLITE)) {
            assertThat(pragma(test, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(test, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(test, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(TestStore test, String name) {
        return test.store()
                .find("select cast(" + name + " as text) as value from pragma_" + name, line -> line.text("value"))
                .orElseThrow();
    }

    @Test
    void bothHoldTheSameColumns() {
        try (TestStore sqlite = TestStore.on(Dialect.SQLITE);
                TestStore postgresql = TestStore.on(Dialect.POSTGRESQL)) {
            List<String> here = sqlite.store()
                    .list(
                            "select m.name || '.' || c.name || case when c.\"notnull\" = 1 then '' else '?' end as name"
                                    + " from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
                            line -> line.text("name"));
            List<String> there = postgresql
                    .store()
                    .list(
                            "select table_name || '.' || column_name || case is_nullable when 'NO' then '' else '?' end"
                                    + " as name from information_schema.columns where table_schema = 'public'",
                            line -> line.text("name"));
            assertThat(ours(here)).isNotEmpty().containsExactlyInAnyOrderElementsOf(ours(there));
        }
    }

    private static List<String> ours(List<String> columns) {
        return columns.stream()
                .filter(name -> !name.startsWith("flyway") && !name.startsWith("sqlite"))
                .toList();
    }
}
