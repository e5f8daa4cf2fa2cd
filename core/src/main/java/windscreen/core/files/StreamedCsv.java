package windscreen.core.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ObjIntConsumer;
import windscreen.core.findings.Notice;

/// A CSV file too long to hold as text: read record by record, as often as wanted.
public final class StreamedCsv {

    /// A record may not be longer than this, or a forgotten quotation mark would swallow any memory.
    private static final int LONGEST_RECORD = 16 << 20;

    private static final int HEAD = 1 << 16;

    private final SourceFile file;
    private final Encoding encoding;
    private final char separator;

    private StreamedCsv(SourceFile file, Encoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    /// Looks at a file: its encoding, its separator.
    public static StreamedCsv of(SourceFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD);
        }
        Encoding encoding = Encoding.of(head);
        if (encoding == Encoding.UTF_8 && !isUtf8(file)) {
            encoding = Encoding.WINDOWS_1252;
        }
        return new StreamedCsv(
                file, encoding, CsvText.separator(encoding.decode(head).getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether the whole file can be UTF-8, not its beginning alone.
    private static boolean isUtf8(SourceFile file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(file.open(), strict)) {
            char[] any = new char[HEAD];
            while (reader.read(any) >= 0) {}
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    public Encoding encoding() {
        return encoding;
    }

    /// Gives every record with the line it begins on, the headings first; empty lines are no records. A record that
    /// cannot be read ends the file, and a notice says where.
    public void read(ObjIntConsumer<List<String>> records, List<Notice> notices) throws IOException {
        int line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text())) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                List<String> cells = record.getFields();
                if (!(cells.size() == 1 && cells.getFirst().isBlank())) {
                    records.accept(cells, line);
                }
            }
        } catch (CsvParseException | UncheckedIOException unreadable) {
            notices.add(FileCheck.UNREADABLE.at(
                    file.name(), line + 1, "The file cannot be read beyond line " + line + "."));
        }
    }

    private Reader text() throws IOException {
        InputStream bytes = new BufferedInputStream(file.open(), HEAD);
        bytes.skipNBytes(encoding.mark());
        return new InputStreamReader(bytes, encoding.charset());
    }
}
