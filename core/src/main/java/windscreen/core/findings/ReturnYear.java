package windscreen.core.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.references.References;
import windscreen.core.table.Row;

/// The year a return is judged by, and whatever a rule may know beside the child.
///
/// @param collection the collection whose rules apply
/// @param start      first day of the year, included
/// @param end        last day of the year, included. In the CIN Census both come from the file's reference date
/// @param references lists and directories that people supplied
/// @param loaded     the tables that were given, for rules that read a table only when there is one
/// @param header     what the file says of itself, where the return has such a record (CIN); null elsewhere
public record ReturnYear(
        CollectionYear collection,
        LocalDate start,
        LocalDate end,
        References references,
        Loaded loaded,
        @Nullable Row header) {

    /// A year of which it is not yet known what was given: the [Submission] adds that.
    public ReturnYear(
            CollectionYear collection, LocalDate start, LocalDate end, References references, @Nullable Row header) {
        this(collection, start, end, references, Loaded.NOTHING, header);
    }

    /// The ordinary year of a collection, 1 April to 31 March.
    public static ReturnYear of(CollectionYear collection, References references) {
        return new ReturnYear(collection, collection.firstDay(), collection.lastDay(), references, null);
    }

    /// The same year, with what was given.
    ReturnYear given(Loaded tables) {
        return new ReturnYear(collection, start, end, references, tables, header);
    }
}
