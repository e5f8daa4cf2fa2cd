package windscreen.app.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.findings.Notice;

/// What was noticed of the files and their structure, apart from any rule.
///
/// @param checks one line for each kind of notice, to choose from
record NoticesView(String heading, String check, String all, List<Kind> checks, List<Line> lines, Paging paging) {

    private static final int LINES_A_PAGE = 100;

    record Kind(String check, String count, String address, boolean current) {}

    record Line(
            String check,
            String severity,
            String severityWord,
            String what,
            String todo,
            String file,
            String line,
            String child) {}

    static NoticesView of(Run run, Results results, String check, int page) {
        List<Notice> all = results.checked().notices();
        String path = run.base() + "/notices";
        List<Notice> shown = all.stream()
                .filter(notice -> check.isEmpty() || notice.check().equals(check))
                .toList();
        Paging paging = Paging.of(
                shown.size(),
                LINES_A_PAGE,
                page,
                "notices",
                number -> path + "?" + (check.isEmpty() ? "" : Asked.pair("check", check) + "&") + "page=" + number);
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(notice -> counts.merge(notice.check(), 1, Integer::sum));
        return new NoticesView(
                all.isEmpty()
                        ? "Nothing was noticed in the files"
                        : Words.count(all.size(), "thing", "things") + " noticed in the files",
                check,
                path,
                counts.entrySet().stream()
                        .map(one -> new Kind(
                                one.getKey(),
                                Words.number(one.getValue()),
                                path + "?" + Asked.pair("check", one.getKey()),
                                one.getKey().equals(check)))
                        .toList(),
                paging.cut(shown).stream().map(NoticesView::line).toList(),
                paging);
    }

    private static Line line(Notice notice) {
        return new Line(
                notice.check(),
                notice.severity().title(),
                notice.severity().word(),
                notice.what(),
                notice.todo(),
                notice.file(),
                notice.line() == 0 ? "" : Words.number(notice.line()),
                notice.child());
    }
}
