package windscreen.core.pathway.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import windscreen.core.table.Text;

class FingerprintsTest {

    @Test
    void holdWhatWasAddedAndNothingElse() {
        SplittableRandom random = new SplittableRandom(7);
        Fingerprints prints = new Fingerprints();
        Set<Long> wanted = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            long print = random.nextLong(15_000);
            assertThat(prints.contains(print)).isEqualTo(wanted.contains(print));
            assertThat(prints.add(print)).isEqualTo(wanted.add(print));
        }
        assertThat(wanted).contains(0L).allMatch(prints::contains);
    }

    @Test
    void tellRowsApartByWhereTheirWordsStand() {
        assertThat(Fingerprint.of(new Object[] {Text.of("ab"), Text.of("c")}))
                .isNotEqualTo(Fingerprint.of(new Object[] {Text.of("a"), Text.of("bc")}))
                .isNotEqualTo(Fingerprint.of(new Object[] {Text.of("abc"), Text.BLANK}))
                .isEqualTo(Fingerprint.of(new Object[] {Text.of("ab"), Text.of("c")}));
    }

    @Test
    void differForEveryKeyOfALargeTable() {
        Fingerprints prints = new Fingerprints();
        for (int i = 0; i < 300_000; i++) {
            assertThat(prints.add(Fingerprint.of(String.valueOf(i)))).isTrue();
        }
    }
}
