package windscreen.core.references;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line of a provider list.
///
/// @param urn           Ofsted number, as text
/// @param authorityName local authority as the list names it
/// @param placeCodes    placement types it may be used for
/// @param providerCodes placement provider codes it may be used with
/// @param closed        the day its registration ended, or null
/// @param postcode      upper-case, without spaces, empty when the list has none
public record Provider(
        String urn,
        String authorityName,
        Set<String> placeCodes,
        Set<String> providerCodes,
        @Nullable LocalDate closed,
        String postcode) {}
