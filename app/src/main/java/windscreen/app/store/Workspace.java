package windscreen.app.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// One folder with everything that outlives the program: `vault/`, `workflow.sqlite`, `settings.properties`. Its key is
/// kept elsewhere. One program at a time holds it.
public final class Workspace implements AutoCloseable {

    static final String DATABASE = "workflow.sqlite";
    static final String SETTINGS = "settings.properties";
    static final String VAULT = "vault";

    private final Path folder;
    private final String id;
    private final Path keyFile;
    private final KeyFile key;
    private final WorkspaceSettings settings;
    private final @Nullable FolderLock lock;
    private final Runnable afterwards;

    private Workspace(
            Path folder,
            String id,
            Path keyFile,
            KeyFile key,
            WorkspaceSettings settings,
            @Nullable FolderLock lock,
            Runnable afterwards) {
        this.folder = folder;
        this.id = id;
        this.keyFile = keyFile;
        this.key = key;
        this.settings = settings;
        this.lock = lock;
        this.afterwards = afterwards;
    }

    /// Opens a workspace, and makes it when the folder is new or empty.
    ///
    /// @throws WorkspaceException when it is in use, is something else, or its key is missing or another's
    public static Workspace open(WorkspaceSettings settings) {
        try {
            if (settings.isTemporary()) {
                return temporary(settings);
            }
            Path folder = settings.folder().orElseGet(() -> Places.ofUser().workspace());
            return open(folder.toAbsolutePath().normalize(), settings, () -> {});
        } catch (IOException failed) {
            throw new WorkspaceException("The workspace cannot be opened: " + reason(failed), failed);
        }
    }

    /// Looks into a workspace that another program may hold, to read and to copy, never to change.
    ///
    /// @throws WorkspaceException when there is none, or its key is missing or another's
    public static Workspace visit(WorkspaceSettings settings) {
        Path folder = settings.folder()
                .orElseGet(() -> Places.ofUser().workspace())
                .toAbsolutePath()
                .normalize();
        try {
            Properties kept = kept(folder);
            if (kept.isEmpty()) {
                throw new WorkspaceException("There is no workspace at " + folder + ". Name it with --workspace.");
            }
            String id = kept.getProperty("workspace", "");
            Path keyFile = settings.keyFile().orElseGet(() -> Places.ofUser().key(id));
            return new Workspace(folder, id, keyFile, recognise(kept, keyFile), settings, null, () -> {});
        } catch (IOException failed) {
            throw new WorkspaceException("The workspace cannot be read: " + reason(failed), failed);
        }
    }

    /// A workspace for one run: for demonstrations and tests.
    private static Workspace temporary(WorkspaceSettings settings) throws IOException {
        Path all = Files.createTempDirectory("windscreen-");
        WorkspaceSettings own = settings.withKeyFile(all.resolve("key"));
        return open(all.resolve("workspace"), own, () -> delete(all));
    }

    private static Workspace open(Path folder, WorkspaceSettings settings, Runnable afterwards) throws IOException {
        OwnerOnly.folder(folder);
        refuseOtherFolder(folder);
        FolderLock lock = FolderLock.take(folder);
        try {
            OwnerOnly.folder(folder.resolve(VAULT));
            Properties kept = kept(folder);
            String id = kept.getProperty("workspace", UUID.randomUUID().toString());
            Path keyFile = settings.keyFile().orElseGet(() -> Places.ofUser().key(id));
            KeyFile key = kept.isEmpty() ? begin(folder, id, keyFile) : recognise(kept, keyFile);
            return new Workspace(folder, id, keyFile, key, settings, lock, afterwards);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static void refuseOtherFolder(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            boolean other = inside.map(path -> path.getFileName().toString())
                    .noneMatch(name -> name.equals(SETTINGS) || name.equals("lock"));
            if (other && !isEmpty(folder)) {
                throw new WorkspaceException(folder
                        + " holds other files and is no workspace. Name an empty folder, or one that does not exist.");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Properties kept(Path folder) throws IOException {
        Properties kept = new Properties();
        Path file = folder.resolve(SETTINGS);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return kept;
    }

    /// The key is on the disk before the settings that tell of it: a stop in between leaves a key nobody needs.
    private static KeyFile begin(Path folder, String id, Path keyFile) throws IOException {
        KeyFile key = Files.exists(keyFile) ? KeyFile.read(keyFile) : KeyFile.create(keyFile);
        Properties settings = new Properties();
        settings.setProperty("workspace", id);
        settings.setProperty("key", key.check());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        settings.store(text, "A Windscreen workspace. Do not change these two lines.");
        OwnerOnly.write(folder.resolve(SETTINGS), text.toByteArray());
        return key;
    }

    private static KeyFile recognise(Properties kept, Path keyFile) throws IOException {
        KeyFile key = KeyFile.read(keyFile);
        if (!key.check().equals(kept.getProperty("key"))) {
            throw new WorkspaceException("The key at " + keyFile
                    + " is another workspace's. Put this workspace's own key there, or say where it is with"
                    + " WINDSCREEN_KEY_FILE.");
        }
        return key;
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }

    static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + " " + failed.getMessage();
    }

    public Path folder() {
        return folder;
    }

    /// What tells this workspace from every other.
    public String id() {
        return id;
    }

    /// Where its key is kept.
    public Path keyFile() {
        return keyFile;
    }

    /// A key for one use, derived from the workspace's own.
    public SecretKey key(String use) {
        return key.derive(use);
    }

    WorkspaceSettings settings() {
        return settings;
    }

    Path vault() {
        return folder.resolve(VAULT);
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        afterwards.run();
    }
}
