package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One request to assess education, health and care needs.
@TableOf(
        name = "ssd_ehcp_requests",
        about = "One request to assess education, health and care needs",
        key = "ehcr_ehcp_request_id")
public record EhcRequest(
        Place place,

        @Heading(value = "ehcr_ehcp_request_id", item = "EHCR001A", about = "The request's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "ehcr_send_table_id",
                item = "EHCR002A",
                about = "The child's record of special educational needs",
                parent = SendRecord.class)
        Text send,

        @Heading(value = "ehcr_ehcp_req_date", item = "EHCR003A", about = "The day it was received")
        Day date,

        @Heading(value = "ehcr_ehcp_req_outcome_date", item = "EHCR004A", about = "The day the answer was given")
        Day outcomeDate,

        @Heading(
                value = "ehcr_ehcp_req_outcome",
                item = "EHCR005A",
                about = "The answer",
                codes = "pathway/EhcDecision")
        Text outcome)
        implements PathwayRow {}
