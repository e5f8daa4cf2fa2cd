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

/// One visit to a looked-after child.
@TableOf(name = "ssd_cla_visits", about = "One visit to a looked-after child", key = "clav_cla_visit_id")
public record ClaVisit(
        Place place,

        @Heading(value = "clav_cla_visit_id", item = "CLAV001A", about = "The visit's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "clav_cla_id", item = "CLAV007A", about = "The period of care", parent = PeriodOfCare.class)
        Text period,

        @Heading(value = "clav_person_id", item = "CLAV008A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "clav_cla_visit_date", item = "CLAV003A", about = "The day of the visit")
        Day date,

        @Heading(
                value = "clav_cla_visit_seen",
                item = "CLAV004A",
                about = "Whether the child was seen",
                holds = Holds.FLAG)
        Text seen,

        @Heading(
                value = "clav_cla_visit_seen_alone",
                item = "CLAV005A",
                about = "Whether the child was seen alone",
                holds = Holds.FLAG)
        Text seenAlone)
        implements PathwayRow {}
