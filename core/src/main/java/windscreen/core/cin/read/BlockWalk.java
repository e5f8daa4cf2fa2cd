package windscreen.core.cin.read;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.structure.BlockChecks;
import windscreen.core.cin.structure.ContentChecks;
import windscreen.core.cin.structure.Shape;
import windscreen.core.table.Place;

/// One block of the message, walked part by part: gives the parts that are to be read, passes over the others, and
/// notices whatever its shape does not have so.
final class BlockWalk {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final Vocabulary vocabulary;
    private final Shape block;
    private final @Nullable Place place;
    private final int start;
    private @Nullable Shape previous;
    private long seen;
    private long given;

    /// Begins where the block's element has just started.
    ///
    /// @param place the record that the block is, or is part of
    BlockWalk(
            XMLStreamReader xml, StructureNotices notices, Vocabulary vocabulary, Shape block, @Nullable Place place) {
        this.xml = xml;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.block = block;
        this.place = place;
        this.start = place == null ? line() : place.line();
    }

    /// The next part that is to be read; null at the block's end.
    @Nullable
    Shape next() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Shape part = block.part(xml.getLocalName());
                    if (part == null) {
                        stranger(block);
                    } else if (isToBeRead(part)) {
                        return part;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end();
                    return null;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        notices.add(
                                ContentChecks.STRAY_TEXT,
                                line(),
                                block.name(),
                                "Text stands between the elements of " + block.name() + "; it was not read.",
                                place);
                    }
                }
                default -> {}
            }
        }
    }

    /// Hears whether the part just read holds something. Of one that may stand several times, each must.
    void took(Shape part, boolean isGiven) {
        if (isGiven) {
            given |= part.bit();
        } else if (part.isMany()) {
            given |= part.bit();
            missing(part, line());
        }
    }

    private boolean isToBeRead(Shape part) throws XMLStreamException {
        if ((seen & part.bit()) != 0 && !part.isMany()) {
            notices.add(
                    BlockChecks.REPEATED,
                    line(),
                    part.name(),
                    part.name() + " stands again in the same " + block.name() + "; the first was read.",
                    place);
            skip(xml);
            return false;
        }
        seen |= part.bit();
        if (part.isBlock()) {
            given |= part.bit();
        }
        attributes();
        if (!part.isOfYear()) {
            otherYear(part);
        }
        if (previous != null && part.order() < previous.order()) {
            notices.add(
                    BlockChecks.ORDER,
                    line(),
                    part.name(),
                    part.name() + " stands after " + previous.name() + " and must come before it.",
                    place);
        }
        previous = part;
        if (!part.isBlock() || part.isRead()) {
            return true;
        }
        notices.passedOver();
        skip(xml);
        return false;
    }

    private void otherYear(Shape part) {
        String years = part.lastYear() < vocabulary.year()
                ? "ended with the census of " + new CollectionYear(part.lastYear()).label()
                : "comes with the census of " + new CollectionYear(part.firstYear()).label();
        notices.add(
                BlockChecks.OTHER_YEAR,
                line(),
                part.name(),
                part.name() + " " + years + "; this one is of " + new CollectionYear(vocabulary.year()).label() + ".",
                place);
    }

    /// Notices attributes, but for those that name a schema.
    void attributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(i))) {
                String element = StructureNotices.shown(xml.getLocalName());
                notices.add(
                        ContentChecks.ATTRIBUTE,
                        line(),
                        element,
                        element + " carries the attribute " + StructureNotices.shown(xml.getAttributeLocalName(i))
                                + ", which was not read.",
                        place);
            }
        }
    }

    /// Passes over an element that what is around it does not have.
    void stranger(Shape around) throws XMLStreamException {
        String name = StructureNotices.shown(xml.getLocalName());
        if (vocabulary.has(name)) {
            notices.add(
                    BlockChecks.MISPLACED,
                    line(),
                    name,
                    name + " does not belong in " + around.name() + "; it was not read.",
                    place);
        } else {
            notices.add(
                    BlockChecks.UNKNOWN_ELEMENT,
                    line(),
                    name,
                    name + ", in " + around.name() + ", is no element of the census; it was not read.",
                    place);
        }
        skip(xml);
    }

    private void end() {
        long missing = block.needed() & ~given;
        if (missing == 0) {
            return;
        }
        for (Shape part : block.parts()) {
            if ((missing & part.bit()) == 0) {
                continue;
            }
            if (part.isBlock()) {
                notices.add(
                        BlockChecks.MISSING_BLOCK,
                        start,
                        part.name(),
                        block.name() + " has no " + part.name() + ".",
                        place);
            } else {
                missing(part, start);
            }
        }
    }

    private void missing(Shape part, int line) {
        boolean empty = (seen & part.bit()) != 0;
        notices.add(
                ContentChecks.MISSING_ELEMENT,
                line,
                part.name(),
                empty
                        ? part.name() + " is empty in " + block.name() + "."
                        : block.name() + " has no " + part.name() + ".",
                place);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    /// Passes over the element that has just started.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
