package windscreen.core.pathway.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import windscreen.core.pathway.Link;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Remembers the keys of a load, so that duplicates are seen at once and orphans at its end.
final class KeyBook {

    private static final int MOST_EXAMPLES = 5;

    /// Columns with a second number that case systems put where the key should stand.
    private static final Map<Table<?>, String> OTHER_NUMBERS =
            Map.of(Pathway.PERSON, "pers_legacy_id", Pathway.PROFESSIONAL, "prof_staff_id");

    private final Map<Table<?>, Set<String>> keys = new HashMap<>();
    private final Map<Table<?>, Set<Long>> contents = new HashMap<>();
    private final Map<Table<?>, Set<String>> otherNumbers = new HashMap<>();
    private final Map<Table<?>, List<Followed>> links = new HashMap<>();

    KeyBook() {
        Pathway.LINKS.forEach(link ->
                links.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(new Followed(link)));
    }

    /// What a row's key says of it.
    enum Met {
        FIRST,
        REPEATED,
        SHARES_KEY,
        WITHOUT_KEY
    }

    /// Begins a table, so that a table without rows counts as loaded.
    void begin(Table<?> table) {
        keys.computeIfAbsent(table, any -> new HashSet<>());
    }

    /// Notes a row. One that is repeated is not followed along its links.
    Met meet(Table<? extends PathwayRow> table, PathwayRow row) {
        String key = table.cell(row, table.key().getFirst()).raw();
        Met met = key.isEmpty() ? Met.WITHOUT_KEY : met(table, row, key);
        if (met != Met.REPEATED) {
            String other = OTHER_NUMBERS.get(table);
            if (other != null) {
                otherNumbers
                        .computeIfAbsent(table, any -> new HashSet<>())
                        .add(table.cell(row, other).raw());
            }
            links.getOrDefault(table, List.of()).forEach(link -> link.follow(row));
        }
        return met;
    }

    private Met met(Table<? extends PathwayRow> table, PathwayRow row, String key) {
        boolean isFirst = keys.computeIfAbsent(table, any -> new HashSet<>()).add(key);
        boolean isNew = contents.computeIfAbsent(table, any -> new HashSet<>()).add(fingerprint(table, row));
        return isFirst ? Met.FIRST : isNew ? Met.SHARES_KEY : Met.REPEATED;
    }

    /// A number that two different rows of one table hardly ever share (once in some 10^7 tables of a million rows).
    private static long fingerprint(Table<? extends PathwayRow> table, PathwayRow row) {
        long hash = 1125899906842597L;
        for (Column column : table.columns()) {
            Cell cell = table.cell(row, column);
            String raw = cell.raw();
            for (int i = 0; i < raw.length(); i++) {
                hash = (hash ^ raw.charAt(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ 0x1F) * 0xBF58476D1CE4E5B9L;
        }
        return hash;
    }

    /// Where every link from the tables begun leads.
    List<LinkReport> reports() {
        return Pathway.TABLES.stream()
                .filter(keys::containsKey)
                .flatMap(table -> links.getOrDefault(table, List.of()).stream())
                .map(Followed::report)
                .toList();
    }

    /// One link, followed row by row. A key not yet met may come later, so it is kept until the end.
    private final class Followed {

        private final Link link;
        private final Map<String, Long> open = new HashMap<>();
        private long given;

        Followed(Link link) {
            this.link = link;
        }

        void follow(PathwayRow row) {
            String value = link.from().cell(row, link.column()).raw();
            if (!value.isEmpty()) {
                given++;
                Set<String> known = keys.get(link.to());
                if (known == null || !known.contains(value)) {
                    open.merge(value, 1L, Long::sum);
                }
            }
        }

        LinkReport report() {
            Set<String> known = keys.get(link.to());
            if (known == null) {
                return new LinkReport(link, false, given, 0, 0, List.of());
            }
            open.keySet().removeAll(known);
            Set<String> others = otherNumbers.getOrDefault(link.to(), Set.of());
            long orphans = open.values().stream().mapToLong(Long::longValue).sum();
            long older = open.entrySet().stream()
                    .filter(entry -> others.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new LinkReport(
                    link,
                    true,
                    given,
                    orphans,
                    older,
                    open.keySet().stream().sorted().limit(MOST_EXAMPLES).toList());
        }
    }
}
