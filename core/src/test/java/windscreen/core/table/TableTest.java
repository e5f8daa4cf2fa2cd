package windscreen.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import windscreen.core.cin.CinCensus;
import windscreen.core.ssda903.Ssda903;

class TableTest {

    static Stream<Table<?>> everyTable() {
        return Stream.concat(Ssda903.TABLES.stream(), CinCensus.TABLES.stream());
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void aRecordIsMadeOfItsPartsInTheirOrder(Table<?> table) {
        RecordComponent[] components = table.type().getRecordComponents();
        Object[] parts = new Object[table.width()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(table, components[i].getType(), i);
        }
        Row row = table.build(parts);
        for (int i = 0; i < parts.length; i++) {
            assertThat(table.component(row, i)).as(components[i].getName()).isSameAs(parts[i]);
        }
    }

    private static Object part(Table<?> table, Class<?> type, int number) {
        if (type == Place.class) {
            return new Place(new Sheet(table, Term.THIS_YEAR, "a file"), number, number);
        }
        return type == Day.class
                ? new Day("day " + number, null)
                : type == Text.class ? new Text("text " + number, "TEXT " + number) : List.of(number);
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void aBlankRecordSaysNothing(Table<?> table) {
        Object[] parts = table.blank();
        parts[0] = new Place(new Sheet(table, Term.THIS_YEAR, "a file"), 0, 1);
        Row row = table.build(parts);
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(table.cell(row, column).raw()).isEmpty());
    }
}
