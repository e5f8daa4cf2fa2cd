package windscreen.core.pathway.workforce;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One worker's time with one child.
@TableOf(name = "ssd_involvements", about = "One worker's time with one child", key = "invo_involvements_id")
public record Involvement(
        Place place,

        @Heading(value = "invo_involvements_id", item = "INVO005A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "invo_professional_id", item = "INVO006A", about = "The worker", parent = Professional.class)
        Text worker,

        @Heading(
                value = "invo_professional_role_id",
                item = "INVO007A",
                about = "The part the worker has, in local codes; CW is the case worker")
        Text role,

        @Heading(
                value = "invo_professional_team",
                item = "INVO009A",
                about = "The team",
                parent = Department.class,
                formerly = "invo_professional_team_name")
        Text team,

        @Heading(value = "invo_involvement_start_date", item = "INVO002A", about = "The day it began")
        Day start,

        @Heading(value = "invo_involvement_end_date", item = "INVO003A", about = "The day it ended")
        Day end,

        @Heading(
                value = "invo_worker_change_reason",
                item = "INVO004A",
                about = "Why the worker changed, on the involvement that follows",
                codes = "ssda903/SW_REASON")
        Text changeReason,

        @Heading(value = "invo_person_id", item = "INVO011A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "invo_referral_id", item = "INVO010A", about = "The referral", parent = CinEpisode.class)
        Text referral)
        implements PathwayRow {}
