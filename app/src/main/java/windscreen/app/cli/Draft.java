package windscreen.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file or folder in the making: it appears under its name only when it is whole, and leaves nothing behind when it
/// does not come to that. What stands there already is never overwritten.
final class Draft implements AutoCloseable {

    private final Path wanted;
    private final Path draft;
    private final @Nullable Path madeFolder;
    private boolean finished;

    private Draft(Path wanted, Path draft, @Nullable Path madeFolder) {
        this.wanted = wanted;
        this.draft = draft;
        this.madeFolder = madeFolder;
    }

    /// Begins a file.
    static Draft file(Path wanted) throws IOException {
        if (Files.exists(wanted)) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
        return begin(wanted.toAbsolutePath().normalize());
    }

    /// Begins a folder. One that exists must be empty.
    static Draft folder(Path wanted) throws IOException {
        if (Files.exists(wanted) && !isEmptyFolder(wanted)) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
        Draft draft = begin(wanted.toAbsolutePath().normalize());
        Files.createDirectory(draft.draft);
        return draft;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Draft begin(Path wanted) throws IOException {
        Path folder = wanted.getParent();
        Path made = null;
        for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
            made = above;
        }
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path name = wanted.getFileName();
        if (name == null) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
        return new Draft(wanted, wanted.resolveSibling(name + ".part"), made);
    }

    /// Where to write for now.
    Path path() {
        return draft;
    }

    /// Gives it its name.
    void finish() throws IOException {
        Files.deleteIfExists(wanted);
        Files.move(draft, wanted);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            remove(madeFolder == null ? draft : madeFolder);
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            List<Path> inside;
            try (Stream<Path> found = Files.walk(path)) {
                inside = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : inside) {
                Files.delete(one);
            }
        }
    }
}
