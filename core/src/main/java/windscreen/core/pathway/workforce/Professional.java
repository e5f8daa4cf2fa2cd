package windscreen.core.pathway.workforce;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One worker.
@TableOf(name = "ssd_professionals", about = "One worker", key = "prof_professional_id")
public record Professional(
        Place place,

        @Heading(
                value = "prof_professional_id",
                item = "PROF001A",
                about = "The worker's key in the case system",
                need = Need.MANDATORY)
        Text id,

        @Heading(value = "prof_staff_id", item = "PROF010A", about = "The worker's staff number")
        Text staffId,

        @Heading(
                value = "prof_professional_name",
                item = "PROF013A",
                about = "The worker's name, not kept unless asked for",
                holds = Holds.NAME)
        Text name,

        @Heading(
                value = "prof_social_worker_registration_no",
                item = "PROF002A",
                about = "Social Work England's number")
        Text registration,

        @Heading(value = "prof_professional_job_title", item = "PROF007A", about = "The worker's post")
        Text jobTitle,

        @Heading(
                value = "prof_professional_caseload",
                item = "PROF008A",
                about = "Cases held on the last 30 September",
                holds = Holds.WHOLE)
        Text caseload,

        @Heading(value = "prof_professional_department", item = "PROF012A", about = "The department's name")
        Text department,

        @Heading(
                value = "prof_full_time_equivalency",
                item = "PROF011A",
                about = "How much of a full post, 0 to 1",
                holds = Holds.DECIMAL)
        Text fullTimeEquivalent,

        @Heading(
                value = "prof_agency_worker_flag",
                item = "PROF014A",
                about = "Whether an agency employs the worker",
                holds = Holds.FLAG)
        Text agencyWorker)
        implements PathwayRow {}
