package windscreen.core.pathway.health;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// Whether a looked-after child's immunisations are up to date.
@TableOf(
        name = "ssd_cla_immunisations",
        about = "Whether a looked-after child's immunisations are up to date",
        key = "clai_person_id")
public record Immunisations(
        Place place,

        @Heading(
                value = "clai_person_id",
                item = "CLAI002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "clai_immunisations_status",
                item = "CLAI004A",
                about = "Whether they are up to date",
                holds = Holds.FLAG)
        Text upToDate,

        @Heading(value = "clai_immunisations_status_date", item = "CLAI005A", about = "The day that last changed")
        Day statusDate)
        implements PathwayRow {}
