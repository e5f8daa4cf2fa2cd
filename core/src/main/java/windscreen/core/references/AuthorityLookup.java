package windscreen.core.references;

import java.util.Map;
import java.util.Optional;

/// Which upper-tier authority a district belongs to.
///
/// @param upperTierOf nine-character code of the district or unitary (LTLA) to that of its upper tier (UTLA)
public record AuthorityLookup(Map<String, String> upperTierOf) {

    public AuthorityLookup {
        upperTierOf = Map.copyOf(upperTierOf);
    }

    public Optional<String> upperTier(String district) {
        return Optional.ofNullable(upperTierOf.get(district));
    }
}
