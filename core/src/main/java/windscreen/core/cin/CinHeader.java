package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What the file says of itself.
///
/// There is one.
@TableOf(name = "Header", about = "What the file says of itself", element = "Header")
public record CinHeader(
        Place place,

        @Heading(
                value = "Collection",
                about = "The collection, always CIN",
                codes = "Collection",
                need = Need.MANDATORY,
                within = "CollectionDetails")
        Text collection,

        @Heading(
                value = "Year",
                about = "The year in which the collection ends",
                need = Need.MANDATORY,
                within = "CollectionDetails")
        Text year,

        @Heading(
                value = "ReferenceDate",
                about = "The last day of the census year",
                need = Need.MANDATORY,
                within = "CollectionDetails")
        Day referenceDate,

        @Heading(
                value = "SourceLevel",
                about = "Who sends it: L, a local authority",
                codes = "SourceLevel",
                need = Need.MANDATORY,
                within = "Source")
        Text sourceLevel,

        @Heading(value = "LEA", about = "The authority's three-digit number", need = Need.MANDATORY, within = "Source")
        Text lea,

        @Heading(value = "SoftwareCode", about = "The software that made it", within = "Source")
        Text softwareCode,

        @Heading(value = "Release", about = "The software's version", within = "Source")
        Text release,

        @Heading(
                value = "SerialNo",
                about = "Serial number of the submission",
                need = Need.MANDATORY,
                within = "Source")
        Text serialNo,

        @Heading(value = "DateTime", about = "When it was made", need = Need.MANDATORY, within = "Source")
        Text madeAt)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static CinHeader of(Cells cells) {
        return new CinHeader(
                cells.place(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }
}
