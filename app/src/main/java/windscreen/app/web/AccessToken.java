package windscreen.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The secrets of this run of the program. Whoever opens the printed address holds the first; it is exchanged for the
/// second, which the browser keeps as a cookie and which no address ever shows.
@Component
public final class AccessToken {

    private final String value;
    private final String cookie;

    AccessToken() {
        SecureRandom random = new SecureRandom();
        value = secret(random);
        cookie = secret(random);
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What the printed address carries.
    public String value() {
        return value;
    }

    String cookie() {
        return cookie;
    }

    boolean isValue(@Nullable String given) {
        return isSame(given, value);
    }

    boolean isCookie(@Nullable String given) {
        return isSame(given, cookie);
    }

    private static boolean isSame(@Nullable String given, String secret) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
