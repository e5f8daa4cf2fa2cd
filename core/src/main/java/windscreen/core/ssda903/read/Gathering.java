package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import windscreen.core.references.Postcode;
import windscreen.core.references.References;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Works out the derived values and gathers records into children.
final class Gathering {

    private final References references;
    private final Map<String, LookedAfterChild> children = new LinkedHashMap<>();
    private final List<LookedAfterChild> nameless = new ArrayList<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, String> authorities = new HashMap<>();
    private final boolean placesAuthorities;
    private final String ownAuthority;

    Gathering(References references) {
        this.references = references;
        placesAuthorities = references.canPlaceAuthorities();
        ownAuthority = references.authority().orElse("");
    }

    /// The children in the order their identifiers first appear: tables in the return's order, this year's first.
    /// Records without an identifier come last, each by itself.
    List<LookedAfterChild> children(Map<Table<?>, TableFile> thisYear, Map<Table<?>, TableFile> lastYear) {
        gather(thisYear, Term.THIS_YEAR);
        gather(lastYear, Term.LAST_YEAR);
        List<LookedAfterChild> all = new ArrayList<>(children.values());
        all.addAll(nameless);
        return all;
    }

    private void gather(Map<Table<?>, TableFile> files, Term term) {
        TableFile uasc = files.get(Ssda903.UASC);
        Set<Object> unaccompanied = uasc == null || uasc.how().equals("XML")
                ? Set.of()
                : uasc.parts().stream().map(row -> ((Text) row[1]).value()).collect(Collectors.toSet());
        boolean flagged = uasc != null && !uasc.how().equals("XML");
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            TableFile file = files.get(table);
            if (file == null) {
                continue;
            }
            for (LookedAfterRow row : file.rows(term)) {
                if (flagged && row instanceof Header header) {
                    give(header.withUasc(unaccompanied.contains(header.child().value()) ? "1" : "0"));
                } else if (references.postcodes().isPresent() && row instanceof Episode episode) {
                    give(located(episode));
                } else {
                    give(row);
                }
            }
        }
    }

    private void give(LookedAfterRow row) {
        if (row.child().isBlank()) {
            LookedAfterChild alone = new LookedAfterChild("");
            alone.add(row);
            nameless.add(alone);
        } else {
            children.computeIfAbsent(row.child().value(), LookedAfterChild::new).add(row);
        }
    }

    private Episode located(Episode episode) {
        Optional<Postcode> home = find(episode.homePost());
        Optional<Postcode> placed = find(episode.plPost());
        String authority = placed.map(this::authorityOf).orElse("");
        String location = placed.isEmpty() || !placesAuthorities ? "" : authority.equals(ownAuthority) ? "IN" : "OUT";
        OptionalDouble miles = home.isPresent() && placed.isPresent()
                ? OptionalDouble.of(home.get().milesTo(placed.get()))
                : OptionalDouble.empty();
        String distance = miles.isPresent() ? oneDecimal(miles.getAsDouble()) : "";
        return episode.located(shared(authority), shared(location), shared(distance));
    }

    private String authorityOf(Postcode postcode) {
        return authorities.computeIfAbsent(postcode.key(), any -> references.authorityOf(postcode));
    }

    private Optional<Postcode> find(Text written) {
        return written.isBlank()
                ? Optional.empty()
                : references.postcodes().flatMap(directory -> directory.find(written.value()));
    }

    /// One decimal, halves to the even neighbour, as the return's own derivation has it.
    private static String oneDecimal(double miles) {
        long tenths = (long) Math.rint(miles * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    private Text shared(String value) {
        return value.isEmpty() ? Text.BLANK : texts.computeIfAbsent(value, Text::of);
    }
}
