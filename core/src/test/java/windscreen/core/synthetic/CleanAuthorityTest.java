package windscreen.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clean authority gives returns without findings, but for rules that ask about things that do happen.
final class CleanAuthorityTest {

    /// Care leavers of earlier years have no episodes in either year's file (1002); assessments and conferences are at
    /// times late at the end of March (8670Q, 8675Q).
    private static final Set<String> TRUE_EVENTS = Set.of("1002", "8670Q", "8675Q");

    @Test
    void returnsOfACleanAuthorityHaveNoFindings(@TempDir Path folder) throws Exception {
        int contacts = Integer.getInteger("windscreen.synth.contacts", 100);
        long seed = Long.getLong("windscreen.synth.seed", 1);
        long begun = System.nanoTime();
        Authority authority = Authority.of(Scale.ORDINARY.of(contacts).seeded(seed));
        System.err.println(authority.events() + " events in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        new SyntheticFolder(folder, authority).write();
        System.err.println("written by " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        Map<String, Integer> found = new TreeMap<>(Judging.findings(folder));
        found.keySet().removeIf(rule -> TRUE_EVENTS.contains(rule.substring(rule.lastIndexOf(' ') + 1)));
        found.forEach((rule, count) -> System.err.println(rule + " " + count));
        assertThat(found).isEmpty();
    }
}
