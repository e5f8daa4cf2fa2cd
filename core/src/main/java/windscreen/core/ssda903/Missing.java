package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One time missing or away without leave.
///
/// A time a child was missing from the placement.
@TableOf(
        name = "Missing",
        about = "One time missing or away without leave",
        key = {"MIS_START"})
public record Missing(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "MISSING", about = "Missing or away", codes = "MISSING", need = Need.MANDATORY)
        Text missing,

        @Heading(value = "MIS_START", about = "The day it began", need = Need.MANDATORY)
        Day misStart,

        @Heading(value = "MIS_END", about = "The day it ended")
        Day misEnd)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Missing of(Cells cells) {
        return new Missing(cells.place(), cells.text(), cells.day(), cells.text(), cells.day(), cells.day());
    }
}
