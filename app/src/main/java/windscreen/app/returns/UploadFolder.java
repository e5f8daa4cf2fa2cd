package windscreen.app.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Where uploads lie while the program runs: files on disk, in a folder that only this user can read and that goes
/// when the program ends. A folder left behind by a program that was killed goes at the next start.
@Component
final class UploadFolder implements DisposableBean {

    private static final String PREFIX = "windscreen-uploads-";
    private static final String LOCK = "in-use";

    private final Path root;
    private final FileChannel held;

    UploadFolder() {
        try {
            root = Files.createTempDirectory(PREFIX);
            held = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.lock();
            Files.createDirectory(incoming());
            removeAbandoned(root.toAbsolutePath().getParent());
        } catch (IOException noDisk) {
            throw new UncheckedIOException("No folder for uploads could be made", noDisk);
        }
    }

    /// Where uploads are written while they come in: the same disk, so that keeping one costs nothing.
    Path incoming() {
        return root.resolve("incoming");
    }

    /// The folder of one drop.
    Path of(int drop) {
        try {
            return Files.createDirectories(root.resolve(String.valueOf(drop)));
        } catch (IOException noDisk) {
            throw new UncheckedIOException("No folder for the files could be made", noDisk);
        }
    }

    void remove(int drop) {
        removeAll(root.resolve(String.valueOf(drop)));
    }

    /// How many more bytes the disk takes.
    long room() {
        return root.toFile().getUsableSpace();
    }

    @Override
    public void destroy() throws IOException {
        held.close();
        removeAll(root);
    }

    private static void removeAbandoned(@Nullable Path parent) throws IOException {
        if (parent == null) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                if (isAbandoned(folder)) {
                    removeAll(folder);
                }
            }
        }
    }

    /// A program that still runs holds its lock; one that is only just starting has none yet.
    private static boolean isAbandoned(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.isRegularFile(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException | OverlappingFileLockException heldOrForeign) {
            return false;
        }
    }

    private static void removeAll(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(inside);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stillOpen) {
            // Windows keeps a file that is being read: the next start removes it.
        }
    }
}
