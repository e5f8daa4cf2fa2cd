package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One person's place in a family.
///
/// A family here is the group that early help or adoption works with; brothers and sisters share one.
@TableOf(name = "ssd_family", about = "One person's place in a family", key = "fami_table_id")
public record FamilyMember(
        Place place,

        @Heading(value = "fami_table_id", item = "FAMI003A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "fami_family_id", item = "FAMI001A", about = "The family", need = Need.MANDATORY)
        Text family,

        @Heading(
                value = "fami_person_id",
                item = "FAMI002A",
                about = "The person",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person)
        implements PathwayRow {}
