package windscreen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import windscreen.app.audit.Act;
import windscreen.app.audit.Audit;
import windscreen.app.store.Store;
import windscreen.app.store.Workspace;
import windscreen.app.store.WorkspaceSettings;

/// The audit is verified and exported by commands, while the program runs too.
class AuditCommandTest {

    @TempDir
    private Path disk;

    private String[] where;

    @BeforeEach
    void makeAWorkspaceWithTwoEntries() {
        where = new String[] {
            "--workspace",
            disk.resolve("work").toString(),
            "--key-file",
            disk.resolve("key").toString()
        };
        try (Workspace workspace = Workspace.open(settings());
                Store store = Store.open(workspace)) {
            Audit audit = new Audit(workspace, store, Clock.systemUTC());
            audit.record(Act.of("EX One", "uploaded").in("r1"));
            audit.record(Act.of("EX One", "saw").in("r1").about("EX17").saying("a \"page\""));
        }
    }

    private WorkspaceSettings settings() {
        return WorkspaceSettings.of(Map.of("windscreen.workspace", where[1], "windscreen.key-file", where[3])::get);
    }

    private CommandRun run(String verb, String... more) {
        String[] line = new String[2 + where.length + more.length];
        line[0] = "audit";
        line[1] = verb;
        System.arraycopy(where, 0, line, 2, where.length);
        System.arraycopy(more, 0, line, 2 + where.length, more.length);
        return CommandRun.of(line);
    }

    @Test
    void verifiesAWholeChainWhileTheProgramHoldsTheWorkspace() {
        try (Workspace held = Workspace.open(settings());
                Store store = Store.open(held)) {
            CommandRun verified = run("verify");
            assertThat(verified.out()).startsWith("The audit is whole: 2 entries, ending in 2:");
            assertThat(verified.status()).isZero();
            assertThat(run("verify", "--noted", verified.out().replaceAll("(?s).*ending in (\\S+).*", "$1"))
                            .status())
                    .isZero();
            assertThat(store.count("select count(*) from audit")).isEqualTo(2);
        }
    }

    @Test
    void saysWhichEntryWasChanged() {
        try (Workspace workspace = Workspace.open(settings());
                Store store = Store.open(workspace)) {
            store.change("drop trigger audit_is_not_changed");
            store.change("update audit set who = 'EX Two' where number = 1");
        }
        CommandRun verified = run("verify");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).contains("tampered").contains("Entry 1");
    }

    @Test
    void saysThatTheNotedEndIsGone() {
        CommandRun verified = run("verify", "--noted", "2:0000");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).contains("Entry 2 is not the one noted earlier");
    }

    @Test
    void refusesWhatIsNoEndOfAChain() {
        CommandRun verified = run("verify", "--noted", "yesterday");
        assertThat(verified.status()).isEqualTo(2);
        assertThat(verified.err()).contains("NUMBER:SEAL");
    }

    @Test
    void saysThatThereIsNoWorkspace() {
        CommandRun verified = CommandRun.of(
                "audit", "verify", "--workspace", disk.resolve("nowhere").toString());
        assertThat(verified.status()).isEqualTo(2);
        assertThat(verified.err()).startsWith("There is no workspace at").doesNotContain("Exception");
        assertThat(disk.resolve("nowhere")).doesNotExist();
    }

    @Test
    void exportsEveryEntry() throws Exception {
        Path file = disk.resolve("audit.csv");
        assertThat(run("export", "--out", file.toString()).status()).isZero();
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .startsWith("number,at,who,what,return,child,detail,seal")
                .last()
                .asString()
                .contains("EX17,\"a \"\"page\"\"\"");
        assertThat(run("export").out()).hasLineCount(3);
    }
}
