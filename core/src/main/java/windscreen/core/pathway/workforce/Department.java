package windscreen.core.pathway.workforce;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One team.
@TableOf(name = "ssd_department", about = "One team", key = "dept_team_id")
public record Department(
        Place place,

        @Heading(value = "dept_team_id", item = "DEPT1001A", about = "The team's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "dept_team_name", item = "DEPT1002A", about = "The team's name")
        Text name,

        @Heading(
                value = "dept_team_parent_id",
                item = "DEPT1003A",
                about = "The team it is part of",
                parent = Department.class)
        Text parent,

        @Heading(value = "dept_team_parent_name", item = "DEPT1004A", about = "That team's name")
        Text parentName)
        implements PathwayRow {}
