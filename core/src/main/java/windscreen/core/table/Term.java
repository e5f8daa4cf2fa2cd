package windscreen.core.table;

/// Whether a record belongs to the return under work or to the one of the year before.
public enum Term {
    THIS_YEAR,
    LAST_YEAR
}
