package windscreen.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The bank holidays of England and Wales over a run of whole calendar years.
///
/// A holiday can still be proclaimed for one occasion, as in 2022 and 2023, so the list is data:
/// [#england()] is the table that comes with the program, [#of(SortedMap)] takes a longer one.
/// Immutable.
public final class BankHolidays {

    private static final String TABLE = "bank-holidays-england.csv";

    private final NavigableMap<LocalDate, String> names;

    private BankHolidays(NavigableMap<LocalDate, String> names) {
        this.names = names;
    }

    /// The table that comes with the program.
    public static BankHolidays england() {
        return England.HOLIDAYS;
    }

    /// A table of one's own, taken to be complete for every calendar year from its first to its last.
    ///
    /// @param names each holiday's day and name; at least one
    public static BankHolidays of(SortedMap<LocalDate, String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A table of bank holidays needs at least one of them");
        }
        return new BankHolidays(Collections.unmodifiableNavigableMap(new TreeMap<>(names)));
    }

    /// Every holiday with its name, in order of date.
    public NavigableMap<LocalDate, String> all() {
        return names;
    }

    /// The name of the holiday on a day, if it is one.
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    /// The first day that the table speaks for.
    public LocalDate coversFrom() {
        return names.firstKey().withDayOfYear(1);
    }

    /// The last day that the table speaks for.
    public LocalDate coversThrough() {
        return LocalDate.of(names.lastKey().getYear(), Month.DECEMBER, 31);
    }

    private static BankHolidays read() {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        InputStream table = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int comma = line.indexOf(',');
                    names.put(day(line), line.substring(comma + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(names);
    }

    /// The date that a line begins with, cut by hand: a date formatter costs more at start-up than the table.
    private static LocalDate day(String line) {
        return LocalDate.of(
                Integer.parseInt(line, 0, 4, 10), Integer.parseInt(line, 5, 7, 10), Integer.parseInt(line, 8, 10, 10));
    }

    /// Holds the table from its first use on, so that a run without working days does not read it.
    private static final class England {
        private static final BankHolidays HOLIDAYS = read();
    }
}
