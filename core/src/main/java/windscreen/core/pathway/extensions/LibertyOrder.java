package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One order that deprives a child of liberty.
@TableOf(
        name = "ext_deprivation_of_liberty",
        about = "One order that deprives a child of liberty",
        key = "dolo_table_id")
public record LibertyOrder(
        Place place,

        @Heading(value = "dolo_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "dolo_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "dolo_start_date", about = "The day the order began")
        Day start,

        @Heading(value = "dolo_end_date", about = "The day the order ended")
        Day end)
        implements PathwayRow {}
