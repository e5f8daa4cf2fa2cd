package windscreen.core.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
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
    private final String text;
    private final Encoding encoding;
    private final char separator;
    private final List<String> headings;

    private CsvText(String file, String text, Encoding encoding, char separator, List<String> headings) {
        this.file = file;
        this.text = text;
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

    static CsvText of(String file, byte[] bytes, List<Notice> notices) {
        Encoding encoding = Encoding.of(bytes);
        String text = encoding.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            notices.add(FileCheck.NUL_BYTES.of(file, "The file holds NUL characters; they were left out."));
            text = text.replace("\0", "");
        }
        char separator = separator(text);
        List<String> headings = List.of();
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            Iterator<CsvRecord> records = reader.iterator();
            headings = records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.of();
        } catch (CsvParseException | IOException unreadable) {
            notices.add(FileCheck.UNREADABLE.of(file, "The first line of the file cannot be read as headings."));
        }
        return new CsvText(file, text, encoding, separator, headings);
    }

    /// The separator that the first line holds most of, outside quotation marks.
    static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text);
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
            this.records = reader(text, separator).iterator();
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

    /// The file's cells as a table of text, for small reference lists.
    public List<List<String>> rows(List<Notice> notices) {
        List<List<String>> rows = new ArrayList<>();
        lines(notices).forEach(line -> rows.add(line.cells()));
        return rows;
    }
}
