package windscreen.core.findings;

import java.util.Set;
import java.util.stream.Stream;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// Which tables of a return were given, each year by itself. A table of headings only was given.
public record Loaded(Set<Table<?>> thisYear, Set<Table<?>> lastYear) {

    public static final Loaded NOTHING = new Loaded(Set.of(), Set.of());

    public Loaded {
        thisYear = Set.copyOf(thisYear);
        lastYear = Set.copyOf(lastYear);
    }

    /// Whether a table of this name was given for either year.
    boolean isGivenInAnyYear(String table) {
        return Stream.concat(thisYear.stream(), lastYear.stream())
                .anyMatch(one -> one.name().equals(table));
    }

    public boolean has(Table<?> table, Term term) {
        return (term == Term.THIS_YEAR ? thisYear : lastYear).contains(table);
    }
}
