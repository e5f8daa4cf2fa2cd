package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One education, health and care plan, from issue to end.
@TableOf(
        name = "ssd_ehcp_named_plan",
        about = "One education, health and care plan, from issue to end",
        key = "ehcn_named_plan_id")
public record EhcNamedPlan(
        Place place,

        @Heading(value = "ehcn_named_plan_id", item = "EHCN001A", about = "The plan's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "ehcn_ehcp_asmt_id", item = "EHCN002A", about = "The assessment", parent = EhcAssessment.class)
        Text assessment,

        @Heading(value = "ehcn_named_plan_start_date", item = "EHCN003A", about = "The day it began")
        Day start,

        @Heading(value = "ehcn_named_plan_ceased_date", item = "EHCN004A", about = "The day it ended")
        Day end,

        @Heading(
                value = "ehcn_named_plan_ceased_reason",
                item = "EHCN005A",
                about = "Why it ended",
                codes = "pathway/EhcPlanEnd")
        Text endReason)
        implements PathwayRow {}
