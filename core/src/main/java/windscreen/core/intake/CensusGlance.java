package windscreen.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import windscreen.core.files.SafeXml;
import windscreen.core.files.SourceFile;
import windscreen.core.table.Day;

/// The year a census file says it is of: its reference date when that is a 31 March, else its year.
///
/// @param year the collection year by its end, 0 when the header does not tell
/// @param how  what told it
record CensusGlance(int year, String how) {

    private static final int HEADER_ELEMENTS = 60;

    static CensusGlance of(SourceFile file) {
        String reference = "";
        String year = "";
        try (InputStream bytes = file.open()) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(bytes);
            for (int seen = 0; seen < HEADER_ELEMENTS && xml.hasNext(); ) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    seen++;
                    switch (xml.getLocalName()) {
                        case "ReferenceDate" -> reference = xml.getElementText();
                        case "Year" -> year = xml.getElementText();
                        case "Child" -> seen = HEADER_ELEMENTS;
                        default -> {}
                    }
                }
            }
        } catch (IOException | XMLStreamException broken) {
            return told(reference, year);
        }
        return told(reference, year);
    }

    private static CensusGlance told(String reference, String year) {
        LocalDate date = Day.yearMonthDay(reference).date();
        if (date != null && date.getMonth() == Month.MARCH && date.getDayOfMonth() == 31) {
            return new CensusGlance(date.getYear(), "by the reference date");
        }
        return year.strip().matches("\\d{4}")
                ? new CensusGlance(Integer.parseInt(year.strip()), "by the header's year")
                : new CensusGlance(0, "");
    }
}
