package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child of a mother who is known to the authority herself.
@TableOf(
        name = "ssd_mother",
        about = "One child of a mother who is known to the authority herself",
        key = "moth_table_id")
public record Mother(
        Place place,

        @Heading(value = "moth_table_id", item = "MOTH004A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "moth_person_id",
                item = "MOTH002A",
                about = "The mother",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "moth_childs_person_id",
                item = "MOTH001A",
                about = "Her child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "moth_childs_dob", item = "MOTH003A", about = "The child's date of birth")
        Day childDateOfBirth)
        implements PathwayRow {}
