package windscreen.core.pathway.send;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One need that a plan answers.
@TableOf(name = "ssd_sen_need", about = "One need that a plan answers", key = "senn_table_id")
public record SenNeed(
        Place place,

        @Heading(value = "senn_table_id", item = "SENN001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "senn_active_ehcp_id",
                item = "SENN002A",
                about = "The plan in force",
                parent = EhcActivePlan.class)
        Text plan,

        @Heading(
                value = "senn_active_ehcp_need_type",
                item = "SENN003A",
                about = "What kind of need it is",
                codes = "pathway/SenNeed")
        Text need,

        @Heading(
                value = "senn_active_ehcp_need_rank",
                item = "SENN004A",
                about = "First or second need",
                holds = Holds.WHOLE,
                codes = "pathway/SenRank")
        Text rank)
        implements PathwayRow {}
