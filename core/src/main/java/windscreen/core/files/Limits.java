package windscreen.core.files;

/// How much Windscreen takes in one go. A return of the largest authority is a small part of any of these.
///
/// @param files       files in one drop, zips opened
/// @param zipEntries  entries of one zip
/// @param zipBytes    bytes all entries of one zip may unfold to
/// @param tableBytes  bytes of one CSV file or workbook
/// @param cellLength  characters of one cell; longer ones are cut and reported
public record Limits(int files, int zipEntries, long zipBytes, long tableBytes, int cellLength) {

    public static final Limits ORDINARY = new Limits(5_000, 5_000, 4L << 30, 1L << 30, 10_000);
}
