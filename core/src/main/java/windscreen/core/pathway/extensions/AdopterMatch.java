package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.permanence.Permanence;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One match of a child with a household of adopters.
@TableOf(name = "ext_adopter_match", about = "One match of a child with a household of adopters", key = "adma_table_id")
public record AdopterMatch(
        Place place,

        @Heading(value = "adma_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "adma_permanence_id",
                about = "The child's way to adoption",
                parent = Permanence.class,
                need = Need.MANDATORY)
        Text permanence,

        @Heading(value = "adma_family_id", about = "The adopters' household", need = Need.MANDATORY)
        Text family,

        @Heading(value = "adma_matched_date", about = "The day they were matched")
        Day matched,

        @Heading(value = "adma_placed_date", about = "The day the child was placed with them")
        Day placed)
        implements PathwayRow {}
