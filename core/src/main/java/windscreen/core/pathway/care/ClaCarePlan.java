package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One plan for the lasting home of a looked-after child.
@TableOf(
        name = "ssd_cla_care_plan",
        about = "One plan for the lasting home of a looked-after child",
        key = "lacp_table_id")
public record ClaCarePlan(
        Place place,

        @Heading(value = "lacp_table_id", item = "LACP001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "lacp_person_id",
                item = "LACP007A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "lacp_cla_care_plan_start_date", item = "LACP004A", about = "The day it came into force")
        Day start,

        @Heading(value = "lacp_cla_care_plan_end_date", item = "LACP005A", about = "The day it went out of force")
        Day end,

        @Heading(
                value = "lacp_cla_care_plan_json",
                item = "LACP003A",
                about = "What is aimed at; several at once while plans run side by side",
                holds = Holds.JSON,
                codes = "pathway/CarePlanAim")
        Text aims)
        implements PathwayRow {}
