package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One disability of a person.
///
/// A person known to have none has one row that says so.
@TableOf(name = "ssd_disability", about = "One disability of a person", key = "disa_table_id")
public record Disability(
        Place place,

        @Heading(
                value = "disa_person_id",
                item = "DISA001A",
                about = "The person",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "disa_table_id", item = "DISA003A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "disa_disability_code",
                item = "DISA002A",
                about = "The disability",
                codes = "cin/Disability",
                need = Need.MANDATORY)
        Text disability)
        implements PathwayRow {}
