package windscreen.core.findings;

import java.util.Comparator;

/// This year before last, tables in the return's order, records as they stand in their files; whole-return findings
/// last.
enum FileOrder implements Comparator<Finding> {
    INSTANCE;

    @Override
    public int compare(Finding one, Finding other) {
        if (one.place() == null || other.place() == null) {
            return Boolean.compare(one.place() == null, other.place() == null);
        }
        return one.place().compareTo(other.place());
    }
}
