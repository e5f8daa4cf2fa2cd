package windscreen.core.files;

import java.io.IOException;
import java.io.InputStream;

/// A file that was given, wherever it lies: on disk, inside a zip, in an upload.
public interface SourceFile {

    /// The name people know it by, with the folders below what they gave, separated by `/`.
    String name();

    /// Its bytes from the start; may be opened again.
    InputStream open() throws IOException;

    /// How many bytes it has, or -1 when not known before reading.
    long size();

    /// The name without its folders.
    default String baseName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /// The folders of its name, empty when it has none.
    default String folder() {
        int slash = name().lastIndexOf('/');
        return slash < 0 ? "" : name().substring(0, slash);
    }
}
