package windscreen.core.table;

/// Where a record stands, so that a person can find it and a program can compare it.
///
/// @param sheet the table, year and file
/// @param row   position among the table's records, from 0: the record's in its file (SSDA903), the element's in
///              document order (CIN)
/// @param line  line of the file the record starts on, from 1
public record Place(Sheet sheet, int row, int line) implements Comparable<Place> {

    /// The place of records that no file holds.
    public static Place inNoFile(Table<?> table) {
        return new Place(new Sheet(table, Term.THIS_YEAR, ""), 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byTerm = sheet.term().compareTo(other.sheet.term());
        if (byTerm != 0) {
            return byTerm;
        }
        int byTable =
                Integer.compare(sheet.table().ordinal(), other.sheet.table().ordinal());
        return byTable != 0 ? byTable : Integer.compare(row, other.row);
    }

    /// Written out, as every finding asks it: the records of a file share one sheet.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && row == place.row
                && line == place.line
                && (sheet == place.sheet || sheet.equals(place.sheet));
    }

    @Override
    public int hashCode() {
        return row * 31 + line;
    }
}
