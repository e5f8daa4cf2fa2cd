package windscreen.core.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.write.CensusXml;
import windscreen.core.findings.ReturnKind;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.produce.Census;
import windscreen.core.produce.LookedAfter;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.write.TableCsv;
import windscreen.core.synthetic.life.Provider;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Writes an authority into a folder: its record, and the returns of every complete year that has rules.
public final class SyntheticFolder {

    private static final String NUMBER = "999";

    private final Path folder;
    private final Authority authority;

    public SyntheticFolder(Path folder, Authority authority) {
        this.folder = folder;
        this.authority = authority;
    }

    /// Writes all of it.
    public void write() throws IOException {
        record();
        for (CollectionYear year : years(ReturnKind.CIN)) {
            census(year);
        }
        for (CollectionYear year : years(ReturnKind.SSDA903)) {
            lookedAfter(year);
        }
    }

    /// Complete years that a return has rules for and the record reaches back to.
    public List<CollectionYear> years(ReturnKind kind) {
        List<CollectionYear> years = new ArrayList<>();
        for (int end = kind.firstYear(); end <= kind.lastYear(); end++) {
            CollectionYear year = new CollectionYear(end);
            boolean kept = !year.firstDay().isBefore(authority.scale().firstDay());
            if (kept && !year.lastDay().isAfter(authority.scale().asAt())) {
                years.add(year);
            }
        }
        return years;
    }

    private void record() throws IOException {
        for (Table<? extends PathwayRow> table : Pathway.TABLES) {
            try (CsvWriter csv = csv("ssd/" + table.name() + ".csv")) {
                List<Column> columns = table.fileColumns();
                csv.writeRecord(columns.stream().map(Column::name).toList());
                for (PathwayRow row : authority.record().rows(table)) {
                    csv.writeRecord(columns.stream()
                            .map(column -> table.cell(row, column).raw())
                            .toList());
                }
            }
        }
    }

    private void census(CollectionYear year) throws IOException {
        Census census = new Census(authority.record(), year);
        String made = year.lastDay().plusDays(40) + "T09:00:00";
        try (CensusXml xml = new CensusXml(create("cin/" + year + ".xml"), year, census.header(NUMBER, "1.0", made))) {
            for (Person person : authority.record().rows(Pathway.PERSON)) {
                Optional<CinChild> child = census.child(person);
                if (child.isPresent()) {
                    xml.write(child.get());
                }
            }
        }
    }

    private void lookedAfter(CollectionYear year) throws IOException {
        String root = "ssda903/" + year + "/";
        tables(root + "current/", year);
        tables(root + "previous/", year.previous());
        try (OutputStream out = create(root + "meta.json")) {
            String meta = "{\"collectionYear\": \"%s\", \"localAuthority\": \"%s\"}%n"
                    .formatted(year, authority.places().authority());
            out.write(meta.replace("\r", "").getBytes(StandardCharsets.UTF_8));
        }
        references(root);
    }

    private void tables(String root, CollectionYear year) throws IOException {
        LookedAfter drawn = LookedAfter.of(authority.record(), year);
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            if (table != Ssda903.DOLO || year.end() >= 2027) {
                TableCsv.write(table, drawn.rows(table), create(root + TableCsv.fileName(table)));
            }
        }
    }

    private void references(String root) throws IOException {
        try (CsvWriter csv = csv(root + "postcodes.csv")) {
            csv.writeRecord("pcd", "laua", "oseast1m", "osnrth1m");
            authority
                    .places()
                    .spots()
                    .forEach((postcode, spot) -> csv.writeRecord(
                            postcode,
                            spot.district(),
                            String.valueOf(spot.easting()),
                            String.valueOf(spot.northing())));
        }
        try (CsvWriter csv = csv(root + "authorities.csv")) {
            csv.writeRecord("LTLA21CD", "LTLA21NM", "UTLA21CD", "UTLA21NM");
            for (int i = 1; i <= 5; i++) {
                csv.writeRecord(
                        "E0799900" + i, "Example " + i, authority.places().authority(), "Exampleshire");
                csv.writeRecord("E0899900" + i, "Elsewhere " + i, "E0899900" + i, "Elsewhere " + i);
            }
        }
        try (CsvWriter csv = csv(root + "providers.csv")) {
            csv.writeRecord("URN", "LA_NAME_FROM_FILE", "PLACE_CODES", "PROVIDER_CODES", "REG_END", "POSTCODE");
            for (Provider provider : authority.places().providers()) {
                csv.writeRecord(
                        provider.urn(),
                        provider.own() ? "Exampleshire" : "Elsewhere 1",
                        String.join(",", provider.places().stream().sorted().toList()),
                        provider.code(),
                        "",
                        provider.postcode());
            }
        }
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder().build(new OutputStreamWriter(create(name), StandardCharsets.UTF_8));
    }

    private OutputStream create(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
