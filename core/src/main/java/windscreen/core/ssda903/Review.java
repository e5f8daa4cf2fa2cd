package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One review of the care plan.
///
/// A review meeting.
@TableOf(
        name = "Reviews",
        about = "One review of the care plan",
        key = {"REVIEW"})
public record Review(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "REVIEW", about = "The day of the review", need = Need.MANDATORY)
        Day review,

        @Heading(value = "REVIEW_CODE", about = "How the child took part", codes = "REVIEW_CODE", need = Need.MANDATORY)
        Text reviewCode)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Review of(Cells cells) {
        return new Review(cells.place(), cells.text(), cells.day(), cells.day(), cells.text());
    }
}
