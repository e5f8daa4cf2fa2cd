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

/// One strengths and difficulties questionnaire.
@TableOf(name = "ssd_sdq_scores", about = "One strengths and difficulties questionnaire", key = "csdq_table_id")
public record SdqScore(
        Place place,

        @Heading(value = "csdq_table_id", item = "CSDQ001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "csdq_person_id",
                item = "CSDQ002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "csdq_sdq_completed_date", item = "CSDQ003A", about = "The day it was completed")
        Day completed,

        @Heading(
                value = "csdq_sdq_reason",
                item = "CSDQ004A",
                about = "Why there is no score",
                codes = "ssda903/SDQ_REASON")
        Text reason,

        @Heading(value = "csdq_sdq_score", item = "CSDQ005A", about = "The total score, 0 to 40", holds = Holds.WHOLE)
        Text score)
        implements PathwayRow {}
