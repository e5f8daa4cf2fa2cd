package windscreen.core.synthetic.life;

import java.util.Set;

/// Someone who provides placements.
///
/// @param urn      the number it would be registered under; 99 begins none that is real
/// @param places   the kinds of placement it may give
/// @param code     what kind of provider it is
/// @param postcode where it is, or where the home is
/// @param own      whether it lies in the authority
public record Provider(String urn, Set<String> places, String code, String postcode, boolean own) {

    /// Whether children live at its address, and not with carers it has approved.
    public boolean isHome() {
        return !places.contains("U6") && !places.contains("A6");
    }
}
