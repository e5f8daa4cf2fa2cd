package windscreen.core.files;

import java.io.IOException;
import java.io.InputStream;

/// A file under another name, so that people can tell it from one called the same.
public record RenamedFile(String name, SourceFile file) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    @Override
    public long size() {
        return file.size();
    }
}
