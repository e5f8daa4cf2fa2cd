package windscreen.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownCellsTest {

    private final List<String> made = new ArrayList<>();
    private final KnownCells<Text> cells = new KnownCells<>(Text.BLANK, this::make);

    private Text make(String raw) {
        made.add(raw);
        return Text.upperCased(raw);
    }

    @Test
    void aTextReadAgainIsTheSameCell() {
        char[] line = "c2,U4,c2".toCharArray();
        Text first = cells.of(line, 0, 2);
        assertThat(cells.of(line, 3, 2).raw()).isEqualTo("U4");
        assertThat(cells.of(line, 6, 2)).isSameAs(first);
        assertThat(cells.of("c2")).isSameAs(first);
        assertThat(first).isEqualTo(new Text("c2", "C2"));
        assertThat(made).containsExactly("c2", "U4");
    }

    @Test
    void noCharactersAreBlank() {
        assertThat(cells.of(new char[] {'x'}, 1, 0)).isSameAs(Text.BLANK);
        assertThat(made).isEmpty();
    }

    @Test
    void textsOfOneHashAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(cells.of("Aa").raw()).isEqualTo("Aa");
        assertThat(cells.of("BB").raw()).isEqualTo("BB");
        assertThat(cells.of("Aa").raw()).isEqualTo("Aa");
    }

    @Test
    void manyTextsAreAllFoundAgain() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(cells.of("EX" + i).raw()).isEqualTo("EX" + i);
            }
        }
        assertThat(made).hasSize(50_000);
    }
}
