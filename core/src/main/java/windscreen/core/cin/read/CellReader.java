package windscreen.core.cin.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import windscreen.core.cin.structure.ContentChecks;
import windscreen.core.cin.structure.Shape;
import windscreen.core.table.Cell;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Text;

/// Reads elements of text, and notices what is not of the kind it should be. Equal texts become one cell: codes and
/// dates repeat thousands of times.
final class CellReader {

    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_CACHED = 100_000;
    private static final int DAY_ALONE = 10;
    private static final Pattern ZONE = Pattern.compile("(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$");

    private final XMLStreamReader xml;
    private final StructureNotices notices;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Day> days = new HashMap<>();

    CellReader(XMLStreamReader xml, StructureNotices notices) {
        this.xml = xml;
        this.notices = notices;
    }

    /// Reads the element that has just started, up to its end.
    ///
    /// @param walk the block it stands in
    Cell read(Shape shape, BlockWalk walk, Place place) throws XMLStreamException {
        String raw = text(shape, walk, place);
        return switch (shape.holds()) {
            case DATE -> day(shape, raw, place);
            case FLAG, WHOLE_NUMBER, DATE_TIME -> checked(shape, cached(raw), place);
            case TEXT, ELEMENTS -> cached(raw);
        };
    }

    private Text cached(String raw) {
        Text text = texts.get(raw);
        if (text == null) {
            text = Text.trimmed(raw);
            if (texts.size() < MOST_CACHED) {
                texts.put(raw, text);
            }
        }
        return text;
    }

    private Day day(Shape shape, String raw, Place place) {
        Day day = days.get(raw);
        if (day == null) {
            day = Day.yearMonthDay(raw);
            if (days.size() < MOST_CACHED) {
                days.put(raw, day);
            }
        }
        if (day.isUnreadable()) {
            notices.add(
                    ContentChecks.NOT_A_DATE,
                    line(),
                    shape.name(),
                    shape.name() + " holds something that is no date; it was read as missing.",
                    place);
        } else if (raw.length() > DAY_ALONE && raw.strip().length() > DAY_ALONE) {
            notices.add(
                    ContentChecks.DATE_WITH_TIME,
                    line(),
                    shape.name(),
                    shape.name() + " carries a time after its date; the day was read.",
                    place);
        }
        return day;
    }

    private Text checked(Shape shape, Text text, Place place) {
        if (text.isBlank()) {
            return text;
        }
        switch (shape.holds()) {
            case FLAG -> {
                if (!text.isOneOf("true", "false", "1", "0", "TRUE", "FALSE")) {
                    notices.add(
                            ContentChecks.NOT_A_FLAG,
                            line(),
                            shape.name(),
                            shape.name() + " holds neither true nor false.",
                            place);
                }
            }
            case WHOLE_NUMBER -> {
                if (!text.value().chars().allMatch(c -> c >= '0' && c <= '9')) {
                    notices.add(
                            ContentChecks.NOT_A_NUMBER,
                            line(),
                            shape.name(),
                            shape.name() + " holds something that is no whole number.",
                            place);
                }
            }
            case DATE_TIME -> {
                if (!isDateTime(text.value())) {
                    notices.add(
                            ContentChecks.NOT_A_DATE,
                            line(),
                            shape.name(),
                            shape.name() + " holds something that is no date and time (YYYY-MM-DDThh:mm:ss).",
                            place);
                }
            }
            case DATE, TEXT, ELEMENTS -> {}
        }
        return text;
    }

    private static boolean isDateTime(String text) {
        String plain = ZONE.matcher(text).replaceFirst("");
        try {
            return plain.length() == "2026-05-11T09:30:00".length() && LocalDateTime.parse(plain) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /// The characters of the element. Elements inside it are passed over.
    private String text(Shape shape, BlockWalk walk, Place place) throws XMLStreamException {
        StringBuilder text = null;
        String only = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (only.isEmpty() && text == null) {
                        only = xml.getText();
                    } else {
                        text = text == null ? new StringBuilder(only) : text;
                        if (text.length() <= LONGEST_CELL) {
                            text.append(xml.getText());
                        }
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> walk.stranger(shape);
                case XMLStreamConstants.END_ELEMENT -> {
                    return cut(shape, text == null ? only : text.toString(), place);
                }
                default -> {}
            }
        }
    }

    private String cut(Shape shape, String text, Place place) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        notices.add(
                ContentChecks.CELL_CUT,
                line(),
                shape.name(),
                shape.name() + " has more than " + LONGEST_CELL + " characters and was cut.",
                place);
        return text.substring(0, LONGEST_CELL);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
