package windscreen.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.calendar.CollectionYear;

/// The codes of each year are those that the published rules list for it. A rule is named with each list.
class CinCodesAgainstRulesTest {

    @ParameterizedTest
    @CsvSource({
        "4220, Ethnicity, ABAN AIND AOTH APKN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM",
        "8540, Disability, NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA",
        "8640, ReasonForClosure, RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9",
        "8650, PrimaryNeed, N0 N1 N2 N3 N4 N5 N6 N7 N8 N9",
        "8770Q, UPNunknown, UN1 UN2 UN3 UN4 UN5 UN6 UN7",
        "8866, ReferralSource, 1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10",
        "8905, CategoryOfAbuse, NEG PHY SAB EMO MUL"
    })
    void areTheSameInEveryYearServed(String rule, String set, String codes) {
        for (int end = 2023; end <= 2027; end++) {
            assertAccepted(rule, set, end, codes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4180, GenderCurrent, 2023, 0 1 2 9",
        "4180, GenderCurrent, 2024, 0 1 2 9",
        "4180, GenderCurrent, 2025, ''",
        "4180, Sex, 2024, ''",
        "4180, Sex, 2025, M F U",
        "4180, Sex, 2027, M F U",
        "9011, PPOutcome, 2026, ''",
        "9011, PPOutcome, 2027, A B C"
    })
    void changeWhereTheMessageChanged(String rule, String set, int end, String codes) {
        assertAccepted(rule, set, end, codes);
    }

    @Test
    void numbersInAPupilNumberGainedTheSuccessorsOfCumbria() {
        List<String> before2024 = CodeLists.of(
                "001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 "
                        + "420 660-681 701-708 800-803 805-808 810-813 815 816 820-823 825 826 830 831 835-839 840 841 845 846 "
                        + "850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929 931 933 935-938 940 941");
        List<String> since2024 =
                Stream.concat(before2024.stream(), Stream.of("942", "943")).toList();

        assertThat(codes("UPN_LA", 2023)).containsExactlyInAnyOrderElementsOf(before2024);
        for (int end = 2024; end <= 2027; end++) {
            assertThat(codes("UPN_LA", end)).containsExactlyInAnyOrderElementsOf(since2024);
        }
    }

    /// The rule is wider than the set: 8568 takes a flag in any mixture of capitals, so it must be lowered first.
    @Test
    void flagsOf8568AreTheSetInSmallLetters() {
        assertThat(codes("YesNo", 2026).stream().map(code -> code.toLowerCase(Locale.ROOT)))
                .containsOnly("true", "false", "1", "0");
    }

    /// The rule is wider than the set: 8897Q takes 18A and 19A, which ended with 2019 to 2020, for factors
    /// all the same, and 8945Q and 8950Q ask for the change. 8A is taken by neither.
    @Test
    void factorsOf8897QAreTheSetAndTwoWithdrawnOnes() {
        List<String> accepted =
                CodeLists.of("1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A "
                        + "10A 11A 12A 13A 14A 15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A");

        for (int end = 2023; end <= 2027; end++) {
            assertThat(Stream.concat(codes("AssessmentFactor", end).stream(), Stream.of("18A", "19A")))
                    .containsExactlyInAnyOrderElementsOf(accepted);
        }
        assertThat(CinCodes.ASSESSMENT_FACTOR.isEver("18A")).isTrue();
        assertThat(CinCodes.ASSESSMENT_FACTOR.isEver("8A")).isTrue();
    }

    private static void assertAccepted(String rule, String set, int end, String codes) {
        assertThat(codes(set, end))
                .as("rule %s in %s", rule, end)
                .containsExactlyInAnyOrderElementsOf(CodeLists.of(codes));
    }

    private static List<String> codes(String set, int end) {
        return CinCodes.named(set).codesIn(new CollectionYear(end)).stream()
                .map(Code::code)
                .toList();
    }
}
