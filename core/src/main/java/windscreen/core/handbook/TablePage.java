package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import windscreen.core.findings.RuleBook;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// The tables of a return, column by column.
final class TablePage {

    private TablePage() {}

    static Page of(RuleBook<?> book) {
        String slug = book.kind().slug();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "The tables in the return's own order. A column marked mandatory is expected always, one marked conditional"
                        + " in cases that the rules name."));
        for (Table<?> table : book.tables()) {
            blocks.add(new Heading(2, table.name(), table.name()));
            blocks.add(new Paragraph(table.about() + "."
                    + (table.key().isEmpty()
                            ? " A child has one at most."
                            : " Told apart by " + String.join(", ", table.key()) + ".")));
            List<List<Phrase>> rows = table.columns().stream()
                    .map(column -> List.of(
                            Phrase.of(column.name()),
                            Phrase.of(column.about()),
                            Phrase.of(column.isDay() ? "date" : "text"),
                            codes(slug, column),
                            Phrase.of(need(column))))
                    .toList();
            blocks.add(new Grid(List.of("Column", "What it holds", "Type", "Codes", "Expected"), rows));
        }
        return new Page(slug + "/tables", book.kind().title() + ": tables", blocks);
    }

    private static Phrase codes(String slug, Column column) {
        return column.codes().isEmpty() ? Phrase.of("") : new Phrase(column.codes(), slug + "/codes#" + column.codes());
    }

    private static String need(Column column) {
        return column.derived()
                ? "worked out after reading"
                : column.need().name().toLowerCase(Locale.ROOT);
    }
}
