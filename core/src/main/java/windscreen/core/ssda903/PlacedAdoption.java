package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One decision that a child should be placed for adoption.
///
/// A child may have several decisions, one after the other.
@TableOf(
        name = "PlacedAdoption",
        about = "One decision that a child should be placed for adoption",
        key = {"DATE_PLACED"})
public record PlacedAdoption(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "DATE_PLACED", about = "The day of the decision", need = Need.MANDATORY)
        Day datePlaced,

        @Heading(value = "DATE_PLACED_CEASED", about = "The day the decision was given up", need = Need.CONDITIONAL)
        Day datePlacedCeased,

        @Heading(
                value = "REASON_PLACED_CEASED",
                about = "Why it was given up",
                codes = "REASON_PLACED_CEASED",
                need = Need.CONDITIONAL)
        Text reasonPlacedCeased)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static PlacedAdoption of(Cells cells) {
        return new PlacedAdoption(cells.place(), cells.text(), cells.day(), cells.day(), cells.day(), cells.text());
    }

    /// Whether a day or a reason for giving the decision up is given.
    public boolean hasCeased() {
        return datePlacedCeased.isGiven() || reasonPlacedCeased.isGiven();
    }
}
