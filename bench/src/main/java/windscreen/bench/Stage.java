package windscreen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Processor time between two points of this process, all its threads together.
final class Stage {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long last = SYSTEM.getProcessCpuTime();

    /// The time since the last lap, or since the start.
    Duration lap() {
        long now = SYSTEM.getProcessCpuTime();
        Duration used = Duration.ofNanos(now - last);
        last = now;
        return used;
    }
}
