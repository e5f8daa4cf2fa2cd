package windscreen.app.returns;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Rule;
import windscreen.core.table.Column;
import windscreen.core.table.Place;
import windscreen.core.table.Table;

/// Where a rule's findings gather: by month, and what their records share that others do not.
///
/// @param column the column whose dates it goes by, empty when the table has none
/// @param before what began before the year, in words
/// @param shared the values that stand out among the records at fault
record Spread(String column, List<Month> months, String before, String label, String total, List<Shared> shared) {

    /// Fewer findings than this are quicker read than charted.
    private static final int FEWEST = 10;

    private static final int HIGHEST = 84;
    private static final int MOST_SHARED = 4;

    /// A value stands out when a third of the records at fault have it, and it is more frequent among them than among
    /// all by this share.
    private static final double COMMON = 1.0 / 3;

    private static final double MORE_OFTEN = 0.15;

    record Month(String name, int found, int all, int foundHeight, int allHeight) {}

    record Shared(String column, String value, String found, String all, double excess) {}

    static @Nullable Spread of(Rule<?> rule, List<Found> findings, Results results) {
        Map<Table<?>, Integer> tables = new HashMap<>();
        findings.forEach(found -> {
            Place place = found.finding().place();
            if (place != null) {
                tables.merge(place.sheet().table(), 1, Integer::sum);
            }
        });
        Table<?> table = tables.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (table == null) {
            return null;
        }
        TableTally at = new TableTally(table, results.checked().judged());
        for (Found found : findings) {
            add(at, found, table);
        }
        return at.records() < FEWEST ? null : of(rule, table, at, results.tally(table), results);
    }

    private static void add(TableTally at, Found found, Table<?> table) {
        Finding finding = found.finding();
        Child child = found.child() == null ? null : found.child().child();
        if (finding.place() != null
                && child != null
                && finding.place().sheet().table().equals(table)) {
            Records.of(child).at(finding.place()).ifPresent(at::add);
        }
    }

    private static Spread of(Rule<?> rule, Table<?> table, TableTally at, TableTally all, Results results) {
        Column dated = at.dated();
        int highest = IntStream.range(0, TableTally.MONTHS)
                .map(month -> Math.max(all.month(month), at.month(month)))
                .max()
                .orElse(0);
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < TableTally.MONTHS && dated != null && highest > 0; i++) {
            String name = results.checked()
                    .judged()
                    .start()
                    .plusMonths(i)
                    .getMonth()
                    .getDisplayName(TextStyle.SHORT, Locale.UK)
                    .substring(0, 3);
            months.add(new Month(
                    name,
                    at.month(i),
                    all.month(i),
                    at.month(i) * HIGHEST / highest,
                    all.month(i) * HIGHEST / highest));
        }
        String before = at.before() == 0 && all.before() == 0
                ? ""
                : Words.number(at.before()) + " of " + Words.number(all.before()) + " began before the year.";
        String label = dated == null
                ? ""
                : "Findings by month of " + dated.name() + ": "
                        + String.join(
                                ", ",
                                months.stream()
                                        .map(month -> month.name() + " " + month.found() + " of " + month.all())
                                        .toList());
        return new Spread(
                dated == null ? "" : dated.name(),
                months,
                before,
                label,
                Words.number(at.records()),
                shared(rule, table, at, all));
    }

    private static List<Shared> shared(Rule<?> rule, Table<?> table, TableTally at, TableTally all) {
        List<String> read = rule.fieldsOf(table);
        List<Shared> shared = new ArrayList<>();
        for (Column column : all.groups()) {
            if (!read.contains(column.name()) && !table.key().contains(column.name())) {
                at.values(column).forEach((value, found) -> {
                    int others = all.values(column).getOrDefault(value, found);
                    double share = (double) found / at.records();
                    double excess = share - (double) others / Math.max(1, all.records());
                    if (share >= COMMON && excess >= MORE_OFTEN) {
                        shared.add(new Shared(
                                column.name(),
                                value.isBlank() ? "blank" : value,
                                Words.number(found),
                                Words.number(others) + " of " + Words.number(all.records()),
                                excess));
                    }
                });
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::excess).reversed());
        return List.copyOf(shared.subList(0, Math.min(MOST_SHARED, shared.size())));
    }
}
