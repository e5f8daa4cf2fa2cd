package windscreen.core.cin.examples;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Example;
import windscreen.core.findings.ExampleCase;
import windscreen.core.findings.ExampleLine;
import windscreen.core.findings.Rule;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// Makes an example's lines into a census: the lines become a message, which is read as any file is. Lines stand
/// below the block they belong to; identifiers and the header are filled in where an example does not give them.
public final class CensusExample {

    private static final Map<String, String> ELEMENTS =
            Map.of("CINplanDates", "CINPlanDates", "PreProceedings", "PreProceedingsandFGDM");
    private static final Set<String> BELOW_CHILD =
            Set.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails", "Disabilities");
    private static final Set<String> BELOW_DETAILS =
            Set.of("Assessments", "CINplanDates", "Section47", "ChildProtectionPlans", "PreProceedings");

    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<Place> marked = new HashSet<>();
    private boolean wholeReturn;

    private CensusExample() {}

    /// One element of the message in the making.
    private record Node(String name, Map<String, String> fields, List<Node> parts) {

        Node(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>());
        }

        Node part(String wanted) {
            return parts.stream()
                    .filter(part -> part.name.equals(wanted))
                    .findFirst()
                    .orElseGet(() -> {
                        Node made = new Node(wanted);
                        parts.add(made);
                        return made;
                    });
        }
    }

    /// The example as a census of its year, or of the rule's latest.
    public static ExampleCase<CinChild> of(Rule<CinChild> rule, Example example) {
        Integer year = example.year();
        int end = year == null ? rule.lastYear() : year;
        CensusExample made = new CensusExample();
        String message = made.message(ExampleLine.of(example.records()), end);
        try {
            CensusFile file = CensusFile.open(
                    new FileInMemory("example", message.getBytes(StandardCharsets.UTF_8)), new CollectionYear(end));
            Submission<CinChild> once = file.submission(new CollectionYear(end), References.NONE);
            List<CinChild> children = new ArrayList<>();
            once.children().forEach(children::add);
            return new ExampleCase<>(
                    new Submission<>(once.year(), once.loaded(), children, children.size()),
                    made.marked,
                    made.wholeReturn);
        } catch (UnreadableCensusException broken) {
            throw new IllegalArgumentException(example.name() + ": " + broken.getMessage(), broken);
        }
    }

    private String message(List<ExampleLine> lines, int end) {
        Map<String, String> header =
                new LinkedHashMap<>(Map.of("Year", String.valueOf(end), "ReferenceDate", end + "-03-31"));
        List<Node> children = new ArrayList<>();
        for (ExampleLine line : lines) {
            switch (line.table()) {
                case "Header" -> {
                    header.putAll(line.fields());
                    mark(line, "Header", 0);
                }
                case "Return" -> wholeReturn = line.marked();
                case "Child" -> children.add(new Node("Child"));
                default -> take(line, children);
            }
        }
        StringWriter out = new StringWriter();
        out.append("<Message><Header><CollectionDetails><Collection>CIN</Collection>");
        element(out, "Year", header.getOrDefault("Year", ""));
        element(out, "ReferenceDate", header.getOrDefault("ReferenceDate", ""));
        out.append("</CollectionDetails></Header><Children>");
        for (int i = 0; i < children.size(); i++) {
            children.get(i).part("ChildIdentifiers").fields.putIfAbsent("LAchildID", "EX" + (i + 1));
            write(out, children.get(i));
        }
        return out.append("</Children></Message>").toString();
    }

    private void take(ExampleLine line, List<Node> children) {
        if (children.isEmpty()) {
            children.add(new Node("Child"));
        }
        Node child = children.getLast();
        Node node = new Node(line.table());
        node.fields.putAll(line.fields());
        if (line.table().equals("Disabilities")) {
            node = new Node("Disability");
            node.fields.putAll(line.fields());
            child.part("ChildCharacteristics").part("Disabilities").parts.add(node);
            mark(line, "Disabilities", next("Disabilities"));
        } else if (line.table().equals("Reviews")) {
            last(last(child, "CINdetails"), "ChildProtectionPlans").parts.add(node);
            boolean dated = line.fields().containsKey("CPPreviewDate");
            mark(line, "Reviews", dated ? next("Reviews") : -1);
        } else if (BELOW_DETAILS.contains(line.table())) {
            last(child, "CINdetails").parts.add(node);
            mark(line, line.table(), next(line.table()));
        } else if (BELOW_CHILD.contains(line.table())) {
            if (line.table().equals("CINdetails")) {
                child.parts.add(node);
                mark(line, "CINdetails", next("CINdetails"));
            } else {
                child.part(line.table()).fields.putAll(line.fields());
                mark(line, line.table(), children.size() - 1);
            }
        } else {
            throw new IllegalArgumentException("No table is called " + line.table());
        }
    }

    private static Node last(Node parent, String name) {
        return parent.parts.reversed().stream()
                .filter(part -> part.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("An example gives no " + name + " to stand below"));
    }

    private int next(String table) {
        return rows.merge(table, 1, Integer::sum) - 1;
    }

    private void mark(ExampleLine line, String name, int row) {
        if (line.marked()) {
            Table<?> table = CinCensus.TABLES.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            marked.add(new Place(new Sheet(table, Term.THIS_YEAR, "example"), row, 1));
        }
    }

    private static void write(StringWriter out, Node node) {
        String name = ELEMENTS.getOrDefault(node.name, node.name);
        out.append('<').append(name).append('>');
        if (name.equals("Child")) {
            node.part("ChildIdentifiers");
            node.part("ChildCharacteristics");
            ordered(node).forEach(part -> write(out, part));
        } else if (name.equals("Disability")) {
            out.append(escaped(node.fields.getOrDefault("Disability", "")));
        } else {
            node.fields.forEach((field, value) -> field(out, field, value));
            node.parts.forEach(part -> write(out, part));
        }
        out.append("</").append(name).append('>');
    }

    private static List<Node> ordered(Node child) {
        List<String> order = List.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails");
        return child.parts.stream()
                .sorted(java.util.Comparator.comparing(part -> order.indexOf(part.name)))
                .toList();
    }

    private static void field(StringWriter out, String field, String value) {
        switch (field) {
            case "" -> {}
            case "AssessmentFactors" -> {
                out.append("<FactorsIdentifiedAtAssessment>");
                for (String one : value.split(" ", -1)) {
                    element(out, field, one);
                }
                out.append("</FactorsIdentifiedAtAssessment>");
            }
            case "CPPreviewDate" -> {
                for (String one : value.split(" ", -1)) {
                    element(out, field, one);
                }
            }
            default -> element(out, field, value);
        }
    }

    private static void element(StringWriter out, String name, String value) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(value))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }
}
