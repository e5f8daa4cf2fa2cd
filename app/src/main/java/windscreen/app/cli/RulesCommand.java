package windscreen.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Rule;
import windscreen.core.intake.Checking;
import windscreen.core.table.Table;

/// `windscreen rules`: the rules of a year.
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Lists the rules of a year.",
        footer = {
            "",
            "Examples:",
            "  windscreen rules",
            "  windscreen rules --return cin --year 2026",
            "  windscreen rules --return ssda903 --year 2026 --format json"
        })
final class RulesCommand implements Callable<Integer> {

    /// How rules can be written.
    enum Format {
        json,
        csv,
        text
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--return", paramLabel = "RETURN", description = "ssda903 or cin; both unless said.")
    private @Nullable String kind;

    @Option(names = "--year", description = "The year the collection ends; the latest unless said.")
    private @Nullable String year;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        List<Rule<?>> rules = new ArrayList<>();
        for (ReturnKind one : ReturnKind.values()) {
            if (kind == null || ReturnKind.of(kind).orElseThrow(this::noReturn) == one) {
                int end = year == null
                        ? one.lastYear()
                        : CollectionYear.parse(year).map(CollectionYear::end).orElse(0);
                if (!one.supports(end)) {
                    spec.commandLine()
                            .getErr()
                            .println(one.title() + " rules are held for the years ending " + one.firstYear() + " to "
                                    + one.lastYear() + ".");
                    return 2;
                }
                rules.addAll(Checking.book(one).live(end));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> json(out, rules);
            case csv -> csv(out, rules);
            case text ->
                rules.forEach(rule -> out.printf(
                        "%-10s %-7s %s%s%n",
                        rule.code(), rule.severity().title(), rule.wrong(), rule.draft() ? " (draft)" : ""));
        }
        out.flush();
        return 0;
    }

    private CommandLine.ParameterException noReturn() {
        return new CommandLine.ParameterException(spec.commandLine(), "--return takes ssda903 or cin.");
    }

    private static void json(PrintWriter out, List<Rule<?>> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (Rule<?> rule : rules) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringProperty("code", rule.code());
                json.writeStringProperty("return", rule.kind().slug());
                json.writeStringProperty("severity", rule.severity().word());
                json.writeNumberProperty("stage", rule.stage());
                json.writeStringProperty("origin", rule.origin().word());
                json.writeBooleanProperty("draft", rule.draft());
                json.writeNumberProperty("firstYear", rule.firstYear());
                json.writeNumberProperty("lastYear", rule.lastYear());
                array(json, "tables", tables(rule));
                array(json, "fields", rule.fields());
                array(
                        json,
                        "needs",
                        rule.needs().stream().sorted().map(Need::word).toList());
                json.writeStringProperty("message", rule.wrong());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println(text);
    }

    private static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static List<String> tables(Rule<?> rule) {
        List<String> tables =
                new ArrayList<>(rule.tables().stream().map(Table::name).toList());
        rule.lastTables().forEach(table -> tables.add(table.name() + "_last"));
        return tables;
    }

    private static void csv(PrintWriter out, List<Rule<?>> rules) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "code",
                "return",
                "severity",
                "stage",
                "origin",
                "draft",
                "firstYear",
                "lastYear",
                "tables",
                "fields",
                "needs",
                "message");
        for (Rule<?> rule : rules) {
            csv.writeRecord(
                    rule.code(),
                    rule.kind().slug(),
                    rule.severity().word(),
                    String.valueOf(rule.stage()),
                    rule.origin().word(),
                    String.valueOf(rule.draft()),
                    String.valueOf(rule.firstYear()),
                    String.valueOf(rule.lastYear()),
                    String.join(" ", tables(rule)),
                    String.join(" ", rule.fields()),
                    String.join(
                            " ", rule.needs().stream().sorted().map(Need::word).toList()),
                    rule.wrong());
        }
    }
}
