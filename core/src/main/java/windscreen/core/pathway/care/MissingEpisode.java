package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One time a child was missing or away.
///
/// Children who are not looked after are here too.
@TableOf(name = "ssd_missing", about = "One time a child was missing or away", key = "miss_table_id")
public record MissingEpisode(
        Place place,

        @Heading(value = "miss_table_id", item = "MISS001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "miss_person_id", item = "MISS002A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "miss_missing_episode_start_date", item = "MISS003A", about = "The day it began")
        Day start,

        @Heading(
                value = "miss_missing_episode_type",
                item = "MISS004A",
                about = "Missing or away",
                codes = "ssda903/MISSING")
        Text type,

        @Heading(value = "miss_missing_episode_end_date", item = "MISS005A", about = "The day it ended")
        Day end,

        @Heading(
                value = "miss_missing_rhi_offered",
                item = "MISS006A",
                about = "Whether an interview was offered on return",
                codes = "pathway/YesNoNotApplicable")
        Text interviewOffered,

        @Heading(
                value = "miss_missing_rhi_accepted",
                item = "MISS007A",
                about = "Whether the interview was accepted",
                codes = "pathway/YesNoNotApplicable")
        Text interviewAccepted)
        implements PathwayRow {}
