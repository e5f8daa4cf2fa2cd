package windscreen.core.references;

import java.util.Map;
import java.util.Optional;

/// Postcodes by key: as many of a directory as a return needs.
///
/// @param byKey         postcodes by [Postcode#key]
/// @param namesCounties whether the directory had a county column (`oscty`)
/// @param asOf          what the file says of its date, empty when nothing
public record PostcodeDirectory(Map<String, Postcode> byKey, boolean namesCounties, String asOf) {

    public Optional<Postcode> find(String written) {
        return Optional.ofNullable(byKey.get(Postcode.key(written)));
    }
}
