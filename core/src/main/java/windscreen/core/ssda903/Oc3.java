package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// Contact, activity and home of a care leaver.
///
/// A care leaver around a birthday.
@TableOf(name = "OC3", about = "Contact, activity and home of a care leaver")
public record Oc3(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(
                value = "IN_TOUCH",
                about = "Whether the authority is in touch",
                codes = "IN_TOUCH",
                need = Need.MANDATORY)
        Text inTouch,

        @Heading(value = "ACTIV", about = "Main activity", codes = "ACTIV", need = Need.MANDATORY)
        Text activ,

        @Heading(value = "ACCOM", about = "Accommodation", codes = "ACCOM", need = Need.MANDATORY)
        Text accom)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Oc3 of(Cells cells) {
        return new Oc3(cells.place(), cells.text(), cells.day(), cells.text(), cells.text(), cells.text());
    }

    /// Whether any of the three items is given.
    public boolean saysAnything() {
        return inTouch.isGiven() || activ.isGiven() || accom.isGiven();
    }
}
