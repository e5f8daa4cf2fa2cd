package windscreen.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.table.Text;

class SeveralTest {

    @Test
    void readsAListOfCodes() {
        assertThat(Several.of(Text.of("[\"1A\", \"2B\"]")).holding()).containsExactly("1A", "2B");
    }

    @Test
    void readsWhatIsSaidOfEachCodeHoweverYesIsSpelt() {
        Several said = Several.of(
                Text.of(
                        "{\"A\":\"Y\",\"B\":\"N\",\"C\":1,\"D\":0,\"E\":true,\"F\":false,\"G\":\"\",\"H\":null,\"I\":\"yes\"}"));

        assertThat(said.holding()).containsExactly("A", "C", "E", "I");
        assertThat(said.holds("A")).isTrue();
        assertThat(said.holds("B")).isFalse();
    }

    @Test
    void takesNeitherCountNorCommentForACode() {
        Several said = Several.of(Text.of("{\"CP_FLAG\":\"Y\",\"TOTAL_NO_OF_OUTCOMES\":\"1\",\"COMMENTS\":\"Y\"}"));

        assertThat(said.holding()).containsExactly("CP_FLAG");
    }

    @Test
    void keepsOfACommentOnlyThatThereIsOne() {
        Several said = Several.of(Text.of("{\"OUTCOME_COMMENTS\":\"Mother was upset\"}"));

        assertThat(said.withoutRemarks().cell().value()).isEqualTo("{\"OUTCOME_COMMENTS\":\"Y\"}");
    }

    @Test
    void writesEveryFlagOfASet() {
        Text cell = Several.flags(PathwayCodes.CONFERENCE_OUTCOME, List.of("CP_FLAG"))
                .cell();

        assertThat(cell.value())
                .isEqualTo(
                        "{\"NFA_FLAG\":\"N\",\"REFERRAL_TO_OTHER_AGENCY_FLAG\":\"N\",\"SINGLE_ASSESSMENT_FLAG\":\"N\","
                                + "\"PROV_OF_SERVICES_FLAG\":\"N\",\"CP_FLAG\":\"Y\",\"OTHER_OUTCOMES_EXIST_FLAG\":\"N\","
                                + "\"TOTAL_NO_OF_OUTCOMES\":\"1\",\"COMMENTS\":\"\"}");
        assertThat(Several.of(cell).holding()).containsExactly("CP_FLAG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A, 2B", "[\"1A\"", "[[\"1A\"]]", "{\"A\":{}}", "7", "[\"1A\"] and more"})
    void holdsNothingWhereItIsNoJsonOfEitherKind(String text) {
        assertThat(Several.read(text)).isEmpty();
        assertThat(Several.of(Text.of(text)).holding()).isEmpty();
    }
}
