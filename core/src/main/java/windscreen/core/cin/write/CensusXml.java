package windscreen.core.cin.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.structure.CensusMessage;
import windscreen.core.cin.structure.Shape;
import windscreen.core.files.IndentedXml;
import windscreen.core.files.Losses;
import windscreen.core.table.Cell;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Writes a census message of a collection year, child after child: its elements in the order of the specification,
/// each with the text it was read from. Blank elements are left out, and so are those the year does not have; these
/// are counted in [#losses()].
public final class CensusXml implements Closeable {

    private final IndentedXml xml;
    private final CollectionYear year;
    private final Shape identifiers;
    private final Shape characteristics;
    private final Shape details;
    private final Losses losses = new Losses();

    /// Begins the message and writes its header.
    public CensusXml(OutputStream out, CollectionYear year, CinHeader header) throws IOException {
        Shape message = CensusMessage.of(year);
        this.xml = new IndentedXml(out);
        this.year = year;
        this.identifiers = message.at("Children", "Child", "ChildIdentifiers");
        this.characteristics = message.at("Children", "Child", "ChildCharacteristics");
        this.details = message.at("Children", "Child", "CINdetails");
        xml.open("Message");
        record(message.at("Header"), header);
        xml.open("Children");
    }

    /// Writes the next child.
    public void write(CinChild child) throws IOException {
        xml.open("Child");
        record(identifiers, child.identifiers());
        record(characteristics, child.characteristics());
        for (CinDetails episode : child.episodes()) {
            record(details, episode);
        }
        xml.close("Child");
    }

    private void record(Shape shape, Row row) throws IOException {
        if (shape.isBlock()) {
            xml.open(shape.name());
            parts(shape, row);
            xml.close(shape.name());
        } else {
            Table<?> table = row.place().sheet().table();
            xml.element(shape.name(), table.cell(row, shape.name()).raw());
        }
    }

    private void parts(Shape shape, Row row) throws IOException {
        for (Shape part : shape.parts()) {
            List<?> held = held(part, row);
            if (!part.isOfYear()) {
                losses.add(
                        part.name() + " elements, which the census of " + year.label() + " does not have", held.size());
            } else if (part.isBlock() && part.table() == null) {
                if (!held.isEmpty()) {
                    xml.open(part.name());
                    parts(part, row);
                    xml.close(part.name());
                }
            } else {
                for (Object one : held) {
                    if (one instanceof Row nested) {
                        record(part, nested);
                    } else {
                        xml.element(part.name(), ((Cell) one).raw());
                    }
                }
            }
        }
    }

    /// What a record holds for an element: records, cells that are not blank, or all that a group is made of.
    private static List<?> held(Shape shape, Row row) {
        if (shape.component() < 0) {
            return shape.parts().stream()
                    .flatMap(part -> held(part, row).stream())
                    .toList();
        }
        Object component = row.place().sheet().table().component(row, shape.component());
        return switch (component) {
            case List<?> several -> several;
            case Cell cell -> cell.raw().isEmpty() ? List.of() : List.of(cell);
            default -> throw new IllegalStateException(shape + " is neither a cell nor a list");
        };
    }

    /// What was left out so far, or had to be written otherwise.
    public Losses losses() {
        Losses all = new Losses();
        all.addAll(losses);
        all.add("characters that XML has no place for, written as U+FFFD", xml.replaced());
        return all;
    }

    /// Ends the message.
    @Override
    public void close() throws IOException {
        xml.close("Children");
        xml.close("Message");
        xml.close();
    }
}
