package windscreen.core.references;

import java.util.Locale;

/// A postcode and where it lies.
///
/// @param key      upper-case, without spaces
/// @param district nine-character code of the district or unitary authority (`laua`)
/// @param county   nine-character code of the county where there is a real one (`oscty`, E10...), else empty
/// @param easting  metres east on the national grid
/// @param northing metres north on the national grid
public record Postcode(String key, String district, String county, int easting, int northing) {

    /// How postcodes are compared: upper-case, without any space character.
    public static String key(String written) {
        StringBuilder key = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (!Character.isWhitespace(written.charAt(i))) {
                key.append(written.charAt(i));
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /// Straight-line distance in miles (1,609.3 metres), unrounded.
    public double milesTo(Postcode other) {
        return Math.hypot((double) easting - other.easting, (double) northing - other.northing) / 1000 / 1.6093;
    }
}
