package windscreen.core.ssda903.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Example;
import windscreen.core.findings.ExampleCase;
import windscreen.core.findings.ExampleLine;
import windscreen.core.findings.Loaded;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.Submission;
import windscreen.core.references.AuthorityLookup;
import windscreen.core.references.Postcode;
import windscreen.core.references.PostcodeDirectory;
import windscreen.core.references.ProviderList;
import windscreen.core.references.ProviderReader;
import windscreen.core.references.References;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Makes an example's lines into the records of a return. Every table counts as loaded; a line without CHILD is of
/// the child EX1; `Own`, `Provider` and `Postcode` lines give references; `File name=return.xml` names the file that
/// the records after it stand in.
public final class LookedAfterExample {

    private static final String OWN = "E10999999";

    private final Map<Term, Map<Table<?>, Integer>> rows = new EnumMap<>(Term.class);
    private final Map<String, LookedAfterChild> children = new LinkedHashMap<>();
    private final List<LookedAfterChild> nameless = new ArrayList<>();
    private final Set<Place> marked = new HashSet<>();
    private final Map<String, List<windscreen.core.references.Provider>> providers = new HashMap<>();
    private final Map<String, Postcode> postcodes = new HashMap<>();
    private String own = OWN;
    private String file = "example";
    private boolean wholeReturn;

    private LookedAfterExample() {}

    /// The example as a return of its year, or of the rule's latest.
    public static ExampleCase<LookedAfterChild> of(Rule<LookedAfterChild> rule, Example example) {
        LookedAfterExample made = new LookedAfterExample();
        ExampleLine.of(example.records()).forEach(made::take);
        Integer year = example.year();
        CollectionYear collection = new CollectionYear(year == null ? rule.lastYear() : year);
        References references = new References(
                Optional.of(made.own),
                Optional.of(new AuthorityLookup(made.districts())),
                Optional.of(new PostcodeDirectory(made.postcodes, false, "")),
                Optional.of(new ProviderList(made.providers, "")));
        List<LookedAfterChild> all = new ArrayList<>(made.children.values());
        all.addAll(made.nameless);
        Set<Table<?>> tables = Set.copyOf(Ssda903.TABLES);
        return new ExampleCase<>(
                new Submission<>(ReturnYear.of(collection, references), new Loaded(tables, tables), all, all.size()),
                made.marked,
                made.wholeReturn);
    }

    private void take(ExampleLine line) {
        Map<String, String> fields = line.fields();
        switch (line.table()) {
            case "Own" -> own = fields.getOrDefault("authority", OWN);
            case "File" -> file = fields.getOrDefault("name", file);
            case "Return" -> wholeReturn = line.marked();
            case "Provider" ->
                ProviderReader.ofRows(List.copyOf(fields.keySet()), List.of(List.copyOf(fields.values())), "")
                        .byUrn()
                        .forEach((urn, lines) -> providers
                                .computeIfAbsent(urn, any -> new ArrayList<>())
                                .addAll(lines));
            case "Postcode" -> {
                String key = Postcode.key(fields.getOrDefault("pcd", ""));
                int east = Integer.parseInt(fields.getOrDefault("oseast1m", "0"));
                int north = Integer.parseInt(fields.getOrDefault("osnrth1m", "0"));
                postcodes.put(key, new Postcode(key, fields.getOrDefault("laua", OWN), "", east, north));
            }
            default -> record(line);
        }
    }

    /// Every district is taken for an authority of its own.
    private Map<String, String> districts() {
        Map<String, String> districts = new HashMap<>();
        postcodes.values().forEach(postcode -> districts.put(postcode.district(), postcode.district()));
        return districts;
    }

    private void record(ExampleLine line) {
        boolean last = line.table().endsWith("_last");
        String name = last ? line.table().substring(0, line.table().length() - 5) : line.table();
        Table<? extends LookedAfterRow> table = Ssda903.TABLES.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table is called " + line.table()));
        Term term = last ? Term.LAST_YEAR : Term.THIS_YEAR;
        int row = rows.computeIfAbsent(term, any -> new HashMap<>()).merge(table, 1, Integer::sum) - 1;
        Place place = new Place(new Sheet(table, term, file), row, row + 2);
        Object[] parts = new Object[table.width()];
        Arrays.fill(parts, Text.BLANK);
        parts[0] = place;
        Map<String, String> fields = new HashMap<>(line.fields());
        fields.putIfAbsent("CHILD", "EX1");
        for (Column column : table.columns()) {
            String raw = Optional.ofNullable(fields.remove(column.name())).orElse("");
            parts[column.position()] = column.isDay() ? Day.dayMonthYear(raw) : Text.upperCased(raw);
        }
        if (!fields.isEmpty()) {
            throw new IllegalArgumentException(table.name() + " has no column " + fields.keySet());
        }
        LookedAfterRow made = table.build(parts);
        if (made.child().isBlank()) {
            LookedAfterChild alone = new LookedAfterChild("");
            alone.add(made);
            nameless.add(alone);
        } else {
            children.computeIfAbsent(made.child().value(), LookedAfterChild::new)
                    .add(made);
        }
        if (line.marked()) {
            marked.add(place);
        }
    }
}
