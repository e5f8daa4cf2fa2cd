package windscreen.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file really is, told by its first bytes and never by its name.
public enum FileKind {
    EMPTY("an empty file"),
    ZIP("a zip"),
    WORKBOOK("an Excel workbook"),
    LOCKED_WORKBOOK("an Excel workbook locked with a password, or one of an old kind (.xls)"),
    PDF("a PDF document"),
    PICTURE("a picture"),
    HTML("a web page"),
    XML("an XML file"),
    JSON("a JSON file"),
    TEXT("a text file"),
    BINARY("not text: neither a table nor a message"),
    UNREADABLE("a file that cannot be opened");

    private static final int SNIFFED = 4096;

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /// What to call it, after "it is".
    public String words() {
        return words;
    }

    /// Tells what a file is.
    public static FileKind of(SourceFile file) {
        try (InputStream bytes = file.open()) {
            return of(bytes.readNBytes(SNIFFED));
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            String names = new String(head, StandardCharsets.ISO_8859_1);
            boolean office = names.contains("[Content_Types].xml") || names.contains("_rels/") || names.contains("xl/");
            return office ? WORKBOOK : ZIP;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return LOCKED_WORKBOOK;
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xFF, 0xD8, 0xFF) || begins(head, 'G', 'I', 'F', '8')) {
            return PICTURE;
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        Encoding encoding = Encoding.of(head);
        String text = new String(head, encoding.charset()).replace("\uFEFF", "").stripLeading();
        if (text.isEmpty()) {
            return isBlank(head) ? EMPTY : BINARY;
        }
        String start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        if (start.startsWith("<")) {
            return start.contains("<html") ? HTML : XML;
        }
        if (start.startsWith("{")) {
            return JSON;
        }
        long odd = text.chars()
                .filter(c -> c < 32 && c != '\t' && c != '\n' && c != '\r' && c != 0)
                .count();
        return odd * 50 > text.length() ? BINARY : TEXT;
    }

    private static boolean isBlank(byte[] head) {
        for (byte one : head) {
            if (one != ' ' && one != '\r' && one != '\n' && one != '\t') {
                return head.length <= 3 && (head[0] & 0xFF) >= 0xEF;
            }
        }
        return true;
    }

    private static boolean begins(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
