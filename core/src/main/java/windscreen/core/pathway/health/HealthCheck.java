package windscreen.core.pathway.health;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One health check of a looked-after child.
@TableOf(name = "ssd_cla_health", about = "One health check of a looked-after child", key = "clah_health_check_id")
public record HealthCheck(
        Place place,

        @Heading(value = "clah_health_check_id", item = "CLAH001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "clah_person_id",
                item = "CLAH002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "clah_health_check_type",
                item = "CLAH003A",
                about = "What kind of check it was",
                codes = "pathway/HealthCheck")
        Text type,

        @Heading(value = "clah_health_check_date", item = "CLAH004A", about = "The day of the check")
        Day date,

        @Heading(
                value = "clah_health_check_status",
                item = "CLAH005A",
                about = "Whether it took place",
                codes = "pathway/HealthCheckStatus")
        Text status)
        implements PathwayRow {}
