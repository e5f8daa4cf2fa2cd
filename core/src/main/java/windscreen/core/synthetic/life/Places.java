package windscreen.core.synthetic.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import windscreen.core.synthetic.chance.Chance;

/// Where things are: an authority that does not exist, its neighbours, postcodes in districts that do not exist (none
/// begins with Q) at points in the sea, and providers.
public final class Places {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final Set<String> FOSTERING = Set.of("U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> ADOPTION = Set.of("A3", "A4", "A5", "A6");

    private final String authority;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<String> own = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<Provider> providers = new ArrayList<>();

    /// A postcode's point and district.
    public record Spot(String district, int easting, int northing) {}

    private Places(int number, int contactsPerMonth, Chance chance) {
        authority = "E10999%03d".formatted(number);
        int homes = 150 + contactsPerMonth;
        for (int i = 0; i < homes; i++) {
            own.add(spot(chance, "QX", "E0799900" + (1 + i % 4), 700_000, 300_000, 16_000));
        }
        for (int i = 0; i < homes / 2; i++) {
            elsewhere.add(spot(chance, "QY", "E0899900" + (1 + i % 5), 740_000, 340_000, 45_000));
        }
        provide(chance, contactsPerMonth / 400.0);
    }

    /// The places of one of the authorities.
    public static Places of(int number, int contactsPerMonth, Chance chance) {
        return new Places(number, contactsPerMonth, chance);
    }

    private void provide(Chance chance, double size) {
        add(1, FOSTERING, "PR1", true, chance);
        add(1, ADOPTION, "PR1", true, chance);
        add(2, ADOPTION, "PR5", false, chance);
        add(7, FOSTERING, "PR4", false, chance);
        add(2, FOSTERING, "PR5", false, chance);
        add(scaled(3, size), Set.of("K2"), "PR1", true, chance);
        add(scaled(8, size), Set.of("K2"), "PR4", true, chance);
        add(scaled(18, size), Set.of("K2"), "PR4", false, chance);
        add(1, Set.of("K1"), "PR2", false, chance);
        add(scaled(8, size), Set.of("K3"), "PR4", true, chance);
        add(scaled(3, size), Set.of("K3"), "PR5", true, chance);
        add(scaled(5, size), Set.of("K3"), "PR4", false, chance);
        add(3, Set.of("S1"), "PR4", false, chance);
        add(3, Set.of("R3"), "PR4", false, chance);
    }

    private static int scaled(int count, double size) {
        return Math.max(1, (int) (count * size));
    }

    private void add(int count, Set<String> places, String code, boolean isOwn, Chance chance) {
        for (int i = 0; i < count; i++) {
            String urn = "99%05d".formatted(providers.size() + 1);
            String postcode = isOwn
                    ? spot(chance, "QX", "E07999001", 700_000, 300_000, 16_000)
                    : spot(chance, "QY", "E08999001", 740_000, 340_000, 45_000);
            providers.add(new Provider(urn, places, code, postcode, isOwn));
        }
    }

    private String spot(Chance chance, String area, String district, int easting, int northing, int reach) {
        while (true) {
            String postcode =
                    area + chance.between(1, 29) + " " + chance.between(1, 9) + letter(chance) + letter(chance);
            Spot spot = new Spot(
                    district, easting + chance.between(-reach, reach), northing + chance.between(-reach, reach));
            if (spots.putIfAbsent(postcode, spot) == null) {
                return postcode;
            }
        }
    }

    private static char letter(Chance chance) {
        return LETTERS.charAt(chance.between(0, LETTERS.length() - 1));
    }

    /// The authority's own nine-character code.
    public String authority() {
        return authority;
    }

    public Map<String, Spot> spots() {
        return spots;
    }

    public List<Provider> providers() {
        return providers;
    }

    /// A home in the authority.
    public String home(Chance chance) {
        return own.get(chance.between(0, own.size() - 1));
    }

    /// A home outside it.
    public String away(Chance chance) {
        return elsewhere.get(chance.between(0, elsewhere.size() - 1));
    }

    /// One of the providers of a kind of placement.
    ///
    /// @param inHouse whether the authority's own is wanted where it has one
    public Provider provider(String place, boolean inHouse, Chance chance) {
        List<Provider> able = providers.stream()
                .filter(provider -> provider.places().contains(place))
                .toList();
        List<Provider> wanted = able.stream()
                .filter(provider -> provider.code().equals("PR1") == inHouse)
                .toList();
        List<Provider> choice = wanted.isEmpty() ? able : wanted;
        return choice.get(chance.between(0, choice.size() - 1));
    }
}
