package windscreen.app.cli;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.read.ColumnReport;
import windscreen.core.pathway.read.LinkReport;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.TableReport;
import windscreen.core.table.Table;

/// What a load found, as one JSON document.
final class LoadReportJson {

    private final JsonGenerator json;

    private LoadReportJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(LoadReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new LoadReportJson(json).write(report);
        }
        return text.append('\n').toString();
    }

    private void write(LoadReport report) {
        json.writeStartObject();
        json.writeNumberProperty("rows", report.rows());
        json.writeBooleanProperty("clean", report.isClean());
        json.writeArrayPropertyStart("tables");
        report.tables().forEach(this::table);
        json.writeEndArray();
        json.writeArrayPropertyStart("links");
        report.links().forEach(this::link);
        json.writeEndArray();
        strings("missing", report.missing().stream().map(Table::name).toList());
        json.writeArrayPropertyStart("checks");
        report.notices().forEach(this::notice);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(TableReport table) {
        json.writeStartObject();
        json.writeStringProperty("table", table.table().name());
        json.writeStringProperty("source", table.source());
        json.writeNumberProperty("read", table.rows());
        json.writeNumberProperty("kept", table.kept());
        json.writeNumberProperty("repeated", table.repeated());
        json.writeNumberProperty("sharedKeys", table.sharedKeys());
        json.writeNumberProperty("withoutKey", table.withoutKey());
        json.writeNumberProperty("uneven", table.uneven());
        json.writeObjectPropertyStart("renamed");
        table.renamed().forEach(json::writeStringProperty);
        json.writeEndObject();
        strings("unknown", table.unknown());
        strings("absent", table.absent());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(this::column);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(ColumnReport column) {
        json.writeStartObject();
        json.writeStringProperty("column", column.column().name());
        json.writeStringProperty("item", column.column().item());
        json.writeNumberProperty("given", column.given());
        json.writeNumberProperty("fillers", column.fillers());
        json.writeNumberProperty("unreadable", column.unreadable());
        json.writeNumberProperty("recoded", column.recoded());
        json.writeNumberProperty("withheld", column.withheld());
        json.writeObjectPropertyStart("unmapped");
        column.unmapped().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void link(LinkReport link) {
        json.writeStartObject();
        json.writeStringProperty(
                "from", link.link().from() + "." + link.link().column().name());
        json.writeStringProperty(
                "to", link.link().to() + "." + link.link().key().name());
        json.writeBooleanProperty("checked", link.checked());
        json.writeNumberProperty("given", link.given());
        json.writeNumberProperty("orphans", link.orphans());
        json.writeNumberProperty("byAnotherNumber", link.older());
        strings("examples", link.examples());
        json.writeEndObject();
    }

    private void notice(Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("check", notice.check());
        json.writeStringProperty("file", notice.file());
        json.writeNumberProperty("line", notice.line());
        json.writeStringProperty("message", notice.what());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
