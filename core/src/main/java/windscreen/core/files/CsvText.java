package windscreen.core.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Notice;

/// A CSV file as text: its encoding and separator told from its contents, its first line read as headings.
public final class CsvText {

    /// A record may not be longer than this, or a forgotten quotation mark would swallow any memory.
    private static final int LONGEST_RECORD = 64 << 20;

    private final String file;
    private final byte[] bytes;
    private final Encoding encoding;
    private final char separator;
    private final List<String> headings;

    private CsvText(String file, byte[] bytes, Encoding encoding, char separator, List<String> headings) {
        this.file = file;
        this.bytes = bytes;
        this.encoding = encoding;
        this.separator = separator;
        this.headings = headings;
    }

    /// Reads a file, or says why it cannot be read.
    public static Optional<CsvText> read(SourceFile source, Limits limits, List<Notice> notices) {
        if (source.size() > limits.tableBytes()) {
            notices.add(FileCheck.TOO_LARGE.of(
                    source.name(),
                    "The file has " + (source.size() >> 20) + " MB; at most " + (limits.tableBytes() >> 20)
                            + " MB are read."));
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.tableBytes() + 1));
        } catch (IOException | OutOfMemoryError unreadable) {
            notices.add(FileCheck.UNREADABLE.of(source.name(), "The file could not be read to its end."));
            return Optional.empty();
        }
        if (bytes.length > limits.tableBytes()) {
            notices.add(FileCheck.TOO_LARGE.of(
                    source.name(),
                    "The file has more than " + (limits.tableBytes() >> 20) + " MB, the most that is read."));
            return Optional.empty();
        }
        return Optional.of(of(source.name(), bytes, notices));
    }

    static CsvText of(String file, byte[] given, List<Notice> notices) {
        Encoding encoding = Encoding.of(given);
        byte[] text = byteForByte(given, encoding);
        byte[] bytes = withoutNul(text);
        if (bytes.length < text.length) {
            notices.add(FileCheck.NUL_BYTES.of(file, "The file holds NUL characters; they were left out."));
        }
        CsvText csv = new CsvText(file, bytes, encoding, separator(bytes), List.of());
        try (CsvReader<CsvRecord> reader = csv.settings().ofCsvRecord(csv.open())) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> headings = records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.of();
            return new CsvText(file, bytes, encoding, csv.separator, headings);
        } catch (CsvParseException | IOException unreadable) {
            notices.add(FileCheck.UNREADABLE.of(file, "The first line of the file cannot be read as headings."));
            return csv;
        }
    }

    /// The text without its mark, in an encoding in which separators, quotation marks and line ends are one byte each.
    private static byte[] byteForByte(byte[] given, Encoding encoding) {
        return switch (encoding) {
            case UTF_8, WINDOWS_1252 -> given;
            case UTF_8_MARKED, UTF_16LE, UTF_16BE, UTF_16LE_MARKED, UTF_16BE_MARKED ->
                encoding.decode(given).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] withoutNul(byte[] bytes) {
        int nul = 0;
        for (byte one : bytes) {
            nul += one == 0 ? 1 : 0;
        }
        if (nul == 0) {
            return bytes;
        }
        byte[] kept = new byte[bytes.length - nul];
        int at = 0;
        for (byte one : bytes) {
            if (one != 0) {
                kept[at++] = one;
            }
        }
        return kept;
    }

    /// The separator that the first line holds most of, outside quotation marks.
    static char separator(byte[] bytes) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (byte c : bytes) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                counts[0] += c == ',' ? 1 : 0;
                counts[1] += c == ';' ? 1 : 0;
                counts[2] += c == '\t' ? 1 : 0;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    private Reader open() {
        boolean windows = encoding == Encoding.WINDOWS_1252;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes), windows ? encoding.charset() : StandardCharsets.UTF_8);
    }

    private CsvReader.CsvReaderBuilder settings() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_RECORD);
    }

    public String file() {
        return file;
    }

    public Encoding encoding() {
        return encoding;
    }

    /// The separator in words: comma, semicolon, tab.
    public String separatorWord() {
        return separator == ',' ? "comma" : separator == ';' ? "semicolon" : "tab";
    }

    /// The headings, spaces around them left out.
    public List<String> headings() {
        return headings;
    }

    /// A line of cells, and the line of the file it began on, from 1.
    public record Line(int number, List<String> cells) {}

    /// Every record after the headings; lines with nothing but spaces are none. A record that cannot be read ends
    /// the file, and the notice says where.
    public Iterable<Line> lines(List<Notice> notices) {
        return () -> new Lines(notices);
    }

    private final class Lines implements Iterator<Line> {

        private final Iterator<CsvRecord> records;
        private final List<Notice> notices;
        private @Nullable Line next;
        private int lastLine = 1;

        Lines(List<Notice> notices) {
            this.notices = notices;
            this.records = settings().ofCsvRecord(open()).iterator();
            advance();
            if (next != null) {
                advance();
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            Line line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            advance();
            return line;
        }

        private void advance() {
            next = null;
            try {
                while (next == null && records.hasNext()) {
                    CsvRecord record = records.next();
                    lastLine = (int) record.getStartingLineNumber();
                    List<String> cells = record.getFields();
                    if (!(cells.size() == 1 && cells.getFirst().isBlank()) || lastLine == 1) {
                        next = new Line(lastLine, cells);
                    }
                }
            } catch (RuntimeException unreadable) {
                notices.add(FileCheck.UNREADABLE.at(
                        file, lastLine + 1, "The file cannot be read beyond line " + lastLine + "."));
            }
        }
    }

    /// Hears the cells of each record as they are read, without a text being made of any.
    public interface Listener {

        /// A record begins.
        void begin(int line);

        /// Its next cell. The characters are only there during the call.
        void cell(char[] from, int offset, int length);

        /// The record is complete. Not said of a line with nothing but spaces, which is none.
        void end();
    }

    /// Tells every record after the headings. A record that cannot be read ends the file, and the notice says where.
    public void tell(Listener listener, List<Notice> notices) {
        Telling telling = new Telling(listener);
        try (CsvReader<Telling> records = settings().build(telling, open())) {
            boolean headed = false;
            for (Telling record : records) {
                if (headed && !record.isEmptyLine()) {
                    listener.end();
                }
                headed |= !record.isEmptyLine() || record.line == 1;
            }
        } catch (IOException | RuntimeException unreadable) {
            notices.add(FileCheck.UNREADABLE.at(
                    file, telling.line + 1, "The file cannot be read beyond line " + telling.line + "."));
        }
    }

    /// Passes on what the parser finds.
    private static final class Telling extends AbstractBaseCsvCallbackHandler<Telling> {

        private final Listener listener;
        private boolean blank;
        private int line = 1;

        Telling(Listener listener) {
            this.listener = listener;
        }

        @Override
        protected void handleBegin(long startingLine) {
            listener.begin((int) startingLine);
        }

        @Override
        protected void handleField(int position, char[] from, int offset, int length, boolean quoted) {
            if (position == 0) {
                blank = isBlank(from, offset, length);
            }
            listener.cell(from, offset, length);
        }

        @Override
        protected Telling buildRecord() {
            line = (int) getStartingLineNumber();
            return this;
        }

        boolean isEmptyLine() {
            return blank && getFieldCount() == 1;
        }

        private static boolean isBlank(char[] from, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (!Character.isWhitespace(from[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The file's cells as a table of text, for small reference lists.
    public List<List<String>> rows(List<Notice> notices) {
        List<List<String>> rows = new ArrayList<>();
        lines(notices).forEach(line -> rows.add(line.cells()));
        return rows;
    }
}
