package windscreen.core.pathway.protection;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.pathway.workforce.Department;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One initial child protection conference about a child.
@TableOf(
        name = "ssd_initial_cp_conference",
        about = "One initial child protection conference about a child",
        key = "icpc_icpc_id")
public record InitialConference(
        Place place,

        @Heading(
                value = "icpc_icpc_id",
                item = "ICPC001A",
                about = "The conference's key, one for each child",
                need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "icpc_icpc_meeting_id",
                item = "ICPC009A",
                about = "The meeting, shared by brothers and sisters")
        Text meeting,

        @Heading(
                value = "icpc_s47_enquiry_id",
                item = "ICPC002A",
                about = "The enquiry that led to it; none where the child moved here with a plan",
                parent = Section47Enquiry.class)
        Text enquiry,

        @Heading(
                value = "icpc_person_id",
                item = "ICPC010A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "icpc_cp_plan_id",
                item = "ICPC011A",
                about = "The plan it led to",
                parent = ProtectionPlan.class)
        Text plan,

        @Heading(
                value = "icpc_referral_id",
                item = "ICPC012A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(
                value = "icpc_icpc_transfer_in",
                item = "ICPC003A",
                about = "Whether it was held because the child moved here with a plan",
                holds = Holds.FLAG)
        Text transferIn,

        @Heading(
                value = "icpc_icpc_target_date",
                item = "ICPC004A",
                about = "The day it was due: 15 working days after the strategy discussion")
        Day target,

        @Heading(value = "icpc_icpc_date", item = "ICPC005A", about = "The day it was held")
        Day date,

        @Heading(
                value = "icpc_icpc_outcome_cp_flag",
                item = "ICPC013A",
                about = "Whether it led to a protection plan",
                holds = Holds.FLAG)
        Text ledToPlan,

        @Heading(
                value = "icpc_icpc_outcome_json",
                item = "ICPC006A",
                about = "What the conference led to",
                holds = Holds.JSON,
                codes = "pathway/ConferenceOutcome")
        Text outcomes,

        @Heading(
                value = "icpc_icpc_team",
                item = "ICPC007A",
                about = "The team that asked for it",
                parent = Department.class,
                formerly = "icpc_icpc_team_name")
        Text team,

        @Heading(
                value = "icpc_icpc_worker_id",
                item = "ICPC008A",
                about = "The worker who asked for it",
                parent = Professional.class,
                formerly = "icpc_icpc_worker_name")
        Text worker)
        implements PathwayRow {}
