package windscreen.core.references;

import java.util.List;
import java.util.Map;

/// Registered providers by URN. A URN may stand on several lines.
public record ProviderList(Map<String, List<Provider>> byUrn, String asOf) {

    /// The lines for a URN, none when it is unknown.
    public List<Provider> find(String urn) {
        return byUrn.getOrDefault(urn, List.of());
    }
}
