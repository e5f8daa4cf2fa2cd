package windscreen.core.cin;

import java.util.List;
import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child protection plan.
///
/// Begins on the day of the conference.
@TableOf(
        name = "ChildProtectionPlans",
        about = "One child protection plan",
        key = {"CPPstartDate"},
        element = "ChildProtectionPlans")
public record ChildProtectionPlan(
        Place place,

        @Heading(value = "CPPstartDate", about = "The day it began", need = Need.MANDATORY)
        Day start,

        @Heading(value = "CPPendDate", about = "The day it ended", need = Need.CONDITIONAL)
        Day end,

        @Heading(
                value = "InitialCategoryOfAbuse",
                about = "The category it began with",
                codes = "CategoryOfAbuse",
                need = Need.MANDATORY)
        Text initialCategoryOfAbuse,

        @Heading(
                value = "LatestCategoryOfAbuse",
                about = "The latest category",
                codes = "CategoryOfAbuse",
                need = Need.MANDATORY)
        Text latestCategoryOfAbuse,

        @Heading(value = "NumberOfPreviousCPP", about = "How many plans the child had before", need = Need.MANDATORY)
        Text previousPlans,

        @Element("Reviews") List<PlanReview> reviews)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static ChildProtectionPlan of(Cells cells) {
        return new ChildProtectionPlan(
                cells.place(), cells.day(), cells.day(), cells.text(), cells.text(), cells.text(), cells.list());
    }
}
