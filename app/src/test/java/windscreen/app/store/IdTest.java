package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys sort by when they were made.
class IdTest {

    @Test
    void eachSortsAfterTheOneBefore() {
        List<String> ids = Stream.generate(Id::next).limit(20_000).toList();
        assertThat(ids).isSorted();
        assertThat(new HashSet<>(ids)).hasSize(20_000);
        assertThat(UUID.fromString(ids.getFirst()).version()).isEqualTo(7);
        assertThat(UUID.fromString(ids.getFirst()).variant()).isEqualTo(2);
    }
}
