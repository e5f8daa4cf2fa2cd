package windscreen.core.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a text file is encoded: by its mark where it has one, else UTF-8 where that is possible, else as Windows
/// writes it.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8", 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, "UTF-8 with mark", 3),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16", 0),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16", 0),
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, "UTF-16 with mark", 2),
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, "UTF-16 with mark", 2),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252", 0);

    private final Charset charset;
    private final String title;
    private final int mark;

    Encoding(Charset charset, String title, int mark) {
        this.charset = charset;
        this.title = title;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    public String title() {
        return title;
    }

    /// How many bytes its mark takes at the beginning of a file.
    int mark() {
        return mark;
    }

    /// The text of a whole file, its mark left out.
    public String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /// Tells the encoding of a whole file, or of its beginning.
    public static Encoding of(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return UTF_8_MARKED;
        }
        if (first == 0xFF && second == 0xFE) {
            return UTF_16LE_MARKED;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE_MARKED;
        }
        if (bytes.length > 3 && first != 0 && second == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return UTF_16LE;
        }
        if (bytes.length > 3 && first == 0 && second != 0 && bytes[2] == 0 && bytes[3] != 0) {
            return UTF_16BE;
        }
        return isUtf8(bytes) ? UTF_8 : WINDOWS_1252;
    }

    /// Whether the bytes can be UTF-8; a character cut off at the very end is forgiven, for beginnings of files.
    private static boolean isUtf8(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i++] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xC2 && lead <= 0xDF
                    ? 1
                    : lead >= 0xE0 && lead <= 0xEF ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
            if (more < 0) {
                return false;
            }
            for (; more > 0 && i < bytes.length; more--, i++) {
                if ((bytes[i] & 0xC0) != 0x80) {
                    return false;
                }
            }
        }
        return true;
    }
}
