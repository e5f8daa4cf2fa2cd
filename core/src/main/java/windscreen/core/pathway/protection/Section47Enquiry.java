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

/// One section 47 enquiry about a child.
///
/// Where children are worked with as a group, several may share a key in the case system.
@TableOf(name = "ssd_s47_enquiry", about = "One section 47 enquiry about a child", key = "s47e_s47_enquiry_id")
public record Section47Enquiry(
        Place place,

        @Heading(value = "s47e_s47_enquiry_id", item = "S47E001A", about = "The enquiry's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "s47e_referral_id",
                item = "S47E010A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(
                value = "s47e_person_id",
                item = "S47E002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "s47e_s47_start_date",
                item = "S47E004A",
                about = "The day of the strategy discussion that began it")
        Day start,

        @Heading(value = "s47e_s47_end_date", item = "S47E005A", about = "The day it was completed and authorised")
        Day end,

        @Heading(
                value = "s47e_s47_nfa",
                item = "S47E006A",
                about = "Whether nothing further was done after it",
                holds = Holds.FLAG)
        Text noFurtherAction,

        @Heading(
                value = "s47e_s47_outcome_json",
                item = "S47E007A",
                about = "What the enquiry led to",
                holds = Holds.JSON,
                codes = "pathway/EnquiryOutcome")
        Text outcomes,

        @Heading(
                value = "s47e_s47_completed_by_worker_id",
                item = "S47E008A",
                about = "The worker who completed it",
                parent = Professional.class,
                formerly = {"s47e_s47_completed_by_worker", "s47e_s47_completed_by_worker_name"})
        Text worker,

        @Heading(
                value = "s47e_s47_completed_by_team",
                item = "S47E009A",
                about = "The team that completed it",
                parent = Department.class,
                formerly = "s47e_s47_completed_by_team_name")
        Text team)
        implements PathwayRow {}
