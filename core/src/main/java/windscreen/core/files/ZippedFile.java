package windscreen.core.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// An entry of a zip. Reading stops at the limit, whatever size the zip claims for it.
///
/// @param limit the most bytes it may unfold to
record ZippedFile(String name, Path zip, String entry, long size, long limit) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        ZipFile opened = new ZipFile(zip.toFile());
        try {
            ZipEntry found = opened.getEntry(entry);
            if (found == null) {
                throw new IOException("The zip no longer holds " + name);
            }
            return new Bounded(opened.getInputStream(found), opened, limit);
        } catch (IOException | RuntimeException broken) {
            opened.close();
            throw broken;
        }
    }

    /// Closes the zip with the entry, and refuses to unfold for ever.
    private static final class Bounded extends FilterInputStream {

        private final ZipFile opened;
        private long left;

        Bounded(InputStream bytes, ZipFile opened, long limit) {
            super(bytes);
            this.opened = opened;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return counted(one < 0 ? 0 : 1, one);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = super.read(into, offset, length);
            return counted(Math.max(0, many), many);
        }

        private int counted(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("The zip's entry unfolds to more than any return");
            }
            return result;
        }

        @Override
        public void close() throws IOException {
            super.close();
            opened.close();
        }
    }
}
