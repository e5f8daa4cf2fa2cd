package windscreen.core.handbook;

import java.util.List;
import java.util.stream.Collectors;
import windscreen.core.handbook.Block.Facts;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.handbook.Block.Sample;

/// Writes a page as Markdown, as it stands in `docs/reference`.
public final class Markdown {

    private static final String GENERATED =
            "<!-- Generated from the program: edit the rule, table or code set, then ./dev docs -->";

    private final Page page;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Page page) {
        this.page = page;
    }

    public static String of(Page page) {
        return new Markdown(page).write();
    }

    private String write() {
        out.append(GENERATED).append("\n\n# ").append(page.title()).append('\n');
        page.blocks().forEach(block -> {
            out.append('\n');
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph ->
                    out.append(escaped(paragraph.text())).append('\n');
                case Facts facts ->
                    facts.facts()
                            .forEach(fact -> out.append("- **")
                                    .append(fact.name())
                                    .append(":** ")
                                    .append(escaped(fact.text()))
                                    .append('\n'));
                case Grid grid -> grid(grid);
                case Sample sample ->
                    out.append(escaped(sample.caption()))
                            .append("\n```\n")
                            .append(sample.lines().stripTrailing())
                            .append("\n```\n");
            }
        });
        return out.toString();
    }

    private void heading(Heading heading) {
        out.append("<a id=\"")
                .append(heading.anchor())
                .append("\"></a>\n\n")
                .repeat("#", heading.level())
                .append(' ')
                .append(escaped(heading.text()))
                .append('\n');
    }

    private void grid(Grid grid) {
        out.append("| ").append(String.join(" | ", grid.headings())).append(" |\n");
        out.append("|")
                .append(grid.headings().stream().map(any -> " --- |").collect(Collectors.joining()))
                .append('\n');
        for (List<Phrase> row : grid.rows()) {
            out.append("| ")
                    .append(row.stream().map(this::phrase).collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
    }

    private String phrase(Phrase phrase) {
        String text = escaped(phrase.text());
        if (phrase.target().isEmpty()) {
            return text;
        }
        int hash = phrase.target().indexOf('#');
        String path = hash < 0 ? phrase.target() : phrase.target().substring(0, hash);
        String anchor = hash < 0 ? "" : phrase.target().substring(hash);
        String up = "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
        return "[" + text + "](" + up + path + ".md" + anchor + ")";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
