package windscreen.app.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.findings.Rule;
import windscreen.core.table.Column;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Findings of a rule that are filed under one table: each with the cells beside those at fault, so that the fault can
/// be understood where it stands.
///
/// @param compared whether any finding was compared with other records
record FindingSheet(String table, List<String> headings, List<Line> lines, boolean compared) {

    /// How many columns of a record are shown: its key, what the rule reads, then the first of the others.
    private static final int COLUMNS_SHOWN = 8;

    /// @param child   what to call the child, empty for the whole return
    /// @param record  which record of its table, from 1
    /// @param others  the cells it was compared with, in other records
    record Line(String child, String address, String record, List<CellView> cells, List<String> others, String where) {}

    static List<FindingSheet> of(Rule<?> rule, List<Found> findings, Asked asked, String base) {
        Map<String, List<Found>> byTable = new LinkedHashMap<>();
        findings.forEach(found ->
                byTable.computeIfAbsent(found.table(), any -> new ArrayList<>()).add(found));
        List<FindingSheet> sheets = new ArrayList<>();
        byTable.forEach((table, found) -> sheets.add(sheet(rule, table, found, asked, base)));
        return sheets;
    }

    private static FindingSheet sheet(Rule<?> rule, String name, List<Found> findings, Asked asked, String base) {
        Place place = findings.getFirst().finding().place();
        List<Column> columns =
                place == null ? List.of() : columns(rule, place.sheet().table());
        List<Line> lines = findings.stream()
                .map(found -> line(found, columns, asked, base))
                .toList();
        return new FindingSheet(
                Words.table(name),
                columns.stream().map(Column::name).toList(),
                lines,
                lines.stream().anyMatch(line -> !line.others().isEmpty()));
    }

    /// In the table's own order.
    private static List<Column> columns(Rule<?> rule, Table<?> table) {
        Set<String> wanted = new LinkedHashSet<>(table.key());
        wanted.addAll(rule.fieldsOf(table));
        for (Column column : table.fileColumns()) {
            if (wanted.size() < COLUMNS_SHOWN && !column.name().equals("CHILD")) {
                wanted.add(column.name());
            }
        }
        return table.columns().stream()
                .filter(column -> wanted.contains(column.name()))
                .toList();
    }

    private static Line line(Found found, List<Column> columns, Asked asked, String base) {
        Finding finding = found.finding();
        Roll.Entry child = found.child();
        Place place = finding.place();
        if (place == null) {
            return new Line("", "", "", List.of(), others(finding), "");
        }
        Row row = child == null || child.child() == null
                ? null
                : Records.of(child.child()).at(place).orElse(null);
        return new Line(
                child == null ? finding.child() : child.title(),
                child == null ? "" : asked.by("child").address(base + "/children/" + child.address()),
                String.valueOf(place.row() + 1),
                columns.stream()
                        .map(column -> cell(finding, place, row, column))
                        .toList(),
                others(finding),
                place.sheet().file() + " line " + place.line());
    }

    private static CellView cell(Finding finding, Place place, @Nullable Row row, Column column) {
        boolean bad = finding.fields().contains(column.name())
                || finding.cells().stream()
                        .anyMatch(mark ->
                                mark.place().equals(place) && mark.field().equals(column.name()));
        String text = row == null
                ? finding.cells().stream()
                        .filter(mark ->
                                mark.place().equals(place) && mark.field().equals(column.name()))
                        .map(Mark::value)
                        .findFirst()
                        .orElse("")
                : place.sheet().table().cell(row, column).raw();
        return new CellView(text, bad, List.of());
    }

    private static List<String> others(Finding finding) {
        Map<Place, List<String>> byRecord = new LinkedHashMap<>();
        for (Mark mark : finding.cells()) {
            if (!mark.place().equals(finding.place())) {
                byRecord.computeIfAbsent(mark.place(), any -> new ArrayList<>())
                        .add(mark.field() + " " + (mark.value().isEmpty() ? "blank" : mark.value()));
            }
        }
        return byRecord.entrySet().stream()
                .map(one -> Words.table(one.getKey().sheet().name()) + " "
                        + (one.getKey().row() + 1) + ": " + String.join(", ", one.getValue()))
                .toList();
    }
}
