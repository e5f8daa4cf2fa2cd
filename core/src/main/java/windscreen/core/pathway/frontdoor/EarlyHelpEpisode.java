package windscreen.core.pathway.frontdoor;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One spell of early help.
@TableOf(name = "ssd_early_help_episodes", about = "One spell of early help", key = "earl_episode_id")
public record EarlyHelpEpisode(
        Place place,

        @Heading(value = "earl_episode_id", item = "EARL001A", about = "The episode's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "earl_person_id",
                item = "EARL002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "earl_episode_start_date", item = "EARL003A", about = "The day it began")
        Day start,

        @Heading(value = "earl_episode_end_date", item = "EARL004A", about = "The day it ended")
        Day end,

        @Heading(value = "earl_episode_reason", item = "EARL005A", about = "Why help was given, in local words")
        Text reason,

        @Heading(value = "earl_episode_end_reason", item = "EARL006A", about = "Why it ended, in local words")
        Text endReason,

        @Heading(value = "earl_episode_organisation", item = "EARL007A", about = "The organisation that led the help")
        Text organisation,

        @Heading(value = "earl_episode_worker_id", item = "EARL008A", about = "The worker", parent = Professional.class)
        Text worker)
        implements PathwayRow {}
