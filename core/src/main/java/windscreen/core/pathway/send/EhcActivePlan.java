package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One education, health and care plan in force.
@TableOf(
        name = "ssd_ehcp_active_plans",
        about = "One education, health and care plan in force",
        key = "ehcp_active_ehcp_id")
public record EhcActivePlan(
        Place place,

        @Heading(value = "ehcp_active_ehcp_id", item = "EHCP001A", about = "The plan's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "ehcp_ehcp_request_id", item = "EHCP002A", about = "The request", parent = EhcRequest.class)
        Text request,

        @Heading(
                value = "ehcp_active_ehcp_last_review_date",
                item = "EHCP003A",
                about = "The day of the decision after the last annual review")
        Day reviewed)
        implements PathwayRow {}
