package windscreen.app.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;

/// The audit as a table for other programs.
public final class AuditExport {

    private AuditExport() {}

    /// Writes every entry, the first first.
    public static void write(Audit audit, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("number", "at", "who", "what", "return", "child", "detail", "seal");
        audit.each(entry -> csv.writeRecord(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.who(),
                entry.what(),
                entry.returnId(),
                entry.child(),
                entry.detail(),
                entry.seal()));
        csv.flush();
    }
}
