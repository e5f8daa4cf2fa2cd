package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import windscreen.core.codes.CinCodes;
import windscreen.core.codes.CodeSet;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.RuleBook;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.intake.Checking;

/// Every page of the reference, made from the rules, tables and code sets themselves.
public final class Handbook {

    private static final List<Page> PAGES = write();

    private Handbook() {}

    /// Every page, the index first.
    public static List<Page> pages() {
        return PAGES;
    }

    /// The page at a path, such as `cin/codes`.
    public static Optional<Page> page(String path) {
        return PAGES.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /// The code sets of a return.
    static List<CodeSet> codes(ReturnKind kind) {
        return switch (kind) {
            case SSDA903 -> Ssda903Codes.all();
            case CIN -> CinCodes.all();
        };
    }

    private static List<Page> write() {
        List<Page> pages = new ArrayList<>();
        for (ReturnKind kind : ReturnKind.values()) {
            RuleBook<?> book = Checking.book(kind);
            pages.addAll(RulePages.of(book));
            pages.add(TablePage.of(book));
            pages.add(CodePage.of(kind.slug(), kind.title(), codes(kind)));
        }
        pages.add(StructurePage.of());
        pages.add(YearOnYearPage.of());
        pages.addAll(PathwayPages.of());
        pages.addFirst(index(pages));
        return List.copyOf(pages);
    }

    private static Page index(List<Page> pages) {
        List<List<Phrase>> rows = pages.stream()
                .map(page -> List.of(new Phrase(page.title(), page.path())))
                .toList();
        return new Page(
                "index",
                "Reference",
                List.of(
                        new Paragraph(
                                "What Windscreen knows of each return, its rules, tables and code sets, and of the record an authority"
                                        + " keeps of its own. Every page is written from the program itself."),
                        new Grid(List.of("Page"), rows)));
    }
}
