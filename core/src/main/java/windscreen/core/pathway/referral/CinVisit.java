package windscreen.core.pathway.referral;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One visit to a child in need.
///
/// It names no plan or referral: the day tells which it belongs to. Some systems count other visits among these.
@TableOf(name = "ssd_cin_visits", about = "One visit to a child in need", key = "cinv_cin_visit_id")
public record CinVisit(
        Place place,

        @Heading(value = "cinv_cin_visit_id", item = "CINV001A", about = "The visit's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "cinv_person_id", item = "CINV007A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "cinv_cin_visit_date", item = "CINV003A", about = "The day of the visit")
        Day date,

        @Heading(
                value = "cinv_cin_visit_seen",
                item = "CINV004A",
                about = "Whether the child was seen",
                holds = Holds.FLAG)
        Text seen,

        @Heading(
                value = "cinv_cin_visit_seen_alone",
                item = "CINV005A",
                about = "Whether the child was seen alone",
                holds = Holds.FLAG)
        Text seenAlone,

        @Heading(
                value = "cinv_cin_visit_bedroom",
                item = "CINV006A",
                about = "Whether the bedroom was seen",
                holds = Holds.FLAG)
        Text bedroomSeen)
        implements PathwayRow {}
