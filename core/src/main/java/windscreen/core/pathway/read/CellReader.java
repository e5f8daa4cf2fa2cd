package windscreen.core.pathway.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.pathway.Several;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Holds;
import windscreen.core.table.Text;

/// Reads the cells of one column and counts what it finds. A value that cannot be read keeps its text, so that people
/// can be shown it; only a list of codes that cannot be read is left out, since comments may stand in it.
final class CellReader {

    /// Distinct values remembered: codes and dates repeat thousands of times, other values hardly at all.
    private static final int MOST_REMEMBERED = 5_000;

    /// Distinct values listed that are no code; the rest is counted together.
    private static final int MOST_UNMAPPED = 1_000;

    private static final int LONGEST_SHOWN = 60;
    private static final String OTHERS = "(other values)";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Set<String> YES = Set.of("Y", "YES", "1", "TRUE");
    private static final Set<String> NO = Set.of("N", "NO", "0", "FALSE");

    private final Column column;
    private final boolean names;
    private final @Nullable CodeMatch codes;
    private final Map<String, Seen> remembered = new HashMap<>();
    private final Map<String, Long> unmapped = new HashMap<>();
    private long given;
    private long fillers;
    private long unreadable;
    private long recoded;
    private long withheld;

    /// @param names whether people's names are kept
    CellReader(Column column, boolean names) {
        this.column = column;
        this.names = names;
        this.codes = column.codes().isEmpty() ? null : new CodeMatch(PathwayCodes.named(column.codes()));
    }

    /// A value and what is to be said of it.
    private record Seen(Cell cell, Kind kind, List<String> unmapped) {}

    private enum Kind {
        BLANK,
        FILLER,
        FINE,
        UNREADABLE,
        RECODED,
        WITHHELD
    }

    Cell blank() {
        return column.isDay() ? Day.BLANK : Text.BLANK;
    }

    Cell read(String raw) {
        if (codes == null && column.holds() == Holds.TEXT) {
            return word(raw.strip());
        }
        Seen seen = remembered.get(raw);
        if (seen == null) {
            seen = look(raw.strip());
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(raw, seen);
            }
        }
        count(seen);
        return seen.cell;
    }

    /// Identifiers and the like: hardly one stands twice, so none is remembered.
    private Cell word(String text) {
        if (text.isEmpty()) {
            return Text.BLANK;
        }
        if (Fillers.isFiller(column, text)) {
            fillers++;
            return Text.BLANK;
        }
        given++;
        return Text.of(text);
    }

    private void count(Seen seen) {
        switch (seen.kind) {
            case BLANK -> {}
            case FILLER -> fillers++;
            case FINE -> given++;
            case WITHHELD -> withheld++;
            case UNREADABLE -> {
                given++;
                unreadable++;
            }
            case RECODED -> {
                given++;
                recoded++;
            }
        }
        for (String value : seen.unmapped) {
            String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "..." : value;
            boolean listed = unmapped.size() < MOST_UNMAPPED || unmapped.containsKey(shown);
            unmapped.merge(listed ? shown : OTHERS, 1L, Long::sum);
        }
    }

    private Seen look(String text) {
        if (text.isEmpty()) {
            return new Seen(blank(), Kind.BLANK, List.of());
        }
        if (Fillers.isFiller(column, text)) {
            return new Seen(blank(), Kind.FILLER, List.of());
        }
        return switch (column.holds()) {
            case DAY -> day(text);
            case WHOLE, DECIMAL -> number(text);
            case FLAG -> flag(text);
            case JSON -> several(text);
            case REMARK -> new Seen(Text.of("Y"), text.equals("Y") ? Kind.FINE : Kind.WITHHELD, List.of());
            case NAME -> names ? fine(text) : new Seen(Text.BLANK, Kind.WITHHELD, List.of());
            case TEXT -> code(Objects.requireNonNull(codes), text);
        };
    }

    private static Seen fine(String text) {
        return new Seen(Text.of(text), Kind.FINE, List.of());
    }

    private static Seen unreadable(String text) {
        return new Seen(Text.of(text), Kind.UNREADABLE, List.of());
    }

    /// A time after the date is dropped: the dataset means days.
    private static Seen day(String text) {
        int space = text.indexOf(' ');
        Day read = text.indexOf('/') > 0
                ? Day.dayMonthYear(space < 0 ? text : text.substring(0, space))
                : Day.yearMonthDay(text);
        LocalDate date = read.date();
        return date == null
                ? new Seen(new Day(text, null), Kind.UNREADABLE, List.of())
                : new Seen(Day.of(date), Kind.FINE, List.of());
    }

    private Seen number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return unreadable(text);
        }
        int point = text.indexOf('.');
        String plain = point < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return column.holds() == Holds.WHOLE && plain.indexOf('.') >= 0
                ? unreadable(text)
                : codes == null ? fine(plain) : code(codes, plain);
    }

    private static Seen flag(String text) {
        String large = text.toUpperCase(Locale.ROOT);
        return YES.contains(large) ? fine("Y") : NO.contains(large) ? fine("N") : unreadable(text);
    }

    private Seen code(CodeMatch match, String text) {
        if (match.isCode(text)) {
            return fine(text);
        }
        Optional<String> meant = match.find(text);
        return meant.isPresent()
                ? new Seen(Text.of(meant.get()), Kind.RECODED, List.of())
                : new Seen(Text.of(text), Kind.FINE, List.of(text));
    }

    private Seen several(String text) {
        Optional<Several> read = Several.read(text);
        boolean listed = read.isEmpty()
                && codes != null
                && Arrays.stream(text.split("[,; ]+")).allMatch(codes::isCode);
        if (listed) {
            read = Optional.of(Several.list(List.of(text.split("[,; ]+"))));
        }
        if (read.isEmpty()) {
            return new Seen(Text.BLANK, Kind.UNREADABLE, List.of());
        }
        Several said = read.get().withoutRemarks();
        List<String> strange = codes == null
                ? List.of()
                : said.entries().keySet().stream()
                        .filter(code -> !codes.isCode(code))
                        .toList();
        return new Seen(said.cell(), listed ? Kind.RECODED : Kind.FINE, strange);
    }

    ColumnReport report() {
        Map<String, Long> frequent = new LinkedHashMap<>();
        unmapped.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> frequent.put(entry.getKey(), entry.getValue()));
        return new ColumnReport(column, given, fillers, unreadable, recoded, withheld, frequent);
    }
}
