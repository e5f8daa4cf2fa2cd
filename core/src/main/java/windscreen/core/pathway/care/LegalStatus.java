package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One legal status of a looked-after child.
///
/// Episodes find theirs by the day.
@TableOf(name = "ssd_legal_status", about = "One legal status of a looked-after child", key = "lega_legal_status_id")
public record LegalStatus(
        Place place,

        @Heading(value = "lega_legal_status_id", item = "LEGA001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "lega_person_id",
                item = "LEGA002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "lega_legal_status", item = "LEGA003A", about = "The legal status", codes = "ssda903/LS")
        Text status,

        @Heading(value = "lega_legal_status_start_date", item = "LEGA004A", about = "The day it began")
        Day start,

        @Heading(value = "lega_legal_status_end_date", item = "LEGA005A", about = "The day it ended")
        Day end)
        implements PathwayRow {}
