package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.codes.CodeSet;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Phrase;

/// Code sets, with the years in which each code may be used.
final class CodePage {

    private CodePage() {}

    /// @param slug  the folder the page stands in
    /// @param title what the sets belong to
    static Page of(String slug, String title, List<CodeSet> sets) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "Codes are compared letter for letter, capitals included. A code without years may be used"
                        + " in every year that Windscreen serves."));
        for (CodeSet set : sets) {
            blocks.add(new Heading(2, set.name() + ": " + set.title(), set.name()));
            blocks.add(new Paragraph(set.about()));
            List<List<Phrase>> rows = set.codes().stream()
                    .map(code -> List.of(
                            Phrase.of(code.code()),
                            Phrase.of(code.label()),
                            Phrase.of(years(code.firstYear(), code.lastYear())),
                            Phrase.of(code.note())))
                    .toList();
            blocks.add(new Grid(List.of("Code", "Meaning", "Years", "Note"), rows));
            blocks.add(new Paragraph("Source: " + set.source()));
        }
        return new Page(slug + "/codes", title + ": code sets", blocks);
    }

    private static String years(@Nullable CollectionYear first, @Nullable CollectionYear last) {
        if (first != null && last != null) {
            return first.equals(last) ? first.shortLabel() : first.shortLabel() + " to " + last.shortLabel();
        }
        return first != null ? "from " + first.shortLabel() : last != null ? "until " + last.shortLabel() : "";
    }
}
