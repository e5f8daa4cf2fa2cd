package windscreen.core.pathway.protection;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child protection plan.
@TableOf(name = "ssd_cp_plans", about = "One child protection plan", key = "cppl_cp_plan_id")
public record ProtectionPlan(
        Place place,

        @Heading(value = "cppl_cp_plan_id", item = "CPPL001A", about = "The plan's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cppl_referral_id",
                item = "CPPL007A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(
                value = "cppl_icpc_id",
                item = "CPPL008A",
                about = "The conference it began with",
                parent = InitialConference.class)
        Text conference,

        @Heading(
                value = "cppl_person_id",
                item = "CPPL002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "cppl_cp_plan_start_date", item = "CPPL003A", about = "The day it began")
        Day start,

        @Heading(value = "cppl_cp_plan_end_date", item = "CPPL004A", about = "The day it ended")
        Day end,

        @Heading(
                value = "cppl_cp_plan_initial_category",
                item = "CPPL009A",
                about = "The category of abuse it began with",
                codes = "cin/CategoryOfAbuse")
        Text initialCategory,

        @Heading(
                value = "cppl_cp_plan_ola",
                item = "CPPL011A",
                about = "Whether it is held for a time on behalf of another authority, and so not counted",
                holds = Holds.FLAG)
        Text otherAuthority,

        @Heading(
                value = "cppl_cp_plan_latest_category",
                item = "CPPL010A",
                about = "The latest category of abuse",
                codes = "cin/CategoryOfAbuse")
        Text latestCategory)
        implements PathwayRow {}
