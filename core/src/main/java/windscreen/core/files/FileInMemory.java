package windscreen.core.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file held in memory: an upload, or a test's.
public record FileInMemory(String name, byte[] bytes) implements SourceFile {

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
