package windscreen.core.pathway.protection;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One review of a child protection plan.
@TableOf(name = "ssd_cp_reviews", about = "One review of a child protection plan", key = "cppr_cp_review_id")
public record ProtectionReview(
        Place place,

        @Heading(value = "cppr_cp_review_id", item = "CPPR001A", about = "The review's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cppr_person_id",
                item = "CPPR008A",
                about = "The child, for old reviews that name no plan",
                parent = Person.class)
        Text person,

        @Heading(value = "cppr_cp_plan_id", item = "CPPR002A", about = "The plan", parent = ProtectionPlan.class)
        Text plan,

        @Heading(value = "cppr_cp_review_due", item = "CPPR003A", about = "The day it was due")
        Day due,

        @Heading(value = "cppr_cp_review_date", item = "CPPR004A", about = "The day it was held")
        Day date,

        @Heading(
                value = "cppr_cp_review_meeting_id",
                item = "CPPR009A",
                about = "The meeting, shared by brothers and sisters")
        Text meeting,

        @Heading(
                value = "cppr_cp_review_outcome_continue_cp",
                item = "CPPR005A",
                about = "Whether the plan was to go on",
                holds = Holds.FLAG)
        Text planContinues,

        @Heading(
                value = "cppr_cp_review_quorate",
                item = "CPPR006A",
                about = "Whether enough agencies took part",
                holds = Holds.FLAG)
        Text quorate,

        @Heading(
                value = "cppr_cp_review_participation",
                item = "CPPR007A",
                about = "How the child took part",
                codes = "ssda903/REVIEW_CODE")
        Text participation)
        implements PathwayRow {}
