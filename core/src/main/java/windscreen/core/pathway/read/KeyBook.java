package windscreen.core.pathway.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.pathway.Link;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Table;

/// Remembers the keys of a load, so that duplicates are seen at once and orphans at its end.
final class KeyBook {

    private static final int MOST_EXAMPLES = 5;

    /// Columns with a second number that case systems put where the key should stand.
    private static final Map<Table<?>, String> OTHER_NUMBERS =
            Map.of(Pathway.PERSON, "pers_legacy_id", Pathway.PROFESSIONAL, "prof_staff_id");

    private final Map<Table<?>, Fingerprints> keys = new HashMap<>();
    private final Map<Table<?>, Fingerprints> contents = new HashMap<>();
    private final Map<Table<?>, Fingerprints> otherNumbers = new HashMap<>();
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
        keys.computeIfAbsent(table, any -> new Fingerprints());
    }

    /// Notes a row. One that is repeated is not followed along its links.
    ///
    /// @param fingerprint tells what all its cells say ([Fingerprint])
    Met meet(Table<? extends PathwayRow> table, PathwayRow row, long fingerprint) {
        String key = table.cell(row, table.key().getFirst()).raw();
        Met met = key.isEmpty() ? Met.WITHOUT_KEY : met(table, key, fingerprint);
        if (met != Met.REPEATED) {
            String other = OTHER_NUMBERS.get(table);
            if (other != null) {
                otherNumbers
                        .computeIfAbsent(table, any -> new Fingerprints())
                        .add(Fingerprint.of(table.cell(row, other).raw()));
            }
            links.getOrDefault(table, List.of()).forEach(link -> link.follow(row));
        }
        return met;
    }

    private Met met(Table<?> table, String key, long fingerprint) {
        boolean isFirst = keys.computeIfAbsent(table, any -> new Fingerprints()).add(Fingerprint.of(key));
        boolean isNew =
                contents.computeIfAbsent(table, any -> new Fingerprints()).add(fingerprint);
        return isFirst ? Met.FIRST : isNew ? Met.SHARES_KEY : Met.REPEATED;
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
                Fingerprints known = keys.get(link.to());
                if (known == null || !known.contains(Fingerprint.of(value))) {
                    open.merge(value, 1L, Long::sum);
                }
            }
        }

        LinkReport report() {
            Fingerprints known = keys.get(link.to());
            if (known == null) {
                return new LinkReport(link, false, given, 0, 0, List.of());
            }
            open.keySet().removeIf(key -> known.contains(Fingerprint.of(key)));
            Fingerprints others = otherNumbers.getOrDefault(link.to(), new Fingerprints());
            long orphans = open.values().stream().mapToLong(Long::longValue).sum();
            long older = open.entrySet().stream()
                    .filter(entry -> others.contains(Fingerprint.of(entry.getKey())))
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
