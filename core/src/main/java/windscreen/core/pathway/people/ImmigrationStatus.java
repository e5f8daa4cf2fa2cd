package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One immigration status of a person and when it held.
///
/// Unaccompanied children seeking asylum are told from the words of the status.
@TableOf(
        name = "ssd_immigration_status",
        about = "One immigration status of a person and when it held",
        key = "immi_immigration_status_id")
public record ImmigrationStatus(
        Place place,

        @Heading(value = "immi_person_id", item = "IMMI001A", about = "The person", parent = Person.class)
        Text person,

        @Heading(
                value = "immi_immigration_status_id",
                item = "IMMI005A",
                about = "The row's own key",
                need = Need.MANDATORY)
        Text id,

        @Heading(value = "immi_immigration_status", item = "IMMI002A", about = "The status, in local words")
        Text status,

        @Heading(value = "immi_immigration_status_start_date", item = "IMMI003A", about = "The day it began")
        Day start,

        @Heading(value = "immi_immigration_status_end_date", item = "IMMI004A", about = "The day it ended")
        Day end)
        implements PathwayRow {}
