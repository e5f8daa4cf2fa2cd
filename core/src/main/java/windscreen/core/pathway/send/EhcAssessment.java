package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One assessment of education, health and care needs.
@TableOf(
        name = "ssd_ehcp_assessment",
        about = "One assessment of education, health and care needs",
        key = "ehca_ehcp_assessment_id")
public record EhcAssessment(
        Place place,

        @Heading(
                value = "ehca_ehcp_assessment_id",
                item = "EHCA001A",
                about = "The assessment's key",
                need = Need.MANDATORY)
        Text id,

        @Heading(value = "ehca_ehcp_request_id", item = "EHCA002A", about = "The request", parent = EhcRequest.class)
        Text request,

        @Heading(
                value = "ehca_ehcp_assessment_outcome_date",
                item = "EHCA003A",
                about = "The day the plan was issued or refused")
        Day outcomeDate,

        @Heading(
                value = "ehca_ehcp_assessment_outcome",
                item = "EHCA004A",
                about = "Whether a plan is to be issued",
                codes = "pathway/EhcDecision")
        Text outcome,

        @Heading(
                value = "ehca_ehcp_assessment_exceptions",
                item = "EHCA005A",
                about = "Whether it may take longer than 20 weeks",
                holds = Holds.FLAG)
        Text exceptions)
        implements PathwayRow {}
