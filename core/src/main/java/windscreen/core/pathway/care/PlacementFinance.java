package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What a placement costs.
///
/// A placeholder of the dataset: its columns are not settled.
@TableOf(name = "ssd_s251_finance", about = "What a placement costs", key = "s251_table_id")
public record PlacementFinance(
        Place place,

        @Heading(value = "s251_table_id", item = "S251001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "s251_cla_placement_id",
                item = "S251002A",
                about = "The placement",
                parent = ClaPlacement.class)
        Text placement,

        @Heading(value = "s251_placeholder_1", item = "S251003A", about = "Not settled")
        Text first,

        @Heading(value = "s251_placeholder_2", item = "S251004A", about = "Not settled")
        Text second,

        @Heading(value = "s251_placeholder_3", item = "S251005A", about = "Not settled")
        Text third,

        @Heading(value = "s251_placeholder_4", item = "S251006A", about = "Not settled")
        Text fourth)
        implements PathwayRow {}
