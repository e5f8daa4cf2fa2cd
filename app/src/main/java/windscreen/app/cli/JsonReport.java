package windscreen.app.cli;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.export.FindingTable;
import windscreen.core.findings.Notice;
import windscreen.core.findings.RuleOutcome;
import windscreen.core.intake.CheckedReturn;

/// One JSON document: what was checked, what became of each rule, and every finding.
final class JsonReport {

    private JsonReport() {}

    static void write(OutputStream out, CheckedReturn checked, List<List<String>> rows) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("return", checked.kind().slug());
            json.writeNumberProperty("year", checked.year());
            json.writeNumberProperty("judgedBy", checked.judged().collection().end());
            json.writeNumberProperty("children", checked.result().children());
            json.writeArrayPropertyStart("rules");
            checked.result().outcomes().forEach(outcome -> rule(json, outcome));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            rows.forEach(row -> row(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("checks");
            for (Notice notice : checked.notices()) {
                row(json, FindingTable.row(notice));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("comparisons");
            checked.compared().forEach(one -> comparison(json, one));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void comparison(JsonGenerator json, Compared compared) {
        json.writeStartObject();
        json.writeStringProperty("check", compared.comparison().code());
        switch (compared) {
            case Compared.Made made -> {
                json.writeStringProperty("outcome", made.isTooMuch() ? "failed" : "passed");
                json.writeNumberProperty("lastYear", made.lastYear());
                json.writeNumberProperty("thisYear", made.thisYear());
                json.writeNumberProperty("limitPercent", made.comparison().limit());
            }
            case Compared.NotApplicable skipped -> {
                json.writeStringProperty("outcome", "not applicable");
                json.writeStringProperty("reason", skipped.reason());
            }
        }
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("code", outcome.rule().code());
        switch (outcome) {
            case RuleOutcome.Passed passed -> json.writeStringProperty("outcome", "passed");
            case RuleOutcome.Failed failed -> {
                json.writeStringProperty("outcome", "failed");
                json.writeNumberProperty("findings", failed.findings());
                json.writeNumberProperty("children", failed.children());
            }
            case RuleOutcome.NotApplicable skipped -> {
                json.writeStringProperty("outcome", "not applicable");
                json.writeStringProperty("reason", skipped.reason());
            }
            case RuleOutcome.CouldNotRun stopped -> {
                json.writeStringProperty("outcome", "could not run");
                json.writeStringProperty("reason", stopped.reason());
                json.writeNumberProperty("findings", stopped.findings());
            }
        }
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<String> cells) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeStringProperty(FindingTable.HEADINGS.get(i), cells.get(i));
        }
        json.writeEndObject();
    }
}
