package windscreen.core.cin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CleanCensus;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.write.CensusXml;
import windscreen.core.codes.CinCodes;
import windscreen.core.codes.Code;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Notice;
import windscreen.core.references.References;

/// The XML schema of each year is a second witness, written by itself and judged by the JDK: what we write passes it,
/// and whatever our checks find wrong it refuses as well, but for what no schema can see.
class CensusSchemaTest {

    private static final Map<Integer, Schema> SCHEMAS = new TreeMap<>();

    static List<CollectionYear> years() {
        return IntStream.rangeClosed(2023, 2027).mapToObj(CollectionYear::new).toList();
    }

    private static URL file(CollectionYear year) {
        return Objects.requireNonNull(CensusMessage.class.getResource("cin-census-" + year.end() + ".xsd"));
    }

    private static Schema schema(CollectionYear year) {
        return SCHEMAS.computeIfAbsent(year.end(), any -> {
            try {
                SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                return factory.newSchema(new StreamSource(file(year).openStream()));
            } catch (SAXException | IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /// What the schema says against a message; empty when it accepts it.
    private static Optional<String> refused(String message, CollectionYear year) throws IOException {
        try {
            Validator validator = schema(year).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(message)));
            return Optional.empty();
        } catch (SAXException why) {
            return Optional.of(String.valueOf(why.getMessage()));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatWeWritePassesBothWitnesses(CollectionYear year) throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            CleanCensus clean = new CleanCensus(new Random(seed), year);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CensusXml xml = new CensusXml(bytes, year, clean.header());
            for (CinChild child : clean.children()) {
                xml.write(child);
            }
            xml.close();
            String message = bytes.toString(StandardCharsets.UTF_8);
            assertThat(refused(message, year)).as("seed %d: %s", seed, message).isEmpty();
            try (CensusFile file = CensusFile.open(new FileInMemory("clean.xml", bytes.toByteArray()), year)) {
                List<CinChild> read = new ArrayList<>();
                file.submission(year, References.NONE).children().forEach(read::add);
                assertThat(read).isNotEmpty();
                assertThat(file.notices()).isEmpty();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> bothWitnessesAgreeOnEveryExample() {
        return StructureChecks.ALL.stream()
                .flatMap(check -> check.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                check.code() + ": " + example.name(),
                                () -> assertThat(refused(example.message(), new CollectionYear(example.year()))
                                                .isPresent())
                                        .isEqualTo(example.fails()
                                                && example.whyUnseen().isEmpty()))));
    }

    @ParameterizedTest
    @MethodSource("years")
    void bothWitnessesAgreeOnAnyFaultPlanted(CollectionYear year) throws Exception {
        int refusals = 0;
        for (int seed = 0; seed < 300; seed++) {
            String message = planted(year, new Random(seed));
            List<Notice> found;
            try (CensusFile file =
                    CensusFile.open(new FileInMemory("planted.xml", message.getBytes(StandardCharsets.UTF_8)), year)) {
                file.submission(year, References.NONE).children().forEach(child -> {});
                found = file.notices();
            }
            Optional<String> refused = refused(message, year);
            assertThat(found.isEmpty())
                    .as("seed %d: %s against %s in %s", seed, found, refused, message)
                    .isEqualTo(refused.isEmpty());
            refusals += refused.isPresent() ? 1 : 0;
        }
        assertThat(refusals).isBetween(200, 299);
    }

    /// A clean message in which one line of one element was lost, doubled, moved, renamed or filled with nonsense.
    private static String planted(CollectionYear year, Random random) throws IOException {
        CleanCensus clean = new CleanCensus(random, year);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CensusXml xml = new CensusXml(bytes, year, clean.header())) {
            for (CinChild child : clean.children()) {
                xml.write(child);
            }
        }
        List<String> lines =
                new ArrayList<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        int at = random.nextInt(lines.size());
        while (!lines.get(at).contains("</") || lines.get(at).strip().startsWith("</")) {
            at = random.nextInt(lines.size());
        }
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(1, lines.size() - 1), lines.remove(at));
            case 3 -> lines.set(at, line.replaceAll("(</?)(\\w+)>", "$1My$2>"));
            case 4 -> lines.set(at, line.replaceFirst(">.*<", "><"));
            default -> {
                boolean typed = line.contains("Date") || line.contains("NFA") || line.contains("NumberOf");
                lines.set(at, typed ? line.replaceFirst(">.*<", ">nonsense<") : line + "nonsense");
            }
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @MethodSource("years")
    void itsCodesAreThoseOfTheYear(CollectionYear year) throws Exception {
        NodeList types = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file(year).openStream().readAllBytes()))
                .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "simpleType");
        Map<String, Set<String>> written = new TreeMap<>();
        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            NodeList values = type.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "enumeration");
            for (int j = 0; j < values.getLength(); j++) {
                String value = ((Element) values.item(j)).getAttribute("value");
                if (!value.isEmpty()) {
                    written.computeIfAbsent(type.getAttribute("name"), any -> new TreeSet<>())
                            .add(value);
                }
            }
        }
        assertThat(written).hasSize(year.end() < 2027 ? 12 : 13);
        written.forEach((name, values) -> assertThat(values)
                .as(name)
                .isEqualTo(CinCodes.named(name.equals("Flag") ? "YesNo" : name).codesIn(year).stream()
                        .map(Code::code)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }
}
