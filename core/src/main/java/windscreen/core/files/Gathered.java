package windscreen.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import windscreen.core.findings.Notice;

/// The files of a drop: folders walked, zips opened one deep, in the order of their names.
///
/// @param files   the files found
/// @param notices what could not be opened
public record Gathered(List<SourceFile> files, List<Notice> notices) {

    private static final int DEEPEST = 12;

    /// Finds the files of the paths given.
    public static Gathered of(List<Path> paths, Limits limits) {
        List<SourceFile> files = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, files, notices);
            } else if (Files.isRegularFile(path)) {
                files.add(new FileOnDisk(fileName(path), path));
            } else {
                notices.add(FileCheck.UNREADABLE.of(fileName(path), "There is no such file or folder."));
            }
        }
        return opened(files, notices, limits);
    }

    /// Opens the zips among files already at hand.
    public static Gathered of(Iterable<SourceFile> given, Limits limits) {
        List<SourceFile> files = new ArrayList<>();
        given.forEach(files::add);
        return opened(files, new ArrayList<>(), limits);
    }

    private static Gathered opened(List<SourceFile> given, List<Notice> notices, Limits limits) {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : given) {
            if (FileKind.of(file) == FileKind.ZIP) {
                unzip(file, files, notices, limits);
            } else {
                files.add(file);
            }
            if (files.size() > limits.files()) {
                notices.add(FileCheck.ZIP_REFUSED.of(
                        "",
                        "More than " + limits.files() + " files were given; those after " + file.name()
                                + " were left."));
                break;
            }
        }
        return new Gathered(List.copyOf(files), List.copyOf(notices));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void walk(Path folder, List<SourceFile> files, List<Notice> notices) {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path ->
                            !fileName(path).startsWith(".") && !fileName(path).startsWith("~$"))
                    .map(path ->
                            new FileOnDisk(folder.relativize(path).toString().replace('\\', '/'), path))
                    .sorted(java.util.Comparator.comparing(FileOnDisk::name))
                    .forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            notices.add(FileCheck.UNREADABLE.of(fileName(folder), "The folder could not be read."));
        }
    }

    private static void unzip(SourceFile zip, List<SourceFile> files, List<Notice> notices, Limits limits) {
        Path onDisk;
        try {
            onDisk = zip instanceof FileOnDisk disk ? disk.path() : copied(zip);
        } catch (IOException unreadable) {
            notices.add(FileCheck.UNREADABLE.of(zip.name(), "The zip could not be read."));
            return;
        }
        List<SourceFile> inside = new ArrayList<>();
        try (ZipFile opened = new ZipFile(onDisk.toFile())) {
            if (opened.size() > limits.zipEntries()) {
                notices.add(FileCheck.ZIP_REFUSED.of(
                        zip.name(),
                        "The zip has " + opened.size() + " entries; at most " + limits.zipEntries()
                                + " are taken. None was read."));
                return;
            }
            long unfolded = 0;
            for (Enumeration<? extends ZipEntry> entries = opened.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                unfolded += Math.max(0, entry.getSize());
                if (!entry.isDirectory() && !isClutter(entry.getName())) {
                    inside.add(new ZippedFile(
                            zip.name() + "/" + safe(entry.getName()),
                            onDisk,
                            entry.getName(),
                            entry.getSize(),
                            limits.tableBytes()));
                }
            }
            if (unfolded > limits.zipBytes()) {
                notices.add(FileCheck.ZIP_REFUSED.of(
                        zip.name(),
                        "The zip would unfold to " + (unfolded >> 20) + " MB; at most " + (limits.zipBytes() >> 20)
                                + " MB are taken. None was read."));
                return;
            }
        } catch (IOException | IllegalArgumentException broken) {
            notices.add(FileCheck.UNREADABLE.of(zip.name(), "The zip is damaged and could not be opened."));
            return;
        }
        for (SourceFile file : inside) {
            if (FileKind.of(file) == FileKind.ZIP) {
                notices.add(FileCheck.ZIP_IN_ZIP.of(file.name(), "A zip inside a zip is not opened."));
            } else {
                files.add(file);
            }
        }
    }

    private static boolean isClutter(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || base.startsWith(".") || base.startsWith("~$");
    }

    /// An entry's name for people: never a way out of the zip.
    private static String safe(String name) {
        return name.replace('\\', '/').replace("../", "").replaceAll("\\p{Cntrl}", "?");
    }

    private static Path copied(SourceFile zip) throws IOException {
        Path copy = Files.createTempFile("windscreen", ".zip");
        copy.toFile().deleteOnExit();
        try (InputStream bytes = zip.open()) {
            Files.copy(bytes, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
