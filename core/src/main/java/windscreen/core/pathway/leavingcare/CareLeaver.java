package windscreen.core.pathway.leavingcare;

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

/// A young person who has left care, as last heard of.
///
/// Earlier answers stand in [windscreen.core.pathway.extensions.CareLeaverHistory].
@TableOf(name = "ssd_care_leavers", about = "A young person who has left care, as last heard of", key = "clea_table_id")
public record CareLeaver(
        Place place,

        @Heading(value = "clea_table_id", item = "CLEA001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "clea_person_id",
                item = "CLEA002A",
                about = "The young person",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "clea_care_leaver_eligibility",
                item = "CLEA003A",
                about = "What the law entitles the young person to",
                codes = "pathway/Eligibility")
        Text eligibility,

        @Heading(
                value = "clea_care_leaver_in_touch",
                item = "CLEA004A",
                about = "Whether the authority is in touch",
                codes = "ssda903/IN_TOUCH")
        Text inTouch,

        @Heading(
                value = "clea_care_leaver_latest_contact",
                item = "CLEA005A",
                about = "The personal adviser's latest contact")
        Day latestContact,

        @Heading(
                value = "clea_care_leaver_accommodation",
                item = "CLEA006A",
                about = "Where the young person lives",
                codes = "pathway/Accommodation")
        Text accommodation,

        @Heading(
                value = "clea_care_leaver_accom_suitable",
                item = "CLEA007A",
                about = "Whether the accommodation is suitable",
                codes = "pathway/Suitable")
        Text suitable,

        @Heading(
                value = "clea_care_leaver_activity",
                item = "CLEA008A",
                about = "What the young person does",
                codes = "ssda903/ACTIV")
        Text activity,

        @Heading(
                value = "clea_pathway_plan_review_date",
                item = "CLEA009A",
                about = "The day the pathway plan began or was last reviewed")
        Day planReviewed,

        @Heading(
                value = "clea_care_leaver_personal_advisor",
                item = "CLEA010A",
                about = "The personal adviser",
                parent = Professional.class)
        Text adviser,

        @Heading(
                value = "clea_care_leaver_allocated_team",
                item = "CLEA011A",
                about = "The team",
                parent = Department.class,
                formerly = "clea_care_leaver_allocated_team_name")
        Text team,

        @Heading(
                value = "clea_care_leaver_worker_id",
                item = "CLEA012A",
                about = "The worker",
                parent = Professional.class,
                formerly = "clea_care_leaver_worker_name")
        Text worker)
        implements PathwayRow {}
