package windscreen.core.cin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.codes.CinCodes;
import windscreen.core.codes.Code;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// A census whose cells are drawn from small pools of plausible and wrong values, so that records meet and rules fire:
/// days about the ends of the year, identifiers that repeat, blocks and elements that are missing.
final class RandomCensus {

    private static final List<String> WRONG = List.of("", " ", "ZZ", "2025-02-30", "31/03/2026", "neither");
    private static final List<String> IDS = List.of("EX1", "EX2", "EX 3", "EX4567890123456789012", "");
    private static final List<String> UPNS =
            List.of("A801321000457", "W801321000457", "B99932100045O", "B8013210004X7", "C80132", "", "", "");
    private static final List<Table<?>> PARTS = List.of(
            CinCensus.ASSESSMENTS,
            CinCensus.CIN_PLANS,
            CinCensus.SECTION47,
            CinCensus.PROTECTION_PLANS,
            CinCensus.PRE_PROCEEDINGS);

    private final Random random;
    private final CollectionYear year;
    private final String header;
    private final List<String> children = new ArrayList<>();

    RandomCensus(long seed, int year, int children) {
        this.random = new Random(seed);
        this.year = new CollectionYear(year);
        this.header = block(
                "Header",
                block(
                        "CollectionDetails",
                        block("Collection", "CIN"),
                        block("Year", String.valueOf(year)),
                        block("ReferenceDate", random.nextInt(9) == 0 ? year + "-03-30" : year + "-03-31")));
        for (int i = 0; i < children; i++) {
            this.children.add(child());
        }
    }

    /// Each child as an element.
    List<String> children() {
        return children;
    }

    /// The census with its children in another order.
    Submission<CinChild> read(List<String> inThisOrder) {
        String message = block("Message", header, block("Children", String.join("\n", inThisOrder)));
        FileInMemory bytes = new FileInMemory("random.xml", message.getBytes(StandardCharsets.UTF_8));
        try (CensusFile file = CensusFile.open(bytes, year)) {
            Submission<CinChild> once = file.submission(year, References.NONE);
            List<CinChild> read = new ArrayList<>();
            once.children().forEach(read::add);
            return new Submission<>(once.year(), once.loaded(), read, read.size());
        } catch (UnreadableCensusException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String child() {
        StringBuilder parts = new StringBuilder();
        if (random.nextInt(12) > 0) {
            parts.append(block("ChildIdentifiers", cells(CinCensus.IDENTIFIERS)));
        }
        if (random.nextInt(12) > 0) {
            String disabilities = several(3, () -> element("Disability", code("Disability")));
            parts.append(block(
                    "ChildCharacteristics",
                    cells(CinCensus.CHARACTERISTICS),
                    disabilities.isEmpty() ? "" : block("Disabilities", disabilities)));
        }
        return block("Child", parts.toString(), several(4, this::episode));
    }

    private String episode() {
        StringBuilder parts = new StringBuilder(cells(CinCensus.DETAILS));
        for (Table<?> table : PARTS) {
            boolean rare = table == CinCensus.PRE_PROCEEDINGS && random.nextInt(4) > 0;
            parts.append(rare ? "" : several(4, () -> block(table.element(), cells(table), below(table))));
        }
        return block("CINdetails", parts.toString());
    }

    private String below(Table<?> table) {
        if (table == CinCensus.PROTECTION_PLANS) {
            return several(3, () -> block("Reviews", several(3, () -> element("CPPreviewDate", day()))));
        }
        return table == CinCensus.ASSESSMENTS && random.nextBoolean()
                ? block(
                        "FactorsIdentifiedAtAssessment",
                        several(4, () -> element("AssessmentFactors", code("AssessmentFactor"))))
                : "";
    }

    private String cells(Table<?> table) {
        StringBuilder text = new StringBuilder();
        for (Column column : table.fileColumns()) {
            if (random.nextInt(4) > 0) {
                text.append(element(column.name(), value(column)));
            }
        }
        return text.toString();
    }

    private String value(Column column) {
        return switch (column.name()) {
            case "LAchildID" -> one(IDS);
            case "UPN", "FormerUPN" -> one(UPNS);
            case "PersonBirthDate" -> String.valueOf(year.lastDay().minusYears(random.nextInt(-1, 28)));
            case "NumberOfPreviousCPP", "ReviewMeetingsCount" -> one(List.of("0", "1", "-1", "2.5", ""));
            default -> column.isDay() ? day() : code(column.codes());
        };
    }

    /// A day about an end of the year, or of one week of June in it.
    private String day() {
        LocalDate about =
                one(List.of(year.firstDay(), year.lastDay(), year.firstDay().plusDays(65)));
        return about.plusDays(random.nextInt(-7, 8)).toString();
    }

    private String code(String set) {
        if (set.isEmpty()) {
            return one(WRONG);
        }
        List<Code> codes = CinCodes.named(set).codes();
        return codes.get(random.nextInt(codes.size())).code();
    }

    private <T> T one(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private String several(int most, Supplier<String> part) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left > 0; left--) {
            text.append(part.get());
        }
        return text.toString();
    }

    /// One cell in twelve holds something wrong.
    private String element(String name, String value) {
        return block(name, random.nextInt(12) == 0 ? one(WRONG) : value);
    }

    private static String block(String name, String... content) {
        return "<" + name + ">" + String.join("", content) + "</" + name + ">";
    }
}
