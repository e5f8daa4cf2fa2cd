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
import windscreen.core.files.SafeXml;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Loaded;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// A census message that is being read: its header at once, its children one after the other, in the memory of one
/// child whatever the size of the file. Namespaces are ignored, document types and entities refused.
public final class CensusFile implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final RecordReader records;
    private final CinHeader header;
    private @Nullable String failure;
    private int children;

    private CensusFile(InputStream bytes, XMLStreamReader xml, String file)
            throws XMLStreamException, UnreadableCensusException {
        this.bytes = bytes;
        this.xml = xml;
        this.notices = new StructureNotices(file);
        this.records = new RecordReader(xml, file, notices);
        this.header = readHeader();
    }

    /// Opens a message and reads its header.
    ///
    /// @throws UnreadableCensusException when it is not well formed as far as its first child, or has no Children
    public static CensusFile open(SourceFile source) throws UnreadableCensusException {
        try {
            InputStream bytes = source.open();
            try {
                return new CensusFile(bytes, SafeXml.factory().createXMLStreamReader(bytes), source.name());
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
        CinHeader read = null;
        boolean named = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.DTD) {
                throw new UnreadableCensusException(
                        "The file declares a document type, which a census never does; it was not read.");
            }
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!named
                    && xml.getNamespaceURI() != null
                    && !xml.getNamespaceURI().isEmpty()) {
                notices.add(
                        StructureCheck.NAMESPACE, records.line(), "The message names a namespace, which is ignored.");
            }
            named = true;
            switch (xml.getLocalName()) {
                case "Message" -> {}
                case "Header" -> {
                    if (read == null) {
                        read = records.read(CinCensus.HEADER, records.place(CinCensus.HEADER));
                    } else {
                        notices.add(StructureCheck.REPEATED, records.line(), "Header stands again in the message.");
                        records.skip();
                    }
                }
                case "Children" -> {
                    return read == null ? noHeader() : read;
                }
                default -> {
                    notices.add(
                            StructureCheck.UNKNOWN_ELEMENT,
                            records.line(),
                            "An element before Children is not part of a census; it was not read.");
                    records.skip();
                }
            }
        }
        throw new UnreadableCensusException("The file has no Children element: it is no census.");
    }

    private CinHeader noHeader() {
        notices.add(StructureCheck.MISSING_BLOCK, 1, "The message has no Header.");
        return records.blank(CinCensus.HEADER, records.place(CinCensus.HEADER));
    }

    public CinHeader header() {
        return header;
    }

    /// Everything noticed so far; complete after the last child.
    public List<Notice> notices() {
        return notices.all();
    }

    /// How many elements were met so far that are no part of a census, and were not read.
    public int unread() {
        return notices.count(
                StructureCheck.UNKNOWN_ELEMENT,
                StructureCheck.MISPLACED,
                StructureCheck.REPEATED,
                StructureCheck.CELL_CUT);
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
            try {
                while (failure == null && xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("Child")) {
                        return child();
                    }
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        notices.add(
                                StructureCheck.MISPLACED,
                                records.line(),
                                "Only Child stands in Children; another element was not read.");
                        records.skip();
                    }
                }
            } catch (XMLStreamException broken) {
                failure = "The census is not well formed: " + sentence(broken);
            }
            return null;
        }
    }

    private CinChild child() throws XMLStreamException {
        int row = children++;
        int line = records.line();
        Place place = records.place(CinCensus.IDENTIFIERS, row, line);
        ChildIdentifiers identifiers = null;
        ChildCharacteristics characteristics = null;
        List<CinDetails> episodes = new ArrayList<>(2);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "ChildIdentifiers" -> {
                    identifiers = identifiers == null
                            ? records.read(
                                    CinCensus.IDENTIFIERS, records.place(CinCensus.IDENTIFIERS, row, records.line()))
                            : again(identifiers, "ChildIdentifiers");
                    late(characteristics != null || !episodes.isEmpty(), "ChildIdentifiers");
                }
                case "ChildCharacteristics" -> {
                    characteristics = characteristics == null
                            ? records.read(
                                    CinCensus.CHARACTERISTICS,
                                    records.place(CinCensus.CHARACTERISTICS, row, records.line()))
                            : again(characteristics, "ChildCharacteristics");
                    late(!episodes.isEmpty(), "ChildCharacteristics");
                }
                case "CINdetails" -> episodes.add(records.read(CinCensus.DETAILS, records.place(CinCensus.DETAILS)));
                default -> {
                    boolean known = Layout.isKnown(xml.getLocalName());
                    notices.add(
                            known ? StructureCheck.MISPLACED : StructureCheck.UNKNOWN_ELEMENT,
                            records.line(),
                            "An element does not belong in Child; it was not read.");
                    records.skip();
                }
            }
        }
        return new CinChild(
                identifiers == null ? missing(CinCensus.IDENTIFIERS, place, "ChildIdentifiers") : identifiers,
                characteristics == null
                        ? missing(
                                CinCensus.CHARACTERISTICS,
                                records.place(CinCensus.CHARACTERISTICS, row, line),
                                "ChildCharacteristics")
                        : characteristics,
                List.copyOf(episodes));
    }

    private <T> T again(T first, String element) throws XMLStreamException {
        notices.add(StructureCheck.REPEATED, records.line(), element + " stands again in the same Child.");
        records.skip();
        return first;
    }

    private void late(boolean isLate, String element) {
        if (isLate) {
            notices.add(StructureCheck.ORDER, records.line(), element + " stands too late in Child.");
        }
    }

    private <R extends Row> R missing(Table<R> table, Place place, String element) {
        notices.add(StructureCheck.MISSING_BLOCK, place.line(), "The child has no " + element + ".");
        return records.blank(table, place);
    }
}
