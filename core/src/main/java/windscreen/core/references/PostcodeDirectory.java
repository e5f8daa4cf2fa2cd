package windscreen.core.references;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Postcodes by key: as many of a directory as a return needs. For any number of threads.
public final class PostcodeDirectory {

    private final Map<String, Postcode> byKey;
    private final boolean namesCounties;
    private final String asOf;

    /// What was looked up, as it was written: the same few thousand texts are asked for by many records and rules.
    private final Map<String, Optional<Postcode>> asWritten = new ConcurrentHashMap<>();

    /// @param byKey         postcodes by [Postcode#key]
    /// @param namesCounties whether the directory had a county column (`oscty`)
    /// @param asOf          what the file says of its date, empty when nothing
    public PostcodeDirectory(Map<String, Postcode> byKey, boolean namesCounties, String asOf) {
        this.byKey = byKey;
        this.namesCounties = namesCounties;
        this.asOf = asOf;
    }

    public Map<String, Postcode> byKey() {
        return byKey;
    }

    public boolean namesCounties() {
        return namesCounties;
    }

    public String asOf() {
        return asOf;
    }

    public Optional<Postcode> find(String written) {
        Optional<Postcode> known = asWritten.get(written);
        if (known == null) {
            known = Optional.ofNullable(byKey.get(Postcode.key(written)));
            asWritten.put(written, known);
        }
        return known;
    }
}
