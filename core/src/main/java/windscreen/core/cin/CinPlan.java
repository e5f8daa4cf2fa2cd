package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;

/// One child in need plan.
///
/// A plan of services with consent.
@TableOf(
        name = "CINplanDates",
        about = "One child in need plan",
        key = {"CINPlanStartDate"},
        element = "CINPlanDates")
public record CinPlan(
        Place place,

        @Heading(value = "CINPlanStartDate", about = "The day it began", need = Need.MANDATORY)
        Day start,

        @Heading(value = "CINPlanEndDate", about = "The day it ended", need = Need.CONDITIONAL)
        Day end)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static CinPlan of(Cells cells) {
        return new CinPlan(cells.place(), cells.day(), cells.day());
    }
}
