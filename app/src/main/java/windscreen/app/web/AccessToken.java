package windscreen.app.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// The secret of this run of the program. Whoever opens the printed address holds it; it is exchanged for a cookie.
@Component
public final class AccessToken {

    private final String value;

    AccessToken() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        value = HexFormat.of().formatHex(bytes);
    }

    public String value() {
        return value;
    }
}
