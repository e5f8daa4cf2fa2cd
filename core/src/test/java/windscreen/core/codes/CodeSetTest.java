package windscreen.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.calendar.CollectionYear;

class CodeSetTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);

    @ParameterizedTest
    @CsvSource({
        "SEX, M, 2024, false",
        "SEX, M, 2025, true",
        "SEX, 1, 2024, true",
        "SEX, 1, 2025, false",
        "PLACE, K3, 2024, false",
        "PLACE, K3, 2025, true",
        "PLACE, H5, 2025, true",
        "PLACE, H5, 2026, false",
        "PLACE, P2, 2026, false",
        "PLACE, Z1, 2025, true",
        "PLACE, Z1, 2026, false",
        "PLACE, Z11, 2025, false",
        "PLACE, Z11, 2026, true",
        "ACTIV, F3, 2021, true",
        "ACTIV, F3, 2022, false",
        "ACCOM, S1, 2022, true",
        "ACCOM, S1, 2023, false",
        "SW_REASON, MANAGE, 2023, false",
        "SW_REASON, MANAGE, 2024, true"
    })
    void codesOfThe903ComeAndGoWithTheYears(String set, String code, int end, boolean valid) {
        assertThat(Ssda903Codes.named(set).contains(code, new CollectionYear(end)))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "GenderCurrent, 9, 2024, true",
        "GenderCurrent, 9, 2025, false",
        "Sex, U, 2024, false",
        "Sex, U, 2025, true",
        "ReferralSource, 5D, 2022, false",
        "ReferralSource, 5D, 2023, true",
        "ReasonForClosure, RC9, 2022, false",
        "ReasonForClosure, RC9, 2023, true",
        "AssessmentFactor, 18A, 2020, true",
        "AssessmentFactor, 18A, 2021, false",
        "AssessmentFactor, 18B, 2020, false",
        "AssessmentFactor, 18B, 2021, true",
        "AssessmentFactor, 24A, 2021, false",
        "AssessmentFactor, 24A, 2022, true",
        "AssessmentFactor, 8A, 2017, false",
        "UPN_LA, 838, 2021, false",
        "UPN_LA, 838, 2022, true",
        "UPN_LA, 942, 2023, false",
        "UPN_LA, 942, 2024, true",
        "PPOutcome, A, 2026, false",
        "PPOutcome, A, 2027, true"
    })
    void codesOfTheCinCensusComeAndGoWithTheYears(String set, String code, int end, boolean valid) {
        assertThat(CinCodes.named(set).contains(code, new CollectionYear(end))).isEqualTo(valid);
    }

    @Test
    void codesAreComparedLetterForLetter() {
        assertThat(CinCodes.ETHNICITY.contains("WBRI", YEAR)).isTrue();
        assertThat(CinCodes.ETHNICITY.contains("wbri", YEAR)).isFalse();
        assertThat(CinCodes.ETHNICITY.contains("WBRI ", YEAR)).isFalse();
        assertThat(CinCodes.ETHNICITY.contains("", YEAR)).isFalse();
        assertThat(CinCodes.YES_NO.contains("True", YEAR)).isFalse();
        assertThat(Ssda903Codes.YES_NO.contains("00", YEAR)).isFalse();
    }

    @Test
    void anAbsentTextIsNoCode() {
        assertThat(Ssda903Codes.LEGAL_STATUS.contains(null, YEAR)).isFalse();
        assertThat(Ssda903Codes.LEGAL_STATUS.isEver(null)).isFalse();
        assertThat(Ssda903Codes.LEGAL_STATUS.label(null)).isEmpty();
    }

    @Test
    void aWithdrawnCodeIsStillKnownWithItsMeaning() {
        assertThat(Ssda903Codes.PLACEMENT.isEver("H5")).isTrue();
        assertThat(Ssda903Codes.PLACEMENT.label("H5"))
                .contains("Semi-independent living not under children's homes rules");
        assertThat(Ssda903Codes.PLACEMENT.isEver("H6")).isFalse();
        assertThat(Ssda903Codes.PLACEMENT.label("H6")).isEmpty();
    }

    @Test
    void tellsWhatItIs() {
        CodeSet set = Ssda903Codes.LEGAL_STATUS;

        assertThat(set.name()).isEqualTo("LS");
        assertThat(set.title()).isEqualTo("Legal status");
        assertThat(set.about()).isEqualTo("The legal ground on which the child is looked after during an episode.");
        assertThat(set.returnName()).isEqualTo("SSDA903");
        assertThat(set).hasToString("ssda903/LS");
    }

    @Test
    void aSetIsFoundByNameAndAWrongNameIsSaid() {
        assertThat(Ssda903Codes.named("LS")).isSameAs(Ssda903Codes.LEGAL_STATUS);
        assertThat(CinCodes.named("Ethnicity")).isSameAs(CinCodes.ETHNICITY);
        assertThatThrownBy(() -> CinCodes.named("LS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No code set is called LS")
                .hasMessageContaining("cin/Ethnicity");
    }
}
