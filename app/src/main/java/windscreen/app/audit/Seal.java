package windscreen.app.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Chains an entry to the one before: a keyed hash (HMAC-SHA-256) of that one's seal and everything the entry says.
/// Without the workspace's key nobody can make a seal, so nobody can rewrite the chain either.
final class Seal {

    private final Mac mac;

    Seal(SecretKey key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
        } catch (GeneralSecurityException partOfEveryJava) {
            throw new IllegalStateException(partOfEveryJava);
        }
    }

    synchronized String of(String before, long number, Instant at, Act act) {
        say(before);
        say(Long.toString(number));
        say(at.toString());
        say(act.who());
        say(act.what());
        say(act.returnId());
        say(act.child());
        say(act.detail());
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /// Each text is measured, so that a word cannot move from one to the next unseen.
    private void say(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }
}
