package windscreen.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.calendar.CollectionYear;

/// The codes of each year are those that the published rules list for it. A rule is named with each list.
class Ssda903CodesAgainstRulesTest {

    private static final String FOSTER_AND_TEMPORARY = " T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 ";

    @ParameterizedTest
    @CsvSource({
        "101, SEX, M F U",
        "103, ETHNIC, WBRI WIRI WIRT WROM WOTH MWBC MWBA MWAS MOTH AIND APKN ABAN CHNE AOTH BCRB BAFR BOTH OOTH REFU NOBT",
        "114, YES_NO, 0 1",
        "120, REASON_PLACED_CEASED, RD1 RD2 RD3 RD4",
        "131, IN_TOUCH, YES NO DIED REFU NREQ RHOM",
        "132, ACTIV, F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0",
        "133, ACCOM, B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0",
        "143, RNE, S P L T U B",
        "144, LS, C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3",
        "145, CIN, N1 N2 N3 N4 N5 N6 N7 N8",
        "149, REC, E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17 X1",
        "167, REVIEW_CODE, PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7",
        "168, UPN_UNKNOWN, UN1 UN2 UN3 UN4 UN5",
        "175, NB_ADOPTR, 1 2",
        "176, SEX_ADOPTR, M1 F1 MM FF MF",
        "177, LS_ADOPTR, L0 L11 L12 L2 L3 L4",
        "178, PLACE_PROVIDER, PR0 PR1 PR2 PR3 PR4 PR5",
        "196, SDQ_REASON, SDQ1 SDQ2 SDQ3 SDQ4 SDQ5",
        "218, PL_LA_SPECIAL, CON NIR SCO WAL NUK",
        "221, URN_SPECIAL, XXXXXXX",
        "411, PL_LOCATION, IN OUT",
        "631, PREV_PERM, P1 P2 P3 P4 Z1",
        "1006, MISSING, M A",
        "1009, REASON_PLACE_CHANGE, CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER",
        "SW13STG1, SW_REASON, MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS"
    })
    void areTheSameInEveryYearServed(String rule, String set, String codes) {
        for (int end = 2025; end <= 2027; end++) {
            assertAccepted(rule, set, end, codes);
        }
    }

    /// K3 counts in 2024 to 2025, although a list in circulation spells it `k3`, which no cell could match.
    @Test
    void placementsChangedIn2025To2026() {
        assertAccepted(
                "146", "PLACE", 2025, "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1" + FOSTER_AND_TEMPORARY + "Z1");
        String since2026 = "A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1" + FOSTER_AND_TEMPORARY + "Z11 Z12 Z13 Z14";
        assertAccepted("146", "PLACE", 2026, since2026);
        assertAccepted("146", "PLACE", 2027, since2026);
    }

    /// Rule 633 lists no authority made since 2019, keeps those that ended since, and has no `CON`.
    @Test
    void authoritiesOfPreviousPermanenceAreThoseOfBefore2019() {
        String authorities =
                "201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 800-803 805-808 810-813 "
                        + "815 816 821-823 825 826 830 831 835-837 840 841 845 846 850-852 855-857 860 861 865-874 876-896 908 909 "
                        + "916 919 921 925 926 928 929 931 933 935-938 999 WAL SCO NUK NIR";
        for (int end = 2025; end <= 2027; end++) {
            assertAccepted("633", "LA_PERM", end, authorities);
        }
    }

    private static void assertAccepted(String rule, String set, int end, String codes) {
        assertThat(Ssda903Codes.named(set).codesIn(new CollectionYear(end)))
                .extracting(Code::code)
                .as("rule %s in %s", rule, end)
                .containsExactlyInAnyOrderElementsOf(CodeLists.of(codes));
    }
}
