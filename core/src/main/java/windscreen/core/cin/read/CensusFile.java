package windscreen.core.cin.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.ChildCharacteristics;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.structure.BlockChecks;
import windscreen.core.cin.structure.ContentChecks;
import windscreen.core.cin.structure.Shape;
import windscreen.core.files.SafeXml;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Loaded;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;
import windscreen.core.table.Place;

/// A census message that is being read: its header at once, its children one after the other, in the memory of one
/// child whatever the size of the file. Namespaces are ignored, document types and entities refused.
public final class CensusFile implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final RecordReader records;
    private final Vocabulary vocabulary;
    private final BlockWalk message;
    private final BlockWalk inChildren;
    private final CinHeader header;
    private @Nullable String failure;
    private boolean ended;
    private int children;

    private CensusFile(InputStream bytes, XMLStreamReader xml, String file, CollectionYear year)
            throws XMLStreamException, UnreadableCensusException {
        this.bytes = bytes;
        this.xml = xml;
        this.notices = new StructureNotices(file);
        this.vocabulary = new Vocabulary(year);
        this.records = new RecordReader(xml, file, notices, vocabulary);
        this.message = records.walk(vocabulary.message(), null);
        this.header = readHeader();
        this.inChildren = records.walk(vocabulary.message().at("Children"), null);
    }

    /// Opens a message and reads its header.
    ///
    /// @param year the year whose structure it should have
    /// @throws UnreadableCensusException when it is not well formed as far as its first child, or has no Children
    public static CensusFile open(SourceFile source, CollectionYear year) throws UnreadableCensusException {
        try {
            InputStream bytes = source.open();
            try {
                return new CensusFile(bytes, SafeXml.factory().createXMLStreamReader(bytes), source.name(), year);
            } catch (XMLStreamException broken) {
                bytes.close();
                throw new UnreadableCensusException(source.name() + " is not well formed: " + sentence(broken));
            } catch (UnreadableCensusException | RuntimeException none) {
                bytes.close();
                throw none;
            }
        } catch (IOException unreadable) {
            throw new UnreadableCensusException(source.name() + " could not be read.");
        }
    }

    /// What the parser says, without quoting the file: only where.
    private static String sentence(XMLStreamException broken) {
        var location = broken.getLocation();
        return location == null
                ? "the XML breaks off or is damaged."
                : "the XML breaks off or is damaged at line " + location.getLineNumber() + ", column "
                        + location.getColumnNumber() + ".";
    }

    /// Reads up to the first Child.
    private CinHeader readHeader() throws XMLStreamException, UnreadableCensusException {
        beginMessage();
        CinHeader read = null;
        for (Shape part = message.next(); part != null; part = message.next()) {
            if (part.name().equals("Children")) {
                return read == null ? records.blank(CinCensus.HEADER, records.place(CinCensus.HEADER)) : read;
            }
            read = records.read(CinCensus.HEADER, part, records.place(CinCensus.HEADER));
        }
        throw new UnreadableCensusException("The file has no Children element: it is no census.");
    }

    /// Reads as far as the root element.
    private void beginMessage() throws XMLStreamException, UnreadableCensusException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableCensusException(
                        "The file declares a document type, which a census never does; it was not read.");
            }
        }
        String name = StructureNotices.shown(xml.getLocalName());
        if (!name.equals(vocabulary.message().name())) {
            notices.add(
                    BlockChecks.UNKNOWN_ELEMENT,
                    records.line(),
                    name,
                    "The message begins with " + name + " where Message should stand; it was read as one.",
                    null);
        }
        if (xml.getNamespaceURI() != null && !xml.getNamespaceURI().isEmpty()) {
            notices.add(
                    ContentChecks.NAMESPACE,
                    records.line(),
                    name,
                    "The message names a namespace, which is ignored.",
                    null);
        }
        message.attributes();
    }

    public CinHeader header() {
        return header;
    }

    /// Everything noticed so far; complete after the last child.
    public List<Notice> notices() {
        return notices.all();
    }

    /// How much was met so far that is no part of a census, and was not read.
    public int unread() {
        return notices.unread();
    }

    /// Says so if the children did not come to their proper end.
    ///
    /// @throws UnreadableCensusException when the message broke off
    public void failure() throws UnreadableCensusException {
        if (failure != null) {
            throw new UnreadableCensusException(failure);
        }
    }

    /// The census as the rules take it. Its year ends on the reference date, else on 31 March of the header's year,
    /// else of the collection.
    public Submission<CinChild> submission(CollectionYear rules, References references) {
        LocalDate end = end(rules);
        LocalDate start = end.minusYears(1).plusDays(1);
        return new Submission<>(
                new ReturnYear(rules, start, end, references, header),
                new Loaded(Set.copyOf(CinCensus.TABLES), Set.of()),
                (Iterable<CinChild>) Children::new,
                -1);
    }

    private LocalDate end(CollectionYear rules) {
        LocalDate reference = header.referenceDate().date();
        if (reference != null) {
            return reference;
        }
        String year = header.year().value();
        return year.matches("[12]\\d{3}") ? LocalDate.of(Integer.parseInt(year), Month.MARCH, 31) : rules.lastDay();
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException | IOException unclosed) {
            throw new IllegalStateException("The census could not be closed", unclosed);
        }
    }

    /// The children, read as they are asked for.
    private final class Children implements Iterator<CinChild> {

        private @Nullable CinChild next = read();

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public CinChild next() {
            CinChild child = next;
            if (child == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return child;
        }

        private @Nullable CinChild read() {
            if (ended) {
                return null;
            }
            try {
                Shape part = inChildren.next();
                if (part != null) {
                    return child(part);
                }
                endMessage();
            } catch (XMLStreamException broken) {
                failure = "The census is not well formed: " + sentence(broken);
            }
            ended = true;
            return null;
        }
    }

    /// Reads what stands after the children: nothing of a census does.
    private void endMessage() throws XMLStreamException {
        for (Shape part = message.next(); part != null; part = message.next()) {
            notices.passedOver();
            BlockWalk.skip(xml);
        }
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private CinChild child(Shape shape) throws XMLStreamException {
        int row = children++;
        Place place = records.place(CinCensus.IDENTIFIERS, row, records.line());
        ChildIdentifiers identifiers = null;
        ChildCharacteristics characteristics = null;
        List<CinDetails> episodes = new ArrayList<>(2);
        notices.childBegins();
        BlockWalk walk = records.walk(shape, place);
        for (Shape part = walk.next(); part != null; part = walk.next()) {
            if (part.table() == CinCensus.IDENTIFIERS) {
                identifiers = records.read(
                        CinCensus.IDENTIFIERS, part, records.place(CinCensus.IDENTIFIERS, row, records.line()));
            } else if (part.table() == CinCensus.CHARACTERISTICS) {
                characteristics = records.read(
                        CinCensus.CHARACTERISTICS, part, records.place(CinCensus.CHARACTERISTICS, row, records.line()));
            } else {
                episodes.add(records.read(CinCensus.DETAILS, part, records.place(CinCensus.DETAILS)));
            }
        }
        CinChild child = new CinChild(
                identifiers == null ? records.blank(CinCensus.IDENTIFIERS, place) : identifiers,
                characteristics == null
                        ? records.blank(
                                CinCensus.CHARACTERISTICS, records.place(CinCensus.CHARACTERISTICS, row, place.line()))
                        : characteristics,
                List.copyOf(episodes));
        notices.childEnds(child.id());
        return child;
    }
}
