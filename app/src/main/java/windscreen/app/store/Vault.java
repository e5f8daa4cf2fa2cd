package windscreen.app.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import windscreen.core.files.SourceFile;

/// Every file as it was received, unchanged, encrypted, once, under the SHA-256 of its content; and the ledger of them.
public final class Vault {

    private static final String UNFINISHED = "part-";

    private final Path folder;
    private final SecretKey key;
    private final Store store;
    private final Clock clock;

    /// Opens the vault of a workspace and clears away what a stop left half written.
    public Vault(Workspace workspace, Store store, Clock clock) {
        this.folder = workspace.vault();
        this.key = workspace.key("vault");
        this.store = store;
        this.clock = clock;
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.filter(Vault::isUnfinished).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new WorkspaceException("The vault cannot be read: " + Workspace.reason(failed), failed);
        }
    }

    private static boolean isUnfinished(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    /// A file that is kept.
    ///
    /// @param sha256  what it is asked for by
    /// @param size    how many bytes it has
    /// @param already whether it was here before
    public record Kept(String sha256, long size, boolean already) {}

    /// Keeps a file. It is on the disk before the ledger tells of it.
    ///
    /// @param name what it was called when it was received
    /// @param by   who gave it
    public Kept keep(String name, String by, InputStream content) throws IOException {
        Path part = folder.resolve(UNFINISHED + Id.next());
        try {
            DigestInputStream read = new DigestInputStream(content, Hashes.sha256());
            long size = seal(read, part);
            String sha256 = HexFormat.of().formatHex(read.getMessageDigest().digest());
            boolean already = Files.exists(path(sha256)) && isWhole(sha256);
            if (!already) {
                OwnerOnly.folder(OwnerOnly.above(path(sha256)));
                OwnerOnly.move(part, path(sha256));
            }
            store.change(
                    "insert into vault_file (sha256, size, name, received_at, received_by) values (?, ?, ?, ?, ?)"
                            + " on conflict (sha256) do nothing",
                    sha256,
                    size,
                    name,
                    clock.instant(),
                    by);
            return new Kept(sha256, size, already);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long seal(InputStream content, Path part) throws IOException {
        Files.createFile(part);
        OwnerOnly.restrict(part, "rw-------");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            long size;
            try (OutputStream sealed = new SealedOutput(Channels.newOutputStream(channel), key)) {
                size = content.transferTo(sealed);
            }
            channel.force(true);
            return size;
        }
    }

    /// A copy that was damaged is replaced when the file is given again.
    private boolean isWhole(String sha256) throws IOException {
        try (InputStream file = open(sha256)) {
            file.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (DamagedFileException damaged) {
            return false;
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /// Reads a file as it was received.
    ///
    /// @throws NoSuchFileException  when it is not in the vault
    /// @throws DamagedFileException then or while it is read, when it is not what was put there
    public InputStream open(String sha256) throws IOException {
        return new SealedInput(new BufferedInputStream(Files.newInputStream(path(sha256)), 1 << 16), sha256, key);
    }

    /// A kept file as the readers of returns take it.
    public SourceFile file(String name, String sha256) {
        return new VaultFile(this, name, sha256, store.count("select size from vault_file where sha256 = ?", sha256));
    }

    /// Something wrong with the vault, in words for people.
    ///
    /// @param sha256 the file
    /// @param what   what is wrong, in one sentence
    public record Fault(String sha256, String what) {}

    /// Reads every file and says which are missing, changed, or unknown to the ledger; nothing when all is well.
    public List<Fault> check() throws IOException {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String sha256 :
                store.list("select sha256 from vault_file order by received_at, sha256", line -> line.text("sha256"))) {
            known.add(sha256);
            try (InputStream file = open(sha256)) {
                file.transferTo(OutputStream.nullOutputStream());
            } catch (NoSuchFileException missing) {
                faults.add(new Fault(sha256, "The file kept as " + sha256 + " is missing. Restore it from a backup."));
            } catch (DamagedFileException damaged) {
                faults.add(new Fault(sha256, String.valueOf(damaged.getMessage())));
            }
        }
        for (String sha256 : inFolder()) {
            if (!known.contains(sha256)) {
                faults.add(new Fault(sha256, sha256 + " lies in the vault and the ledger does not know it."));
            }
        }
        return faults;
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> !isUnfinished(path))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
