package windscreen.core.findings;

import java.util.Set;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// Which tables of a return were given, each year by itself. A table of headings only was given.
public record Loaded(Set<Table<?>> thisYear, Set<Table<?>> lastYear) {

    public Loaded {
        thisYear = Set.copyOf(thisYear);
        lastYear = Set.copyOf(lastYear);
    }

    public boolean has(Table<?> table, Term term) {
        return (term == Term.THIS_YEAR ? thisYear : lastYear).contains(table);
    }
}
