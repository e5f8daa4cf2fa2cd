package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One review of a looked-after child's care plan.
@TableOf(name = "ssd_cla_reviews", about = "One review of a looked-after child's care plan", key = "clar_cla_review_id")
public record ClaReview(
        Place place,

        @Heading(value = "clar_cla_review_id", item = "CLAR001A", about = "The review's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "clar_cla_id", item = "CLAR011A", about = "The period of care", parent = PeriodOfCare.class)
        Text period,

        @Heading(value = "clar_cla_person_id", item = "CLAR002A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "clar_cla_review_due_date", item = "CLAR003A", about = "The day it was due")
        Day due,

        @Heading(value = "clar_cla_review_date", item = "CLAR004A", about = "The day it was held")
        Day date,

        @Heading(
                value = "clar_cla_review_cancelled",
                item = "CLAR012A",
                about = "Whether it was cancelled",
                holds = Holds.FLAG)
        Text cancelled,

        @Heading(
                value = "clar_cla_review_participation",
                item = "CLAR007A",
                about = "How the child took part",
                codes = "ssda903/REVIEW_CODE")
        Text participation)
        implements PathwayRow {}
