package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.health.SubstanceMisuse;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One offer of help with substance misuse.
@TableOf(name = "ext_intervention_offered", about = "One offer of help with substance misuse", key = "inof_table_id")
public record InterventionOffered(
        Place place,

        @Heading(value = "inof_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "inof_substance_misuse_id",
                about = "The misuse that was found",
                parent = SubstanceMisuse.class,
                need = Need.MANDATORY)
        Text misuse,

        @Heading(value = "inof_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "inof_offered_date", about = "The day help was offered")
        Day date,

        @Heading(value = "inof_offered", about = "Whether help was offered", holds = Holds.FLAG)
        Text offered)
        implements PathwayRow {}
