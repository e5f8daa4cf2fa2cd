package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One more identifier of a person.
@TableOf(name = "ssd_linked_identifiers", about = "One more identifier of a person", key = "link_table_id")
public record LinkedIdentifier(
        Place place,

        @Heading(value = "link_table_id", item = "LINK001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "link_person_id", item = "LINK002A", about = "The person", parent = Person.class)
        Text person,

        @Heading(
                value = "link_identifier_type",
                item = "LINK003A",
                about = "What kind of identifier it is",
                codes = "pathway/IdentifierType")
        Text type,

        @Heading(value = "link_identifier_value", item = "LINK004A", about = "The identifier")
        Text value,

        @Heading(value = "link_valid_from_date", item = "LINK005A", about = "The day it came into use")
        Day start,

        @Heading(value = "link_valid_to_date", item = "LINK006A", about = "The day it went out of use")
        Day end)
        implements PathwayRow {}
