package windscreen.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Files and folders that nobody but their owner may read, and that are on the disk when a call returns.
final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes a folder and whatever is above it.
    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(above(folder));
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException byAnother) {
            return;
        }
        restrict(folder, "rwx------");
    }

    /// The folder a path stands in; the root stands in itself.
    static Path above(Path path) {
        Path whole = path.toAbsolutePath();
        return Objects.requireNonNullElse(whole.getParent(), whole);
    }

    /// Writes a whole file or none of it: a reader never sees half.
    static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        restrict(part, "rw-------");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(part, file);
    }

    /// Gives a finished file its name, for good: the folder's entry is on the disk too.
    static void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(above(file));
    }

    /// Puts a folder's list of names on the disk. Windows does so by itself and cannot be asked.
    private static void sync(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    static void restrict(Path path, String posix) throws IOException {
        PosixFileAttributeView rights =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString(posix));
            return;
        }
        AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list != null) {
            Set<AclEntryPermission> everything = EnumSet.allOf(AclEntryPermission.class);
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(list.getOwner())
                    .setPermissions(everything)
                    .build()));
        }
    }
}
