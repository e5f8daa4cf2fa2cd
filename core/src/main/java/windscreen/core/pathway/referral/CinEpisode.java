package windscreen.core.pathway.referral;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.workforce.Department;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One episode of need, from its referral to its closure.
///
/// Assessments, plans, enquiries, care and involvements hang from it.
@TableOf(
        name = "ssd_cin_episodes",
        about = "One episode of need, from its referral to its closure",
        key = "cine_referral_id")
public record CinEpisode(
        Place place,

        @Heading(
                value = "cine_referral_id",
                item = "CINE001A",
                about = "The referral's key, which is the episode's",
                need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cine_person_id",
                item = "CINE002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "cine_referral_date", item = "CINE003A", about = "The day of the referral")
        Day referralDate,

        @Heading(
                value = "cine_cin_primary_need_code",
                item = "CINE010A",
                about = "The main reason the child is in need",
                codes = "cin/PrimaryNeed")
        Text primaryNeed,

        @Heading(
                value = "cine_referral_source_code",
                item = "CINE004A",
                about = "Who referred the child",
                codes = "cin/ReferralSource")
        Text source,

        @Heading(
                value = "cine_referral_source_desc",
                item = "CINE012A",
                about = "Who referred the child, in local words")
        Text sourceWords,

        @Heading(
                value = "cine_referral_outcome_json",
                item = "CINE005A",
                about = "What the referral led to",
                holds = Holds.JSON,
                codes = "pathway/ReferralOutcome")
        Text outcomes,

        @Heading(
                value = "cine_referral_nfa",
                item = "CINE011A",
                about = "Whether nothing further was done after the referral",
                holds = Holds.FLAG)
        Text noFurtherAction,

        @Heading(
                value = "cine_close_reason",
                item = "CINE006A",
                about = "Why the case was closed",
                codes = "cin/ReasonForClosure")
        Text closeReason,

        @Heading(value = "cine_close_date", item = "CINE007A", about = "The day the case was closed")
        Day closeDate,

        @Heading(
                value = "cine_referral_team",
                item = "CINE008A",
                about = "The team that completed the referral",
                parent = Department.class,
                formerly = "cine_referral_team_name")
        Text team,

        @Heading(
                value = "cine_referral_worker_id",
                item = "CINE009A",
                about = "The worker who completed the referral",
                parent = Professional.class,
                formerly = "cine_referral_worker_name")
        Text worker)
        implements PathwayRow {}
