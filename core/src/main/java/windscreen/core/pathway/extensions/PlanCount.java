package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.protection.ProtectionPlan;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// How many protection plans a child had had by one day.
///
/// The dataset keeps some years only; the count is over the child's life.
@TableOf(name = "ext_plan_count", about = "How many protection plans a child had had by one day", key = "plco_table_id")
public record PlanCount(
        Place place,

        @Heading(value = "plco_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "plco_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "plco_cp_plan_id",
                about = "The plan they came before, where the count was taken for one",
                parent = ProtectionPlan.class)
        Text plan,

        @Heading(value = "plco_as_at_date", about = "The day of the count")
        Day asAt,

        @Heading(
                value = "plco_previous_plans",
                about = "Plans the child had had, here or elsewhere",
                holds = Holds.WHOLE)
        Text previousPlans)
        implements PathwayRow {}
