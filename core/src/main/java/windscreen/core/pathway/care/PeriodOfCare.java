package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One unbroken time of being looked after.
///
/// The dataset names periods of care in five tables and has no table of them. Where a load has none, they are told from
/// the episodes.
@TableOf(name = "ext_period_of_care", about = "One unbroken time of being looked after", key = "peri_cla_id")
public record PeriodOfCare(
        Place place,

        @Heading(value = "peri_cla_id", about = "The period's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "peri_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "peri_start_date", about = "The day the child came into care")
        Day start,

        @Heading(value = "peri_end_date", about = "The day the child left care")
        Day end,

        @Heading(value = "peri_end_reason", about = "Why care ended", codes = "ssda903/REC")
        Text endReason)
        implements PathwayRow {}
