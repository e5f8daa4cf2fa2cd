package windscreen.app.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// Each child has an address of its own, whatever its identifier, and a finding finds its child by place.
class RollTest {

    private static final Sheet SHEET = new Sheet(Ssda903.OC3, Term.THIS_YEAR, "oc3.csv");

    @Test
    void anOrdinaryIdentifierIsItsOwnAddress() {
        assertThat(ChildAddress.of("EX100237", 1)).isEqualTo("EX100237");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A/B", "..", "a b", "<b>", "ü", "x.csv", "~", "a?b#c%2F"})
    void anOddIdentifierIsWrittenInLettersThatMeanNothingInAnAddress(String id) {
        assertThat(ChildAddress.of(id, 1)).matches("~[A-Za-z0-9_-]*");
    }

    @Test
    void oddIdentifiersAreToldApart() {
        List<String> ids = List.of("", " ", "A/B", "A\\B", "a/b", "QS9C", "A/B~2");
        assertThat(ids.stream().map(id -> ChildAddress.of(id, 1)).distinct()).hasSameSizeAs(ids);
        assertThat(ChildAddress.of("A", 2)).isNotEqualTo(ChildAddress.of("A~2", 1));
    }

    @Test
    void namesakesAndTheNamelessAreFoundByTheirRecords() {
        Roll roll = new Roll(Integer.MAX_VALUE);
        roll.add(child("", 0));
        roll.add(child("", 1));
        roll.add(child("EX1", 2));
        roll.add(child("EX1", 3));
        roll.add(child("EX2", 4));
        assertThat(roll.entries().stream().map(Roll.Entry::address)).doesNotHaveDuplicates();
        for (int row = 0; row < 5; row++) {
            Roll.Entry entry = roll.entries().get(row);
            assertThat(roll.find(entry.id(), new Place(SHEET, row, row + 2))).isEqualTo(entry);
            assertThat(roll.at(entry.address())).isEqualTo(entry);
        }
    }

    @Test
    void theWholeReturnIsNoChild() {
        Roll roll = new Roll(Integer.MAX_VALUE);
        roll.add(child("", 0));
        assertThat(roll.find("", null)).isNull();
    }

    @Test
    void onlyTheFirstChildrenKeepTheirRecords() {
        Roll roll = new Roll(1);
        roll.add(child("EX1", 0));
        roll.add(child("EX2", 1));
        assertThat(roll.entries().get(0).child()).isNotNull();
        assertThat(roll.entries().get(1).child()).isNull();
        assertThat(roll.find("EX2", new Place(SHEET, 1, 3)))
                .isEqualTo(roll.entries().get(1));
    }

    static LookedAfterChild child(String id, int row) {
        LookedAfterChild child = new LookedAfterChild(id);
        child.add(new Oc3(
                new Place(SHEET, row, row + 2),
                Text.of(id),
                Day.dayMonthYear("01/05/2007"),
                Text.of("YES"),
                Text.of("F1"),
                Text.of("B1")));
        return child;
    }
}
