package windscreen.core.export;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.findings.Notice;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.table.Place;

/// Findings as JSON lines: the contract other programs compare by. One object a line, UTF-8, nothing else.
///
/// Published rules use the key `rule`; checks of our own use `check`. Lines with `skipped` tell of rules not run.
public final class JsonLines implements Closeable {

    private final JsonGenerator json;

    public JsonLines(OutputStream out) {
        json = JsonFactory.builder().rootValueSeparator("").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    /// Writes a finding.
    public void write(Finding finding) {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().code());
        if (finding.rule().draft()) {
            json.writeBooleanProperty("draft", true);
        }
        json.writeStringProperty("severity", finding.rule().severity().word());
        where(place, finding.child(), finding.fields());
        if (finding.date() != null) {
            date(finding.date());
        }
        if (place != null) {
            json.writeStringProperty("file", place.sheet().file());
            json.writeNumberProperty("line", place.line());
        }
        cells(finding.cells(), place);
        end();
    }

    /// Writes something noticed of a file or its structure.
    public void write(Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("check", notice.check());
        json.writeStringProperty("severity", notice.severity().word());
        where(notice.place(), notice.child(), notice.fields());
        if (!notice.file().isEmpty()) {
            json.writeStringProperty("file", notice.file());
        }
        if (notice.line() > 0) {
            json.writeNumberProperty("line", notice.line());
        }
        json.writeStringProperty("message", notice.what());
        end();
    }

    /// Writes that a rule was not run, if it was not.
    public void write(RuleOutcome outcome) {
        String reason = switch (outcome) {
            case RuleOutcome.NotApplicable skipped -> skipped.reason();
            case RuleOutcome.CouldNotRun stopped -> "could not run: " + stopped.reason();
            case RuleOutcome.Passed passed -> "";
            case RuleOutcome.Failed failed -> "";
        };
        if (!reason.isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("rule", outcome.rule().code());
            json.writeStringProperty("skipped", reason);
            end();
        }
    }

    /// Writes that a comparison with last year was not made, if it was not.
    public void write(Compared compared) {
        if (compared instanceof Compared.NotApplicable skipped) {
            json.writeStartObject();
            json.writeStringProperty("check", skipped.comparison().code());
            json.writeStringProperty("skipped", skipped.reason());
            end();
        }
    }

    private void where(@Nullable Place place, String child, List<String> fields) {
        if (place == null) {
            json.writeNullProperty("table");
            json.writeNullProperty("row");
        } else {
            json.writeStringProperty("table", place.sheet().name());
            json.writeNumberProperty("row", place.row());
        }
        if (child.isEmpty()) {
            json.writeNullProperty("child");
        } else {
            json.writeStringProperty("child", child);
        }
        json.writeArrayPropertyStart("fields");
        fields.forEach(json::writeString);
        json.writeEndArray();
    }

    private void date(String date) {
        if (date.isEmpty()) {
            json.writeNullProperty("date");
        } else {
            json.writeStringProperty("date", date);
        }
    }

    /// The cells that stand in other records than the one the finding is filed under.
    private void cells(List<Mark> cells, @Nullable Place place) {
        List<Mark> others =
                cells.stream().filter(mark -> !mark.place().equals(place)).toList();
        if (!others.isEmpty()) {
            json.writeArrayPropertyStart("cells");
            for (Mark mark : others) {
                json.writeStartObject();
                json.writeStringProperty("table", mark.place().sheet().name());
                json.writeNumberProperty("row", mark.place().row());
                json.writeStringProperty("field", mark.field());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void end() {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
