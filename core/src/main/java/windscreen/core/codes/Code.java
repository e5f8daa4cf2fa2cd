package windscreen.core.codes;

import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;

/// One code of a code set, with the collection years in which it may be used.
///
/// @param code what stands in the file, letter for letter
/// @param label what it means, in plain words
/// @param firstYear the first year of use; absent for "as far back as our tables go"
/// @param lastYear the last year of use; absent while it is still in use
/// @param note anything a user of the code should know; empty when there is nothing
public record Code(
        String code,
        String label,
        @Nullable CollectionYear firstYear,
        @Nullable CollectionYear lastYear,
        String note) {

    /// Whether the code may be used in a year.
    public boolean isValidIn(CollectionYear year) {
        return (firstYear == null || firstYear.compareTo(year) <= 0)
                && (lastYear == null || year.compareTo(lastYear) <= 0);
    }
}
