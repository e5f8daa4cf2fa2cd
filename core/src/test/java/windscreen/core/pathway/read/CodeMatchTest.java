package windscreen.core.pathway.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.codes.PathwayCodes;

class CodeMatchTest {

    @ParameterizedTest
    @CsvSource({
        "ssda903/LS, c2, C2",
        "ssda903/LS, C2 - Full care order, C2",
        "ssda903/LS, C2 Full order, C2",
        "ssda903/LS, full care order, C2",
        "ssda903/RNE, S - Started to be looked after, S",
        "ssda903/RNE, S Started to be looked after, S",
        "ssda903/REC, E4A Returned home, E4A",
        "ssda903/REVIEW_CODE, PN3: attended, PN3",
        "cin/CategoryOfAbuse, neglect, NEG",
        "cin/CategoryOfAbuse, NEG - Neglect, NEG",
        "cin/ReferralSource, 5B Local authority, 5B",
        "pathway/Accommodation, U - Independent living, U",
        "pathway/FeedStatus, Pending, pending"
    })
    void tellsTheCodeFromACaseSystemsSpelling(String set, String text, String code) {
        assertThat(new CodeMatch(PathwayCodes.named(set)).find(text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ssda903/IN_TOUCH, No longer in the area",
        "ssda903/LS, Care order",
        "ssda903/LS, C23",
        "ssda903/RNE, Started",
        "cin/CategoryOfAbuse, NEGLECTFUL",
        "cin/ReferralSource, 23"
    })
    void leavesWhatMightMeanAnything(String set, String text) {
        assertThat(new CodeMatch(PathwayCodes.named(set)).find(text)).isEmpty();
    }
}
