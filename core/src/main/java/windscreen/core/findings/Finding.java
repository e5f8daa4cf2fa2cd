package windscreen.core.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.table.Place;

/// What a rule found wrong, and where.
///
/// @param rule   the rule that found it
/// @param place  the record it is filed under; null when it concerns the whole return
/// @param child  the identifier of that record's child as read, empty when it has none
/// @param fields the columns concerned in that record
/// @param cells  every cell the rule compared, in whichever record it stands, that record's own first
/// @param date   the date at fault where one record holds several (CIN reviews); null elsewhere
public record Finding(
        Rule<?> rule,
        @Nullable Place place,
        String child,
        List<String> fields,
        List<Mark> cells,
        @Nullable String date) {

    public boolean isWholeReturn() {
        return place == null;
    }
}
