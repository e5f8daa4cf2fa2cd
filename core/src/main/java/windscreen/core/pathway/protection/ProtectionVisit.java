package windscreen.core.pathway.protection;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One visit to a child with a protection plan.
@TableOf(name = "ssd_cp_visits", about = "One visit to a child with a protection plan", key = "cppv_cp_visit_id")
public record ProtectionVisit(
        Place place,

        @Heading(value = "cppv_cp_visit_id", item = "CPPV007A", about = "The visit's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cppv_person_id",
                item = "CPPV008A",
                about = "The child, more to be relied on than the plan",
                parent = Person.class)
        Text person,

        @Heading(
                value = "cppv_cp_plan_id",
                item = "CPPV001A",
                about = "The plan, where the visit knows it",
                parent = ProtectionPlan.class)
        Text plan,

        @Heading(value = "cppv_cp_visit_date", item = "CPPV003A", about = "The day of the visit")
        Day date,

        @Heading(
                value = "cppv_cp_visit_seen",
                item = "CPPV004A",
                about = "Whether the child was seen",
                holds = Holds.FLAG)
        Text seen,

        @Heading(
                value = "cppv_cp_visit_seen_alone",
                item = "CPPV005A",
                about = "Whether the child was seen alone",
                holds = Holds.FLAG)
        Text seenAlone,

        @Heading(
                value = "cppv_cp_visit_bedroom",
                item = "CPPV006A",
                about = "Whether the bedroom was seen",
                holds = Holds.FLAG)
        Text bedroomSeen)
        implements PathwayRow {}
