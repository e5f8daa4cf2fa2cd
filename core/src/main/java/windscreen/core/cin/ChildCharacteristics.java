package windscreen.core.cin;

import java.util.List;
import windscreen.core.table.Cells;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What the child is like.
///
/// Its row counts the child, also where the block is absent.
@TableOf(name = "ChildCharacteristics", about = "What the child is like", element = "ChildCharacteristics")
public record ChildCharacteristics(
        Place place,

        @Heading(value = "Ethnicity", about = "Ethnic background", codes = "Ethnicity", need = Need.MANDATORY)
        Text ethnicity,

        @Element("Disabilities/Disability") List<Disability> disabilities)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static ChildCharacteristics of(Cells cells) {
        return new ChildCharacteristics(cells.place(), cells.text(), cells.list());
    }
}
