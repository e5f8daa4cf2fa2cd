package windscreen.core.cin;

import java.util.List;
import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;

/// One Reviews block of a protection plan.
///
/// The schema form is one block with many dates; some files repeat the block. A row is a block that holds a
/// CPPreviewDate element, empty ones included; a block without any has row -1 and is reported at its plan.
///
/// @param reviews the dates in document order, empty elements as blank days
@TableOf(
        name = "Reviews",
        about = "The reviews of one protection plan",
        key = {"CPPreviewDate"},
        element = "Reviews")
public record PlanReview(
        Place place,

        @Heading(value = "CPPreviewDate", about = "The day of a review")
        List<Day> reviews) implements Row {

    /// A record made of its cells, in the order of its components.
    static PlanReview of(Cells cells) {
        return new PlanReview(cells.place(), cells.list());
    }
}
