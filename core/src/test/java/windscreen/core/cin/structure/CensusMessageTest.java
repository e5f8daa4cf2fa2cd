package windscreen.core.cin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinCensus;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The message and the records are two descriptions of one thing, and agree.
class CensusMessageTest {

    private final Shape message = CensusMessage.of(new CollectionYear(2026));

    @Test
    void everyComponentOfEveryRecordIsAnElementInTheSameOrder() {
        Map<String, List<Integer>> filled = new TreeMap<>();
        collect(message, null, filled);
        for (Table<? extends Row> table : CinCensus.TABLES) {
            assertThat(filled.get(table.name()))
                    .as(table.name())
                    .isEqualTo(IntStream.range(1, table.width()).boxed().toList());
        }
    }

    private static void collect(Shape shape, Table<? extends Row> owner, Map<String, List<Integer>> filled) {
        if (shape.component() > 0) {
            filled.computeIfAbsent(owner.name(), any -> new ArrayList<>()).add(shape.component());
        }
        Table<? extends Row> own = shape.table();
        if (own != null && !shape.isBlock()) {
            filled.put(own.name(), List.of(1));
        }
        shape.parts().forEach(part -> collect(part, own == null ? owner : own, filled));
    }

    @Test
    void yearsDifferInSexAndPreProceedings() {
        for (int year = 2023; year <= 2027; year++) {
            Shape child = CensusMessage.of(new CollectionYear(year)).at("Children", "Child");
            assertThat(child.at("ChildIdentifiers", "GenderCurrent").isOfYear()).isEqualTo(year <= 2024);
            assertThat(child.at("ChildIdentifiers", "Sex").isOfYear()).isEqualTo(year >= 2025);
            assertThat(child.at("CINdetails", "PreProceedingsandFGDM").isOfYear())
                    .isEqualTo(year >= 2027);
        }
    }
}
