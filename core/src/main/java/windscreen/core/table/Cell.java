package windscreen.core.table;

/// One cell of a record: what it says, and the text it was read from.
///
/// A cell is never null. A cell with no characters is *blank*; a cell whose text cannot be understood (a date such
/// as 31/09/2025) is not blank, but has no value.
public sealed interface Cell permits Text, Day {

    /// The characters as they stood in the file, empty when the cell was blank.
    String raw();

    /// Whether the cell holds nothing. In SSDA903 that is a cell of zero characters; in the CIN Census an absent
    /// element, an empty one, or one of spaces only.
    boolean isBlank();

    /// Whether the cell holds anything at all, readable or not.
    default boolean isGiven() {
        return !isBlank();
    }
}
