package windscreen.app.cli;

import static windscreen.app.cli.ValidateCommand.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.read.ColumnReport;
import windscreen.core.pathway.read.LinkReport;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.TableReport;
import windscreen.core.table.Table;

/// What a load found, for people.
final class LoadReportText {

    private static final int MOST_VALUES = 8;

    private final StringBuilder out = new StringBuilder();

    private LoadReportText() {}

    static String of(LoadReport report) {
        LoadReportText text = new LoadReportText();
        text.line("Read " + count(report.rows(), "row", "rows") + " of "
                + count(report.tables().size(), "table", "tables") + ".");
        text.line("");
        report.tables().forEach(text::table);
        text.links(report.links());
        text.missing(report);
        report.notices().forEach(text::notice);
        return text.out.toString();
    }

    private void line(String line) {
        out.append(line).append(System.lineSeparator());
    }

    private void table(TableReport table) {
        line(String.format(Locale.UK, "%-32s %,10d  %s", table.table().name(), table.kept(), table.source()));
        say(table.repeated(), "row left out: it repeats another", "rows left out: they repeat others");
        say(table.sharedKeys(), "row has the key of another", "rows have the key of another");
        say(table.withoutKey(), "row has no key", "rows have no key");
        say(table.uneven(), "row has not as many cells as headings", "rows have not as many cells as headings");
        table.renamed().forEach((heading, column) -> line("    " + heading + " was taken as " + column));
        if (!table.unknown().isEmpty()) {
            line("    Not read: " + String.join(", ", table.unknown()));
        }
        table.columns().forEach(this::column);
    }

    private void say(long number, String one, String many) {
        if (number > 0) {
            line("    " + count(number, one, many));
        }
    }

    private void column(ColumnReport column) {
        List<String> found = new ArrayList<>();
        if (column.fillers() > 0) {
            found.add(count(column.fillers(), "filler made blank", "fillers made blank"));
        }
        if (column.withheld() > 0) {
            found.add(count(column.withheld(), "left out", "left out"));
        }
        if (column.recoded() > 0) {
            found.add(count(column.recoded(), "code told from its words", "codes told from their words"));
        }
        if (column.unreadable() > 0) {
            found.add(count(column.unreadable(), "unreadable ", "unreadable ") + kind(column));
        }
        if (!column.unmapped().isEmpty()) {
            found.add(count(column.unmappedRows(), "no code", "no codes") + " of "
                    + column.column().codes() + ": " + values(column.unmapped()));
        }
        if (!found.isEmpty()) {
            line("    " + column.column().name() + ": " + String.join("; ", found));
        }
    }

    private static String kind(ColumnReport column) {
        return switch (column.column().holds()) {
            case DAY -> "as a date";
            case WHOLE, DECIMAL -> "as a number";
            case FLAG -> "as yes or no";
            case JSON -> "as a list of codes";
            case TEXT, NAME, REMARK -> "";
        };
    }

    private static String values(Map<String, Long> unmapped) {
        String shown = unmapped.entrySet().stream()
                .limit(MOST_VALUES)
                .map(entry -> entry.getKey() + " (" + String.format(Locale.UK, "%,d", entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return unmapped.size() > MOST_VALUES ? shown + " and " + (unmapped.size() - MOST_VALUES) + " more" : shown;
    }

    private void links(List<LinkReport> links) {
        List<LinkReport> broken =
                links.stream().filter(link -> link.orphans() > 0).toList();
        if (!broken.isEmpty()) {
            line("");
            line("Rows that lead nowhere:");
            broken.forEach(link -> line("    " + link.link() + ": "
                    + String.format(Locale.UK, "%,d of %,d", link.orphans(), link.given())
                    + (link.older() > 0
                            ? ", " + String.format(Locale.UK, "%,d", link.older()) + " by another number"
                            : "")
                    + "; for example " + String.join(", ", link.examples())));
        }
    }

    private void missing(LoadReport report) {
        if (!report.missing().isEmpty()) {
            line("");
            line("Not there: " + report.missing().stream().map(Table::name).collect(Collectors.joining(", ")));
        }
    }

    private void notice(Notice notice) {
        line("");
        line(notice.file() + ": " + notice.what() + (notice.todo().isEmpty() ? "" : " " + notice.todo()));
    }
}
