package windscreen.app.returns;

import java.util.List;

/// Every child of a return, those without a finding too.
record ChildrenView(String heading, String text, String shown, List<Line> lines, Paging paging, String path) {

    private static final int LINES_A_PAGE = 100;

    record Line(String title, String address, String findings, String rules) {}

    static ChildrenView of(Run run, Results results, String text, int page) {
        String path = run.base() + "/children";
        List<Roll.Entry> all =
                text.isBlank() ? results.roll().entries() : results.roll().like(text, Integer.MAX_VALUE);
        Paging paging = Paging.of(
                all.size(),
                LINES_A_PAGE,
                page,
                "children",
                number -> path + "?" + (text.isBlank() ? "" : Asked.pair("text", text) + "&") + "page=" + number);
        int whole = results.roll().entries().size();
        return new ChildrenView(
                Words.count(whole, "child", "children") + ", " + Words.number(results.childrenHit()) + " with findings",
                text,
                text.isBlank() ? "" : Words.number(all.size()) + " of " + Words.number(whole),
                paging.cut(all).stream()
                        .map(entry -> line(entry, results, path))
                        .toList(),
                paging,
                path);
    }

    private static Line line(Roll.Entry entry, Results results, String path) {
        List<Found> found = results.of(entry);
        String rules = found.stream()
                .map(one -> one.rule().code())
                .distinct()
                .sorted(Results::byCode)
                .limit(12)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new Line(entry.title(), path + "/" + entry.address(), Words.number(found.size()), rules);
    }
}
