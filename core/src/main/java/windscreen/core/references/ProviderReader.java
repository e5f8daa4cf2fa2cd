package windscreen.core.references;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import windscreen.core.table.Day;

/// Reads provider lists: our own CSV layout, and the workbooks of children's homes and of social care providers as
/// Ofsted sends them to authorities. URNs are read as text even where a workbook holds numbers; codes are trimmed;
/// what is no date is blank.
public final class ProviderReader {

    private static final int MOST_ROWS = 200_000;

    /// What a column may be headed, by what it holds; upper-cased, letters and digits only.
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "urn", List.of("URN"),
            "authority", List.of("LANAMEFROMFILE", "LOCALAUTHORITY", "PROVIDERLOCALAUTHORITY"),
            "places", List.of("PLACECODES", "PROVIDERCODE", "PLACEMENTCODE"),
            "providers", List.of("PROVIDERCODES", "PROVIDERPLACEMENTCODE", "PLACEMENTPROVIDERCODE"),
            "closed", List.of("REGEND", "CLOSEDDATE", "DEREGISTRATIONDATE"),
            "postcode", List.of("POSTCODE", "SETTINGPOSTCODE", "SETTINGADDRESSPOSTCODE"));

    private ProviderReader() {}

    /// Whether a CSV's headings are those of a provider list.
    public static boolean isProviderList(List<String> headings) {
        List<String> loose = headings.stream().map(ProviderReader::loosely).toList();
        return loose.contains("URN") && loose.contains("PLACECODES") && loose.contains("PROVIDERCODES");
    }

    /// The list a CSV holds.
    public static ProviderList ofRows(List<String> headings, List<List<String>> rows, String name) {
        Found found = new Found();
        found.sheet(headings, rows, "");
        return new ProviderList(found.byUrn, name);
    }

    /// The list a workbook holds; none when no sheet has a URN column.
    ///
    /// @throws IOException when the workbook cannot be read
    public static Optional<ProviderList> ofWorkbook(InputStream bytes, String name) throws IOException {
        Found found = new Found();
        try (ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet, found);
            }
        } catch (RuntimeException broken) {
            throw new IOException("The workbook cannot be read", broken);
        }
        return found.byUrn.isEmpty() ? Optional.empty() : Optional.of(new ProviderList(found.byUrn, name));
    }

    private static void read(Sheet sheet, Found found) throws IOException {
        List<String> headings = null;
        List<List<String>> rows = new ArrayList<>();
        try (var stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream.limit(MOST_ROWS)::iterator) {
                List<String> cells = cells(row);
                if (headings == null) {
                    headings = cells.stream().map(ProviderReader::loosely).anyMatch("URN"::equals) ? cells : null;
                } else {
                    rows.add(cells);
                }
            }
        }
        if (headings != null) {
            boolean supported = sheet.getName().toUpperCase(Locale.ROOT).startsWith("SA ");
            found.sheet(headings, rows, supported ? "K3" : "");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), 200); i++) {
            cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean dated = format != null && format.toLowerCase(Locale.ROOT).contains("y");
            return dated
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().toPlainString();
        }
        return cell.getText().strip();
    }

    private static String loosely(String heading) {
        return heading.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /// The providers found so far.
    private static final class Found {

        private final Map<String, List<Provider>> byUrn = new HashMap<>();

        /// @param placeCode the placement code of every row, where the sheet has no column for it
        void sheet(List<String> headings, List<List<String>> rows, String placeCode) {
            Map<String, Integer> at = new HashMap<>();
            List<String> loose = headings.stream().map(ProviderReader::loosely).toList();
            HEADINGS.forEach((part, names) -> names.stream()
                    .map(loose::indexOf)
                    .filter(position -> position >= 0)
                    .findFirst()
                    .ifPresent(position -> at.put(part, position)));
            for (List<String> row : rows) {
                String urn = cell(row, at.get("urn")).toUpperCase(Locale.ROOT);
                if (!urn.isEmpty()) {
                    Set<String> places = placeCode.isEmpty() ? codes(cell(row, at.get("places"))) : Set.of(placeCode);
                    Set<String> providers = codes(cell(row, at.get("providers")));
                    byUrn.computeIfAbsent(urn, any -> new ArrayList<>())
                            .add(new Provider(
                                    urn,
                                    cell(row, at.get("authority")),
                                    places,
                                    providers.isEmpty() && !placeCode.isEmpty() ? Set.of("PR4") : providers,
                                    date(cell(row, at.get("closed"))),
                                    Postcode.key(cell(row, at.get("postcode")))));
                }
            }
        }

        private static String cell(List<String> row, @Nullable Integer at) {
            return at == null || at >= row.size() ? "" : row.get(at).strip();
        }

        private static Set<String> codes(String written) {
            Set<String> codes = new LinkedHashSet<>();
            for (String code : written.split("[,/]", -1)) {
                if (!code.isBlank()) {
                    codes.add(code.strip().toUpperCase(Locale.ROOT));
                }
            }
            return codes;
        }

        private static @Nullable LocalDate date(String written) {
            LocalDate british = Day.dayMonthYear(written).date();
            return british == null ? Day.yearMonthDay(written).date() : british;
        }
    }
}
