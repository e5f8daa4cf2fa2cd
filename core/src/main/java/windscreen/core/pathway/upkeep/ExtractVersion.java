package windscreen.core.pathway.upkeep;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One version of the script that drew the data.
@TableOf(name = "ssd_version_log", about = "One version of the script that drew the data", key = "version_number")
public record ExtractVersion(
        Place place,

        @Heading(value = "version_number", item = "VERS1001A", about = "The version", need = Need.MANDATORY)
        Text number,

        @Heading(value = "release_date", item = "VERS1002A", about = "The day it came out")
        Day released,

        @Heading(value = "description", item = "VERS1003A", about = "What changed")
        Text description,

        @Heading(
                value = "is_current",
                item = "VERS1004A",
                about = "Whether it is the version in use",
                holds = Holds.FLAG)
        Text current,

        @Heading(value = "created_at", item = "VERS1005A", about = "The day the row was written")
        Day created,

        @Heading(value = "created_by", item = "VERS1006A", about = "Who wrote the row")
        Text createdBy,

        @Heading(value = "impact_description", item = "VERS1007A", about = "What the change affects")
        Text impact)
        implements PathwayRow {}
