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

/// One offence of a looked-after child.
@TableOf(name = "ssd_cla_convictions", about = "One offence of a looked-after child", key = "clac_cla_conviction_id")
public record Conviction(
        Place place,

        @Heading(
                value = "clac_cla_conviction_id",
                item = "CLAC001A",
                about = "The row's own key",
                need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "clac_person_id",
                item = "CLAC002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "clac_cla_conviction_date", item = "CLAC003A", about = "The day of the offence")
        Day date,

        @Heading(
                value = "clac_cla_conviction_offence",
                item = "CLAC004A",
                about = "Whether the offence is described",
                holds = Holds.REMARK)
        Text offence)
        implements PathwayRow {}
