package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One disability of a child.
///
/// One element each.
@TableOf(
        name = "Disabilities",
        about = "One disability of a child",
        key = {"Disability"},
        element = "Disability")
public record Disability(
        Place place,

        @Heading(value = "Disability", about = "The disability, or NONE", codes = "Disability", need = Need.CONDITIONAL)
        Text disability)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static Disability of(Cells cells) {
        return new Disability(cells.place(), cells.text());
    }
}
