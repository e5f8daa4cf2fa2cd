package windscreen.app.returns;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// How a child is named in an address. Most identifiers stand as they are. One that is blank, or holds what would
/// mean something else in an address, is written in other letters; when several children have the same identifier,
/// all but the first carry a number.
final class ChildAddress {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private ChildAddress() {}

    /// @param id   the identifier as read
    /// @param nth  which child of that identifier, from 1
    static String of(String id, int nth) {
        String written = PLAIN.matcher(id).matches()
                ? id
                : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        return nth == 1 ? written : written + "~" + nth;
    }
}
