package windscreen.core.ssda903;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.codes.Code;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.SourceFile;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Table;

/// A return of a few children whose cells are drawn from small pools of plausible and wrong values, so that records
/// meet
/// and rules fire. No child has two records of a table that begin on the same day: then no rule's result hangs on the
/// order of rows.
final class RandomReturn {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> WRONG = List.of("", "", "31/02/2025", "ZZ/05/2012", "2025-06-01", "X", "0", "1");
    private static final List<String> URNS = List.of("SC000001", "SC000002", "SC999999", "XXXXXXX", "");
    private static final List<String> POSTCODES = List.of("AA1 1AA", "AA2 2AA", "BB1 1BB", "ZZ9 9ZZ", "nonsense", "");
    private static final String OWN = "E10999999";

    private final Random random;
    private final CollectionYear year;
    private final List<String> ids;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();

    RandomReturn(long seed, int year, int children) {
        this.random = new Random(seed);
        this.year = new CollectionYear(year);
        this.ids = java.util.stream.IntStream.rangeClosed(1, children)
                .mapToObj(number -> "EX" + number)
                .toList();
        for (String folder : List.of("current", "previous")) {
            for (Table<?> table : Ssda903.TABLES) {
                write(folder + "/" + table.name() + ".csv", table, folder.equals("current") ? year : year - 1);
            }
        }
    }

    private void write(String file, Table<?> table, int of) {
        List<Column> columns = table.fileColumns();
        headings.put(file, columns.stream().map(Column::name).collect(Collectors.joining(",")));
        List<String> lines = new ArrayList<>();
        for (String child : ids) {
            Set<List<String>> keys = new HashSet<>();
            int wanted = table.key().isEmpty() ? random.nextInt(2) : random.nextInt(5);
            for (int i = 0; i < wanted; i++) {
                Map<String, String> cells = new LinkedHashMap<>();
                columns.forEach(column -> cells.put(column.name(), value(column, of)));
                cells.put("CHILD", child);
                if (keys.add(starts(columns, cells))) {
                    lines.add(String.join(",", cells.values()));
                }
            }
        }
        Collections.shuffle(lines, random);
        rows.put(file, lines);
    }

    /// Rules put a child's records in the order of their first date: no two may begin on the same day, or on none.
    private static List<String> starts(List<Column> columns, Map<String, String> cells) {
        return columns.stream()
                .filter(column -> column.isDay() && !column.name().equals("DOB"))
                .limit(1)
                .map(column -> cells.get(column.name()))
                .map(raw -> Day.dayMonthYear(raw).isDate() ? raw : "")
                .toList();
    }

    private String value(Column column, int of) {
        if (random.nextInt(9) == 0) {
            return WRONG.get(random.nextInt(WRONG.size()));
        }
        return switch (column.name()) {
            case "DOB", "MC_DOB" -> day(of - 19, 19 * 365);
            case "URN" -> one(URNS);
            case "HOME_POST", "PL_POST" -> one(POSTCODES);
            case "UPN" -> one(List.of("UN1", "UN3", "A123456789012", "B000000000000"));
            case "SDQ_SCORE" -> String.valueOf(random.nextInt(45));
            default -> column.isDay() ? day(of - 1, 420) : code(column);
        };
    }

    private String day(int fromYear, int days) {
        LocalDate first = new CollectionYear(fromYear + 1).firstDay();
        return DAY.format(first.plusDays(random.nextInt(-20, days)));
    }

    private String code(Column column) {
        if (column.codes().isEmpty()) {
            return String.valueOf(random.nextInt(3));
        }
        List<Code> codes = Ssda903Codes.named(column.codes()).codesIn(year);
        return codes.isEmpty() ? "" : codes.get(random.nextInt(codes.size())).code();
    }

    private String one(List<String> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    Map<String, List<String>> rows() {
        return rows;
    }

    /// The files, with the rows given instead of its own.
    List<SourceFile> files(Map<String, List<String>> instead) {
        List<SourceFile> files = new ArrayList<>();
        instead.forEach((name, lines) -> files.add(file(name, headings.get(name) + "\n" + String.join("\n", lines))));
        files.add(file("meta.json", "{\"collectionYear\":\"" + year + "\",\"localAuthority\":\"" + OWN + "\"}"));
        files.add(file("authorities.csv", "LTLA21CD,UTLA21CD\n" + OWN + "," + OWN + "\nE10999998,E10999998"));
        files.add(file("postcodes.csv", """
                pcd,laua,oseast1m,osnrth1m
                AA1 1AA,E10999999,400000,300000
                AA2 2AA,E10999999,420000,310000
                BB1 1BB,E10999998,500000,400000"""));
        files.add(file("providers.csv", """
                URN,LA_NAME_FROM_FILE,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE
                SC000001,Exampleshire,"K2,R3","PR1,PR2",,AA1 1AA
                SC000002,Elsewhere,"U1,U4",PR4,01/06/2025,BB1 1BB"""));
        return files;
    }

    static SourceFile file(String name, String text) {
        return new FileInMemory(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
