package windscreen.core.pathway.referral;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.workforce.Department;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One plan for a child in need.
@TableOf(name = "ssd_cin_plans", about = "One plan for a child in need", key = "cinp_cin_plan_id")
public record CinPlan(
        Place place,

        @Heading(value = "cinp_cin_plan_id", item = "CINP001A", about = "The plan's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cinp_referral_id",
                item = "CINP007A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(
                value = "cinp_person_id",
                item = "CINP002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "cinp_cin_plan_start_date", item = "CINP003A", about = "The day it began")
        Day start,

        @Heading(value = "cinp_cin_plan_end_date", item = "CINP004A", about = "The day it ended")
        Day end,

        @Heading(
                value = "cinp_cin_plan_team",
                item = "CINP005A",
                about = "The team responsible",
                parent = Department.class,
                formerly = "cinp_cin_plan_team_name")
        Text team,

        @Heading(
                value = "cinp_cin_plan_worker_id",
                item = "CINP006A",
                about = "The worker responsible",
                parent = Professional.class,
                formerly = "cinp_cin_plan_worker_name")
        Text worker)
        implements PathwayRow {}
