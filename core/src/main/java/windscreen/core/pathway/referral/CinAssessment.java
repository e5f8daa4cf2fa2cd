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

/// One assessment of a child.
@TableOf(name = "ssd_cin_assessments", about = "One assessment of a child", key = "cina_assessment_id")
public record CinAssessment(
        Place place,

        @Heading(value = "cina_assessment_id", item = "CINA001A", about = "The assessment's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cina_person_id",
                item = "CINA002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "cina_referral_id",
                item = "CINA010A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(value = "cina_assessment_start_date", item = "CINA003A", about = "The day it began")
        Day start,

        @Heading(
                value = "cina_assessment_child_seen",
                item = "CINA004A",
                about = "Whether the child was seen",
                holds = Holds.FLAG)
        Text childSeen,

        @Heading(
                value = "cina_assessment_auth_date",
                item = "CINA005A",
                about = "The day it was completed and authorised")
        Day authorised,

        @Heading(
                value = "cina_assessment_outcome_json",
                item = "CINA006A",
                about = "What the assessment led to",
                holds = Holds.JSON,
                codes = "pathway/AssessmentOutcome")
        Text outcomes,

        @Heading(
                value = "cina_assessment_outcome_nfa",
                item = "CINA009A",
                about = "Whether nothing further was done after it",
                holds = Holds.FLAG)
        Text noFurtherAction,

        @Heading(
                value = "cina_assessment_team",
                item = "CINA007A",
                about = "The team that completed it",
                parent = Department.class,
                formerly = "cina_assessment_team_name")
        Text team,

        @Heading(
                value = "cina_assessment_worker_id",
                item = "CINA008A",
                about = "The worker who completed it",
                parent = Professional.class,
                formerly = "cina_assessment_worker_name")
        Text worker)
        implements PathwayRow {}
