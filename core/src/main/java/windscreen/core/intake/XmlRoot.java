package windscreen.core.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import windscreen.core.files.SafeXml;
import windscreen.core.files.SourceFile;

/// Which return an XML file belongs to, by its first elements.
enum XmlRoot {
    CENSUS,
    LOOKED_AFTER,
    OTHER;

    private static final int LOOKED_AT = 40;

    static XmlRoot of(SourceFile file) {
        boolean message = false;
        try (InputStream bytes = file.open()) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(bytes);
            for (int seen = 0; seen < LOOKED_AT && xml.hasNext(); ) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    seen++;
                    String name = xml.getLocalName();
                    message |= name.equals("Message");
                    if (name.equals("Children")
                            || name.equals("CollectionDetails")
                            || name.equals("ChildIdentifiers")) {
                        return CENSUS;
                    }
                    if (name.equals("CHILD") || name.equals("CHILDID") || name.equals("EPISODE")) {
                        return LOOKED_AFTER;
                    }
                }
            }
        } catch (IOException | XMLStreamException broken) {
            return message ? CENSUS : OTHER;
        }
        return message ? CENSUS : OTHER;
    }
}
