package windscreen.core.ssda903.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import windscreen.core.files.FileCheck;
import windscreen.core.files.SafeXml;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Reads the XML layout of the return: a CHILD element each, with a HEADER and EPISODE elements. A tag that a
/// repeated element lacks is blank, whatever stands elsewhere in the child.
final class Xml903Reader {

    private static final Map<String, Table<? extends LookedAfterRow>> BELOW_HEADER = Map.of(
            "AREVIEW", Ssda903.REVIEWS,
            "AMISSING", Ssda903.MISSING,
            "OC2", Ssda903.OC2,
            "PERMANENCE", Ssda903.PREVIOUS_PERMANENCE,
            "AD_PLACED", Ssda903.PLACED_ADOPTION);
    private static final Map<String, String> RENAMED = Map.of("PL", "PLACE", "CHILDID", "CHILD");

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_UNKNOWN = 20;

    /// Every tag that holds a cell of some table, and the groups.
    private static final Set<String> KNOWN = Stream.concat(
                    Ssda903.TABLES.stream()
                            .flatMap(table -> table.columns().stream())
                            .map(Column::name),
                    Stream.concat(BELOW_HEADER.keySet().stream(), Stream.of("HEADER", "EPISODE")))
            .collect(Collectors.toSet());

    private final SourceFile source;
    private final CellCache cells = new CellCache();
    private final Map<Table<?>, List<Object[]>> parts = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Xml903Reader(SourceFile source) {
        this.source = source;
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            if (table != Ssda903.SOCIAL_WORKER_EPISODES && table != Ssda903.DOLO) {
                parts.put(table, new ArrayList<>());
            }
        }
    }

    /// Every table of the file; what was read before a fault is kept, and the fault reported.
    List<TableFile> read(List<Notice> notices) {
        try (InputStream bytes = source.open()) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("CHILD")) {
                    child(xml);
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            notices.add(FileCheck.UNREADABLE.at(
                    source.name(),
                    line,
                    "The XML is not well formed at line " + line + "; children after it were not read."));
        } catch (IOException unreadable) {
            notices.add(FileCheck.UNREADABLE.of(source.name(), "The file could not be read to its end."));
        }
        if (!unknown.isEmpty()) {
            notices.add(FileCheck.COLUMN_EXTRA.of(
                    source.name(),
                    "Not part of the return, and not read: "
                            + unknown.stream()
                                    .limit(MOST_UNKNOWN)
                                    .map(tag -> tag.length() > 60 ? tag.substring(0, 60) + "..." : tag)
                                    .collect(Collectors.joining(", "))
                            + (unknown.size() > MOST_UNKNOWN ? " and more." : ".")));
        }
        List<TableFile> files = new ArrayList<>();
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            List<Object[]> rows = parts.get(table);
            if (rows != null) {
                files.add(new TableFile(source.name(), "XML", table, rows, List.of()));
            }
        }
        return files;
    }

    /// One element of the file: its name, where it starts, its text, its parts.
    private record Node(String name, int line, String text, List<Node> parts) {

        Map<String, String> leaves(Map<String, String> into) {
            for (Node part : parts) {
                if (part.parts.isEmpty()) {
                    into.put(RENAMED.getOrDefault(part.name, part.name), part.text);
                } else {
                    part.leaves(into);
                }
            }
            return into;
        }
    }

    private static Node node(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        StringBuilder text = new StringBuilder();
        List<Node> parts = new ArrayList<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(node(xml));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Node(name, line, text.toString(), List.copyOf(parts));
                }
                default -> {}
            }
        }
    }

    private void child(XMLStreamReader xml) throws XMLStreamException {
        Node child = node(xml);
        Map<String, String> all = child.leaves(new HashMap<>());
        for (String tag : all.keySet()) {
            if (!KNOWN.contains(tag) && unknown.size() <= MOST_UNKNOWN) {
                unknown.add(tag);
            }
        }
        Map<String, String> identity = new HashMap<>();
        identity.put("CHILD", all.getOrDefault("CHILD", ""));
        identity.put("DOB", all.getOrDefault("DOB", ""));
        add(Ssda903.HEADER, child.line, all);
        addIf(Ssda903.UASC, child.line, all, "UASC");
        addIf(Ssda903.OC3, child.line, all, "IN_TOUCH");
        addIf(Ssda903.AD1, child.line, all, "DATE_INT");
        for (Node part : child.parts) {
            if (part.name.equals("EPISODE")) {
                add(Ssda903.EPISODES, part.line, with(identity, part));
            }
            for (Node below : part.parts) {
                Table<? extends LookedAfterRow> table = BELOW_HEADER.get(below.name);
                if (table != null && part.name.equals("HEADER")) {
                    add(table, below.line, with(identity, below));
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> identity, Node part) {
        return part.leaves(new HashMap<>(identity));
    }

    private void addIf(Table<? extends LookedAfterRow> table, int line, Map<String, String> values, String telling) {
        if (!values.getOrDefault(telling, "").isEmpty()) {
            add(table, line, values);
        }
    }

    private void add(Table<? extends LookedAfterRow> table, int line, Map<String, String> values) {
        Object[] row = table.blank();
        row[0] = line;
        for (Column column : table.columns()) {
            if (!column.derived() || column.name().equals("UASC")) {
                String raw = values.getOrDefault(column.name(), "");
                row[column.position()] = column.isDay() ? cells.day(raw) : cells.text(raw);
            }
        }
        parts.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }
}
