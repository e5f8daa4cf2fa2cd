package windscreen.app.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.app.cli.ValidateCommand.Format;
import windscreen.core.export.FindingTable;
import windscreen.core.export.JsonLines;
import windscreen.core.findings.Finding;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Recognised;

/// Writes findings in the format asked for. A file appears under its name only when it is whole.
final class FindingWriter implements AutoCloseable {

    private final Format format;
    private final @Nullable Path out;
    private final @Nullable Path draft;
    private final PrintWriter screen;
    private final OutputStream bytes;
    private final @Nullable JsonLines json;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean finished;

    private FindingWriter(
            Format format, @Nullable Path out, @Nullable Path draft, PrintWriter screen, OutputStream bytes) {
        this.format = format;
        this.out = out;
        this.draft = draft;
        this.screen = screen;
        this.bytes = bytes;
        this.json = format == Format.jsonl ? new JsonLines(bytes) : null;
    }

    /// Opens a writer.
    ///
    /// @param out the file, or null for the screen
    static FindingWriter to(Format format, @Nullable Path out, PrintWriter screen) throws IOException {
        if (out == null) {
            return new FindingWriter(format, null, null, screen, new BufferedOutputStream(new KeptOpen(System.out)));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        return new FindingWriter(format, out, draft, screen, new BufferedOutputStream(Files.newOutputStream(draft)));
    }

    /// Takes the next finding.
    void take(Finding finding) {
        switch (format) {
            case jsonl -> {
                if (json != null) {
                    json.write(finding);
                }
            }
            case csv, xlsx -> rows.add(FindingTable.row(finding));
            case json -> rows.add(FindingTable.row(finding));
            case text -> {}
        }
    }

    /// Writes whatever comes after the findings, and puts the file in its place.
    void finish(Recognised recognised, CheckedReturn checked) throws IOException {
        switch (format) {
            case jsonl -> {
                if (json != null) {
                    checked.notices().forEach(json::write);
                    checked.result().outcomes().forEach(json::write);
                    checked.compared().forEach(json::write);
                    json.close();
                }
            }
            case csv -> {
                checked.notices().forEach(notice -> rows.add(FindingTable.row(notice)));
                FindingTable.csv(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), rows);
            }
            case xlsx -> {
                checked.notices().forEach(notice -> rows.add(FindingTable.row(notice)));
                FindingTable.workbook(bytes, rows, Summary.lines(recognised, checked));
            }
            case json -> JsonReport.write(bytes, checked, rows);
            case text -> {
                PrintWriter text = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                Summary.lines(recognised, checked).forEach(text::println);
                text.flush();
            }
        }
        finished = true;
    }

    /// Leaves no file behind.
    void abandon() {
        finished = false;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        screen.flush();
        if (draft != null && out != null) {
            if (finished) {
                Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(draft);
            }
        }
    }

    /// The screen must stay open when a writer closes.
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
