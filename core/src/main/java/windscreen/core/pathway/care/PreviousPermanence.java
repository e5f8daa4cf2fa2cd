package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One lasting arrangement that a looked-after child had before.
@TableOf(
        name = "ssd_cla_previous_permanence",
        about = "One lasting arrangement that a looked-after child had before",
        key = "lapp_table_id")
public record PreviousPermanence(
        Place place,

        @Heading(value = "lapp_table_id", item = "LAPP001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "lapp_person_id",
                item = "LAPP002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "lapp_previous_permanence_order_date",
                item = "LAPP003A",
                about = "The day of the earlier order, with zz for the parts not known")
        Text orderDate,

        @Heading(
                value = "lapp_previous_permanence_option",
                item = "LAPP004A",
                about = "What the arrangement was",
                codes = "ssda903/PREV_PERM")
        Text option,

        @Heading(
                value = "lapp_previous_permanence_la",
                item = "LAPP005A",
                about = "The authority that arranged it",
                codes = "ssda903/LA_PERM")
        Text authority)
        implements PathwayRow {}
