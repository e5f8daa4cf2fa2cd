package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One order that deprives a child of liberty.
///
/// Collected since 2026/27.
@TableOf(
        name = "DoLo",
        about = "One order that deprives a child of liberty",
        key = {"DOLO_START"})
public record DoLo(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "DOLO_START", about = "The day the order began", need = Need.MANDATORY)
        Day doloStart,

        @Heading(value = "DOLO_END", about = "The day the order ended")
        Day doloEnd)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static DoLo of(Cells cells) {
        return new DoLo(cells.place(), cells.text(), cells.day(), cells.day(), cells.day());
    }
}
