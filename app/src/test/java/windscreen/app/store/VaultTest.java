package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import windscreen.core.files.SourceFile;

/// What is put into the vault comes out unchanged, or not at all.
@OnBothStores
class VaultTest {

    private static final String CONTENT = "CHILD,SEX\nEX1,2\n";

    private final TestStore test;
    private final Vault vault;

    VaultTest(Dialect dialect) {
        test = TestStore.on(dialect);
        vault = new Vault(test.workspace(), test.store(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Vault.Kept keep(byte[] content) throws IOException {
        return vault.keep("header.csv", "EX One", new ByteArrayInputStream(content));
    }

    private Vault.Kept keep(String content) throws IOException {
        return keep(content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] read(String sha256) throws IOException {
        try (InputStream file = vault.open(sha256)) {
            return file.readAllBytes();
        }
    }

    private Path onDisk(String sha256) {
        return test.workspace().vault().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private List<String> faults() throws IOException {
        return vault.check().stream().map(Vault.Fault::what).toList();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void givesBackEverySizeAroundAPiece() throws IOException {
        int piece = Sealing.PIECE;
        for (int size : new int[] {0, 1, piece - 1, piece, piece + 1, 2 * piece, 3 * piece + 7}) {
            byte[] content = bytes(size);
            Vault.Kept kept = keep(content);
            assertThat(kept.size()).isEqualTo(size);
            assertThat(read(kept.sha256())).isEqualTo(content);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void isAskedBySha256() throws IOException {
        assertThat(keep("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        assertThat(keep(CONTENT).already()).isFalse();
        Vault.Kept again = keep(CONTENT);
        assertThat(again.already()).isTrue();
        assertThat(test.store().count("select count(*) from vault_file")).isEqualTo(1);
        try (var files = Files.walk(test.workspace().vault())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(onDisk(again.sha256()));
        }
    }

    @Test
    void showsNothingOnTheDisk() throws IOException {
        byte[] held = Files.readAllBytes(onDisk(keep(CONTENT).sha256()));
        assertThat(new String(held, StandardCharsets.ISO_8859_1))
                .doesNotContain("CHILD")
                .doesNotContain("EX1");
    }

    @Test
    void servesTheReadersOfReturns() throws IOException {
        SourceFile file = vault.file("2025-26/header.csv", keep(CONTENT).sha256());
        assertThat(file.baseName()).isEqualTo("header.csv");
        assertThat(file.size()).isEqualTo(CONTENT.length());
        assertThat(file.open()).hasContent(CONTENT);
    }

    @Test
    void noticesAChangeAnywhere() throws IOException {
        Vault.Kept kept = keep(CONTENT);
        byte[] whole = Files.readAllBytes(onDisk(kept.sha256()));
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            refuses(kept, changed);
        }
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("changed or damaged")
                .contains("Restore it");
    }

    @Test
    void noticesACutAnAdditionAndPiecesInAnotherOrder() throws IOException {
        Vault.Kept kept = keep(bytes(2 * Sealing.PIECE + 100));
        byte[] whole = Files.readAllBytes(onDisk(kept.sha256()));
        int head = Sealing.LETTERS.length + Sealing.SALT;
        int sealed = Sealing.PIECE + Sealing.TAG;
        for (int length : new int[] {0, 3, head, head + sealed, head + 2 * sealed, whole.length - 1}) {
            refuses(kept, Arrays.copyOf(whole, length));
        }
        refuses(kept, Arrays.copyOf(whole, whole.length + 1));
        byte[] swapped = whole.clone();
        System.arraycopy(whole, head, swapped, head + sealed, sealed);
        System.arraycopy(whole, head + sealed, swapped, head, sealed);
        refuses(kept, swapped);
    }

    @Test
    void noticesAFileUnderAnothersName() throws IOException {
        Vault.Kept one = keep(CONTENT);
        Vault.Kept other = keep("something else");
        refuses(one, Files.readAllBytes(onDisk(other.sha256())));
    }

    private void refuses(Vault.Kept kept, byte[] changed) throws IOException {
        Files.write(onDisk(kept.sha256()), changed);
        assertThatExceptionOfType(DamagedFileException.class)
                .isThrownBy(() -> read(kept.sha256()))
                .withMessageContaining(kept.sha256());
    }

    @Test
    void healsADamagedCopyWhenTheFileIsGivenAgain() throws IOException {
        Vault.Kept kept = keep(CONTENT);
        Files.write(onDisk(kept.sha256()), new byte[100]);
        keep(CONTENT);
        assertThat(faults()).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhatIsUnknown() throws IOException {
        Vault.Kept kept = keep(CONTENT);
        Path stray = onDisk(kept.sha256()).resolveSibling("stray");
        Files.move(onDisk(kept.sha256()), stray);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> read(kept.sha256()));
        assertThat(faults())
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("is missing"),
                        unknown -> assertThat(unknown).startsWith("stray lies in the vault"));
    }

    @Test
    void clearsAwayWhatAStopLeftHalfWritten() throws IOException {
        Path half = test.workspace().vault().resolve("part-0");
        Files.writeString(half, "half");
        new Vault(test.workspace(), test.store(), Clock.systemUTC());
        assertThat(half).doesNotExist();
    }

    @Test
    void leavesNothingWhenTheGivingBreaksOff() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(1000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> vault.keep("half.csv", "EX One", broken));
        assertThat(test.workspace().vault()).isEmptyDirectory();
        assertThat(test.store().count("select count(*) from vault_file")).isZero();
    }

    /// Sixty-four million bytes are sealed and only pieces of them are in memory: size does not matter.
    @Test
    void needsNoMoreMemoryForALargeFile() throws IOException {
        long large = 64L << 20;
        byte[] some = bytes(1 << 16);
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (OutputStream out = new SealedOutput(
                OutputStream.nullOutputStream(), test.workspace().key("vault"))) {
            for (long done = 0; done < large; done += some.length) {
                out.write(some);
            }
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(large / 4);
    }
}
