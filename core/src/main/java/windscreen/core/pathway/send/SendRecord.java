package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// A child's record of special educational needs.
///
/// A placeholder of the dataset, as are the other tables of this kind.
@TableOf(name = "ssd_send", about = "A child's record of special educational needs", key = "send_table_id")
public record SendRecord(
        Place place,

        @Heading(value = "send_table_id", item = "SEND001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "send_upn", item = "SEND002A", about = "Unique pupil number", need = Need.MANDATORY)
        Text upn,

        @Heading(value = "send_uln", item = "SEND003A", about = "Unique learner number")
        Text uln,

        @Heading(
                value = "send_upn_unknown",
                item = "SEND004A",
                about = "Why neither number is known",
                codes = "pathway/SendUpnUnknown")
        Text upnUnknown,

        @Heading(
                value = "send_person_id",
                item = "SEND005A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person)
        implements PathwayRow {}
