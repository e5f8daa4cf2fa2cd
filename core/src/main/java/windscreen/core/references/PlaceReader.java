package windscreen.core.references;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads postcode directories (ONSPD and NSPL column names, and the small `postcodes.csv` form) and look-ups of
/// authorities. A national directory has millions of lines: only the postcodes wanted are kept.
public final class PlaceReader {

    private static final List<String> POSTCODE = List.of("pcd", "pcds", "pcd2", "pcd7", "pcd8");
    private static final List<String> DISTRICT = List.of("laua", "oslaua", "lad23cd", "lad24cd", "lad25cd");
    private static final List<String> COUNTY = List.of("oscty", "cty", "cty23cd", "cty24cd", "cty25cd");
    private static final List<String> EAST = List.of("oseast1m", "east1m");
    private static final List<String> NORTH = List.of("osnrth1m", "north1m");

    private PlaceReader() {}

    public static boolean isPostcodeDirectory(List<String> headings) {
        return column(headings, POSTCODE).isPresent()
                && column(headings, DISTRICT).isPresent()
                && column(headings, EAST).isPresent();
    }

    public static boolean isAuthorityLookup(List<String> headings) {
        return code(headings, "LTLA").isPresent() && code(headings, "UTLA").isPresent();
    }

    /// The wanted postcodes of a directory.
    ///
    /// @param wanted keys as [Postcode#key] makes them
    public static PostcodeDirectory postcodes(InputStream bytes, Set<String> wanted, String name) throws IOException {
        Map<String, Postcode> found = new HashMap<>();
        boolean counties = false;
        try (CsvReader<NamedCsvRecord> records = records(bytes)) {
            for (NamedCsvRecord record : records) {
                List<String> headings = record.getHeader();
                String key = Postcode.key(field(record, column(headings, POSTCODE)));
                Optional<String> county = column(headings, COUNTY);
                counties |= county.isPresent();
                if (wanted.contains(key)) {
                    found.put(
                            key,
                            new Postcode(
                                    key,
                                    field(record, column(headings, DISTRICT)),
                                    field(record, county),
                                    metres(field(record, column(headings, EAST))),
                                    metres(field(record, column(headings, NORTH)))));
                }
            }
        } catch (RuntimeException broken) {
            throw new IOException("The directory cannot be read", broken);
        }
        return new PostcodeDirectory(found, counties, name);
    }

    /// The look-up from districts to upper-tier authorities.
    public static AuthorityLookup authorities(InputStream bytes) throws IOException {
        Map<String, String> upper = new HashMap<>();
        try (CsvReader<NamedCsvRecord> records = records(bytes)) {
            for (NamedCsvRecord record : records) {
                String district = field(record, code(record.getHeader(), "LTLA"));
                String authority = field(record, code(record.getHeader(), "UTLA"));
                if (!district.isEmpty() && !authority.isEmpty()) {
                    upper.put(district, authority);
                }
            }
        } catch (RuntimeException broken) {
            throw new IOException("The look-up cannot be read", broken);
        }
        return new AuthorityLookup(upper);
    }

    private static CsvReader<NamedCsvRecord> records(InputStream bytes) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    private static Optional<String> column(List<String> headings, List<String> names) {
        return headings.stream()
                .filter(heading ->
                        names.contains(heading.strip().replace("\uFEFF", "").toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }

    private static Optional<String> code(List<String> headings, String tier) {
        return headings.stream()
                .filter(heading -> heading.replace("\uFEFF", "").strip().matches(tier + "\\d\\dCD"))
                .findFirst();
    }

    private static String field(NamedCsvRecord record, Optional<String> column) {
        return column.flatMap(record::findField).orElse("").strip();
    }

    private static int metres(String written) {
        try {
            return written.isEmpty() ? 0 : (int) Double.parseDouble(written);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
