package windscreen.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a measurement came to, as Markdown: paragraphs and tables.
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final String title;

    Report(String title) {
        this.title = title;
    }

    Report say(String paragraph) {
        lines.add(paragraph);
        lines.add("");
        return this;
    }

    Report headings(String... headings) {
        row(headings);
        row(Arrays.stream(headings).map(any -> "---").toArray(String[]::new));
        return this;
    }

    Report row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    Report endOfTable() {
        lines.add("");
        return this;
    }

    /// The whole page, with the machine it was measured on.
    String text() {
        Runtime machine = Runtime.getRuntime();
        return "# " + title + "\n\n" + String.join("\n", lines).strip() + "\n\nMeasured on "
                + machine.availableProcessors() + " processors, Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ".\n";
    }
}
