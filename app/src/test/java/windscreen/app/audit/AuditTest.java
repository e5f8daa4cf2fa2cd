package windscreen.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import windscreen.app.store.Dialect;
import windscreen.app.store.OnBothStores;
import windscreen.app.store.Store;
import windscreen.app.store.TestStore;

/// The audit grows only, and shows when somebody made it do otherwise.
@OnBothStores
class AuditTest {

    private final Dialect dialect;
    private final TestStore test;
    private final Store store;
    private final Audit audit;

    AuditTest(Dialect dialect) {
        this.dialect = dialect;
        test = TestStore.on(dialect);
        store = test.store();
        audit = new Audit(test.workspace(), store, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void threeActs() {
        audit.record(Act.of("EX One", "uploaded").in("r1"));
        audit.record(Act.of("EX One", "saw").in("r1").about("EX17"));
        audit.record(Act.of("EX Two", "exported").in("r1").saying("412 findings as xlsx"));
    }

    /// What somebody with the database's own tools could do.
    private void tamper(String sql) {
        switch (dialect) {
            case SQLITE -> {
                store.change("drop trigger audit_is_not_changed");
                store.change("drop trigger audit_is_not_deleted");
            }
            case POSTGRESQL -> store.change("drop trigger audit_is_not_changed on audit");
        }
        store.change(sql);
    }

    @Test
    void isWholeFromTheFirstEntryOn() {
        assertThat(audit.verify(null).broken()).isNull();
        threeActs();
        Audit.Verdict verdict = audit.verify(null);
        assertThat(verdict.entries()).isEqualTo(3);
        assertThat(verdict.head().number()).isEqualTo(3);
        assertThat(verdict.broken()).isNull();
    }

    @Test
    void tellsWhoSawAChild() {
        threeActs();
        assertThat(audit.of("EX17", 10)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("EX One");
            assertThat(entry.what()).isEqualTo("saw");
            assertThat(entry.at()).isBeforeOrEqualTo(Instant.now());
        });
        assertThat(audit.latest(2)).extracting(AuditEntry::number).containsExactly(3L, 2L);
    }

    @Test
    void isWrittenWithTheChangeOrNotAtAll() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.write(() -> {
                    threeActs();
                    throw new IllegalStateException("no");
                }));
        assertThat(audit.head().number()).isZero();
        assertThat(audit.verify(null).entries()).isZero();
    }

    @Test
    void refusesToBeChangedOrDeleted() {
        threeActs();
        for (String sql : List.of("update audit set who = 'EX Two'", "delete from audit where number = 3")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> store.change(sql))
                    .havingRootCause()
                    .withMessageContaining("audit entries are never");
        }
        assertThat(audit.verify(null).broken()).isNull();
    }

    @Test
    void showsEveryWordThatWasChanged() {
        threeActs();
        tamper("create table kept as select * from audit");
        String later =
                dialect == Dialect.SQLITE ? "'2026-01-01T00:00:00.000000Z'" : "timestamptz '2026-01-01T00:00:00Z'";
        for (String change : List.of("who=EX Two", "what=amended", "return_id=r2", "child=EX18", "detail=x", "at=")) {
            String column = change.substring(0, change.indexOf('='));
            String value = column.equals("at") ? later : "'" + change.substring(change.indexOf('=') + 1) + "'";
            store.change("update audit set " + column + " = " + value + " where number = 2");
            assertThat(audit.verify(null).broken()).as(change).startsWith("Entry 2 is not what was written");
            store.change("update audit set " + column + " = (select " + column
                    + " from kept where kept.number = audit.number)");
            assertThat(audit.verify(null).broken()).isNull();
        }
    }

    @Test
    void showsAWordMovedFromOneColumnToTheNext() {
        audit.record(new Act("EX One", "saw", "r1", "EX17", ""));
        tamper("update audit set child = 'EX', detail = '17'");
        assertThat(audit.verify(null).broken()).startsWith("Entry 1 is not what was written");
    }

    @Test
    void showsWhatWasTakenOutAndWhatWasCutOff() {
        threeActs();
        tamper("delete from audit where number = 3");
        assertThat(audit.verify(null).broken()).startsWith("The end is missing: entry 3");
        store.change("delete from audit where number = 1");
        assertThat(audit.verify(null).broken()).startsWith("Entry 1 is missing");
    }

    @Test
    void showsAnEndThatWasWrittenAnew() {
        threeActs();
        Audit.Head noted = audit.head();
        assertThat(audit.verify(noted).broken()).isNull();
        tamper("delete from audit where number = 3");
        store.change("update audit_head set number = 2, seal = (select seal from audit where number = 2) where id = 1");
        audit.record(Act.of("EX Two", "saw"));
        assertThat(audit.verify(null).broken()).isNull();
        assertThat(audit.verify(noted).broken()).startsWith("Entry 3 is not the one noted earlier");
    }

    @Test
    void keepsOneChainWhenManyWriteAtOnce() throws Exception {
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String who = "EX " + writer;
                all.add(writers.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        audit.record(Act.of(who, "saw"));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        Audit.Verdict verdict = audit.verify(null);
        assertThat(verdict.entries()).isEqualTo(100);
        assertThat(verdict.broken()).isNull();
    }
}
