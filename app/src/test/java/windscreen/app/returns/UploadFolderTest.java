package windscreen.app.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Uploads lie on disk while the program runs, and no longer.
class UploadFolderTest {

    @Test
    void everythingGoesAtTheEnd() throws Exception {
        UploadFolder folder = new UploadFolder();
        Path file = Files.writeString(folder.of(1).resolve("0"), "CHILD\n");
        folder.destroy();
        assertThat(file.getParent().getParent()).doesNotExist();
    }

    @Test
    void oneDropGoesByItself() throws Exception {
        UploadFolder folder = new UploadFolder();
        Path first = Files.writeString(folder.of(1).resolve("0"), "a");
        Path second = Files.writeString(folder.of(2).resolve("0"), "b");
        folder.remove(1);
        assertThat(first).doesNotExist();
        assertThat(second).exists();
        folder.destroy();
    }

    @Test
    void whatAKilledProgramLeftGoesAtTheNextStartButNotWhatIsInUse() throws Exception {
        UploadFolder running = new UploadFolder();
        Path abandoned = Files.createTempDirectory("windscreen-uploads-");
        Files.createFile(abandoned.resolve("in-use"));
        Files.writeString(abandoned.resolve("0"), "CHILD\n");
        UploadFolder next = new UploadFolder();
        assertThat(abandoned).doesNotExist();
        assertThat(running.incoming()).exists();
        next.destroy();
        running.destroy();
    }
}
