package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One unaccompanied asylum-seeking child.
///
/// To stand in this table is to be an unaccompanied asylum-seeking child.
@TableOf(name = "UASC", about = "One unaccompanied asylum-seeking child")
public record Uasc(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "SEX", about = "Sex", codes = "SEX", need = Need.MANDATORY)
        Text sex,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "DUC", about = "The day the status ceased")
        Day duc)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Uasc of(Cells cells) {
        return new Uasc(cells.place(), cells.text(), cells.text(), cells.day(), cells.day());
    }
}
