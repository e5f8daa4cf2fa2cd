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

/// One time a looked-after child was found to misuse substances.
///
/// Whether help was offered and refused stands in [windscreen.core.pathway.extensions.InterventionOffered].
@TableOf(
        name = "ssd_cla_substance_misuse",
        about = "One time a looked-after child was found to misuse substances",
        key = "clas_substance_misuse_id")
public record SubstanceMisuse(
        Place place,

        @Heading(
                value = "clas_substance_misuse_id",
                item = "CLAS001A",
                about = "The row's own key",
                need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "clas_person_id",
                item = "CLAS002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "clas_substance_misuse_date", item = "CLAS003A", about = "The day it was found")
        Day date,

        @Heading(value = "clas_substance_misused", item = "CLAS004A", about = "The substance, in local words")
        Text substance,

        @Heading(
                value = "clas_intervention_received",
                item = "CLAS005A",
                about = "Whether the child was helped with it",
                holds = Holds.FLAG)
        Text interventionReceived)
        implements PathwayRow {}
