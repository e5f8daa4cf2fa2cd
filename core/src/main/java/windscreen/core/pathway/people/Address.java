package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One address of a person and when it was theirs.
@TableOf(name = "ssd_address", about = "One address of a person and when it was theirs", key = "addr_table_id")
public record Address(
        Place place,

        @Heading(value = "addr_table_id", item = "ADDR007A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "addr_address_json",
                item = "ADDR001A",
                about = "The parts of the address",
                holds = Holds.JSON,
                codes = "pathway/AddressPart",
                need = Need.MANDATORY)
        Text parts,

        @Heading(value = "addr_person_id", item = "ADDR002A", about = "The person", parent = Person.class)
        Text person,

        @Heading(value = "addr_address_type", item = "ADDR003A", about = "What kind of address it is, in local words")
        Text type,

        @Heading(value = "addr_address_start_date", item = "ADDR004A", about = "The day the person moved in")
        Day start,

        @Heading(value = "addr_address_end_date", item = "ADDR005A", about = "The day the person moved out")
        Day end,

        @Heading(value = "addr_address_postcode", item = "ADDR006A", about = "Postcode, with or without its space")
        Text postcode)
        implements PathwayRow {}
