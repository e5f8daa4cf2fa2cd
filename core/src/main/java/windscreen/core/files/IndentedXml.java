package windscreen.core.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML that people can read, one element a line, and that reads back letter for letter. Characters for which
/// XML has no place become U+FFFD and are counted.
public final class IndentedXml implements Closeable {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private int replaced;

    /// Begins a document, in UTF-8.
    public IndentedXml(OutputStream bytes) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// Opens an element that holds others.
    public void open(String name) throws IOException {
        indent();
        out.write('<');
        out.write(name);
        out.write(">\n");
        open.push(name);
    }

    /// Closes the element opened last.
    public void close(String name) throws IOException {
        if (!name.equals(open.poll())) {
            throw new IllegalStateException(name + " is not the element that was opened last");
        }
        indent();
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    /// Writes an element of text, an empty one when there is none.
    public void element(String name, String text) throws IOException {
        indent();
        out.write('<');
        out.write(name);
        if (text.isEmpty()) {
            out.write("/>\n");
            return;
        }
        out.write('>');
        text(text);
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    private void indent() throws IOException {
        for (int i = 0; i < open.size(); i++) {
            out.write("  ");
        }
    }

    private void text(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            String instead = pair ? "" : instead(c);
            if (!instead.isEmpty()) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
            i += pair ? 1 : 0;
        }
        out.write(text, written, text.length() - written);
    }

    /// What to write for a character, empty when it may stand as it is.
    private String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            // A reader would take a bare carriage return for a line break.
            case '\r' -> "&#13;";
            case '\t', '\n' -> "";
            default -> {
                boolean hasNoPlace = c < 0x20 || Character.isSurrogate(c) || c > REPLACEMENT;
                replaced += hasNoPlace ? 1 : 0;
                yield hasNoPlace ? String.valueOf(REPLACEMENT) : "";
            }
        };
    }

    /// How many characters had to be replaced.
    public int replaced() {
        return replaced;
    }

    /// Ends the document.
    @Override
    public void close() throws IOException {
        out.close();
    }
}
