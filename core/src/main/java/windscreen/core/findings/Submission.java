package windscreen.core.findings;

/// A return as the rules take it: the year it is judged by, the tables that were given, and its children one after
/// the other.
///
/// @param year     the year
/// @param loaded   the tables given
/// @param children the children in file order; may be a stream that can be walked once
/// @param expected how many children there are, or -1 when only the end of the file will tell
public record Submission<C extends Child>(
        ReturnYear year, Loaded loaded, Iterable<? extends C> children, int expected) {

    public Submission {
        year = year.given(loaded);
    }
}
