package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import windscreen.core.cin.yearonyear.Comparison;
import windscreen.core.cin.yearonyear.Comparisons;
import windscreen.core.handbook.Block.Fact;
import windscreen.core.handbook.Block.Facts;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;

/// The comparisons of a census with last year's.
final class YearOnYearPage {

    private YearOnYearPage() {}

    static Page of() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        "With last year's census beside this year's, Windscreen asks about figures of the whole return that changed"
                                + " by more than should pass without a word. Each year is counted over its own twelve months."));
        for (Comparison one : Comparisons.ALL) {
            blocks.add(new Heading(2, one.code() + ": " + one.what(), one.code()));
            blocks.add(new Facts(List.of(
                    new Fact("Severity", "Query"),
                    new Fact("Asked about", "a change of more than " + one.limit() + " per cent, up or down"),
                    new Fact("What counts", one.how()),
                    new Fact("Usual cause", one.cause()),
                    new Fact("What to do", one.fix()))));
        }
        return new Page("cin/year-on-year", "CIN Census: comparison with last year", List.copyOf(blocks));
    }
}
