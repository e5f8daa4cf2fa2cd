package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace is one folder, held by one program, opened by its own key.
class WorkspaceTest {

    @TempDir
    private Path disk;

    private Path folder;
    private Path key;

    @BeforeEach
    void choosePlaces() {
        folder = disk.resolve("work");
        key = disk.resolve("keys").resolve("one.key");
    }

    private WorkspaceSettings settings() {
        return WorkspaceSettings.of(
                Map.of("windscreen.workspace", folder.toString(), "windscreen.key-file", key.toString())::get);
    }

    private void refuses(String... words) {
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(settings()).close())
                .withMessageContainingAll(words);
    }

    @Test
    void isMadeOnFirstUseAndKnownAgain() {
        String id;
        try (Workspace made = Workspace.open(settings())) {
            id = made.id();
        }
        try (Workspace again = Workspace.open(settings())) {
            assertThat(again.id()).isEqualTo(id);
            assertThat(folder)
                    .isDirectoryContaining("glob:**/vault")
                    .isDirectoryContaining("glob:**/settings.properties");
        }
    }

    @Test
    void keepsItsKeyOutsideTheFolderForItsOwnerAlone() throws IOException {
        try (Workspace made = Workspace.open(settings())) {
            assertThat(made.keyFile()).isEqualTo(key).isRegularFile();
            if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                        .isEqualTo("rw-------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void derivesTheSameKeyForTheSameUseOnly() {
        try (Workspace made = Workspace.open(settings())) {
            assertThat(made.key("vault")).isEqualTo(made.key("vault")).isNotEqualTo(made.key("audit"));
        }
    }

    @Test
    void refusesASecondProgram() {
        try (Workspace held = Workspace.open(settings())) {
            refuses("is open in another Windscreen", held.folder().toString());
        }
        Workspace.open(settings()).close();
    }

    @Test
    void refusesAFolderOfOtherFiles() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        refuses("holds other files");
        assertThat(key).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void saysWhereItsMissingKeyShouldBe() throws IOException {
        Workspace.open(settings()).close();
        Files.delete(key);
        refuses("The key of this workspace is not at " + key);
    }

    @Test
    void knowsAnotherWorkspacesKey() throws IOException {
        Workspace.open(settings()).close();
        Files.delete(key);
        KeyFile.create(key);
        refuses("another workspace's");
    }

    @Test
    void knowsAFileThatIsNoKey() throws IOException {
        Workspace.open(settings()).close();
        Files.writeString(key, "hello");
        refuses("is not a Windscreen key");
    }

    @Test
    void canBeForOneRun() {
        Path gone;
        try (Workspace temporary = Workspace.open(settings().withFolder(Path.of(WorkspaceSettings.TEMPORARY)))) {
            gone = temporary.folder();
            assertThat(gone).isDirectory();
            assertThat(key).doesNotExist();
        }
        assertThat(gone.getParent()).doesNotExist();
    }
}
