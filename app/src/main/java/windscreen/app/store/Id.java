package windscreen.app.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Keys made here and not by the database: UUIDs of version 7, which sort by the time they were made.
public final class Id {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    private static long last;

    private Id() {}

    /// The next key; within one program each sorts after the one before.
    public static String next() {
        long time = tick(Instant.now().toEpochMilli());
        long high = ((time >>> COUNTER_BITS) << 16) | 0x7000L | (time & ((1L << COUNTER_BITS) - 1));
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /// Milliseconds and a count within them: never the same twice, never going back though the clock may.
    private static synchronized long tick(long millis) {
        last = Math.max(last + 1, millis << COUNTER_BITS);
        return last;
    }
}
