package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One placement of a looked-after child.
///
/// Several episodes may share it.
@TableOf(name = "ssd_cla_placement", about = "One placement of a looked-after child", key = "clap_cla_placement_id")
public record ClaPlacement(
        Place place,

        @Heading(
                value = "clap_cla_placement_id",
                item = "CLAP001A",
                about = "The placement's key",
                need = Need.MANDATORY)
        Text id,

        @Heading(value = "clap_cla_placement_start_date", item = "CLAP003A", about = "The day it began")
        Day start,

        @Heading(
                value = "clap_cla_placement_type",
                item = "CLAP004A",
                about = "What kind of placement it is",
                codes = "ssda903/PLACE")
        Text type,

        @Heading(value = "clap_cla_placement_urn", item = "CLAP005A", about = "Ofsted's number of the provider")
        Text urn,

        @Heading(
                value = "clap_cla_placement_distance",
                item = "CLAP011A",
                about = "Miles from home; 999.9 where it is not known",
                holds = Holds.DECIMAL)
        Text distance,

        @Heading(
                value = "clap_cla_id",
                item = "CLAP012A",
                about = "The period of care it is part of",
                parent = PeriodOfCare.class)
        Text period,

        @Heading(
                value = "clap_cla_placement_provider",
                item = "CLAP007A",
                about = "Who provides it",
                codes = "ssda903/PLACE_PROVIDER")
        Text provider,

        @Heading(
                value = "clap_cla_placement_postcode",
                item = "CLAP008A",
                about = "Postcode of the placement, not to be shown where it is adoptive")
        Text postcode,

        @Heading(value = "clap_cla_placement_end_date", item = "CLAP009A", about = "The day it ended")
        Day end,

        @Heading(
                value = "clap_cla_placement_change_reason",
                item = "CLAP010A",
                about = "Why it changed, on the placement that ended",
                codes = "ssda903/REASON_PLACE_CHANGE")
        Text changeReason,

        @Heading(value = "clap_person_id", item = "CLAP013A", about = "The child", parent = Person.class)
        Text person)
        implements PathwayRow {}
