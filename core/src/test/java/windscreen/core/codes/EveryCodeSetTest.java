package windscreen.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import windscreen.core.calendar.CollectionYear;

/// What holds of every code set file.
class EveryCodeSetTest {

    private static final int FIRST_YEAR_OF_A_CENSUS = 2000;
    private static final int LAST_YEAR_SERVED = 2027;

    static Stream<CodeSet> sets() {
        return Stream.of(Ssda903Codes.all(), CinCodes.all(), PathwayCodes.all()).flatMap(List::stream);
    }

    @Test
    void stayInTheirUsualOrder() {
        assertThat(Ssda903Codes.all())
                .extracting(CodeSet::name)
                .containsExactly(
                        "SEX",
                        "ETHNIC",
                        "UPN_UNKNOWN",
                        "YES_NO",
                        "RNE",
                        "LS",
                        "CIN",
                        "PLACE",
                        "PLACE_PROVIDER",
                        "REC",
                        "REASON_PLACE_CHANGE",
                        "REVIEW_CODE",
                        "SDQ_REASON",
                        "IN_TOUCH",
                        "ACTIV",
                        "ACCOM",
                        "REASON_PLACED_CEASED",
                        "NB_ADOPTR",
                        "SEX_ADOPTR",
                        "LS_ADOPTR",
                        "PREV_PERM",
                        "MISSING",
                        "SW_REASON",
                        "PL_LOCATION",
                        "PL_LA_SPECIAL",
                        "LA_PERM",
                        "URN_SPECIAL");
        assertThat(CinCodes.all())
                .extracting(CodeSet::name)
                .containsExactly(
                        "Collection",
                        "SourceLevel",
                        "YesNo",
                        "GenderCurrent",
                        "Sex",
                        "Ethnicity",
                        "Disability",
                        "UPNunknown",
                        "ReferralSource",
                        "PrimaryNeed",
                        "ReasonForClosure",
                        "CategoryOfAbuse",
                        "AssessmentFactor",
                        "PPOutcome",
                        "UPN_LA");
    }

    @Test
    void noFileIsLeftWithoutASet() throws Exception {
        assertThat(files("ssda903"))
                .containsExactlyInAnyOrderElementsOf(Ssda903Codes.all().stream()
                        .map(set -> set.name() + ".csv")
                        .toList());
        assertThat(files("cin"))
                .containsExactlyInAnyOrderElementsOf(
                        CinCodes.all().stream().map(set -> set.name() + ".csv").toList());
        assertThat(files("pathway"))
                .containsExactlyInAnyOrderElementsOf(PathwayCodes.all().stream()
                        .map(set -> set.name() + ".csv")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasAHeadingInPlainWords(CodeSet set) {
        assertThat(set.title()).isNotBlank().doesNotEndWith(".");
        assertThat(set.about()).endsWith(".").hasSizeGreaterThan(25);
        if (PathwayCodes.all().contains(set)) {
            assertThat(set.returnName()).isEqualTo("pathway");
            assertThat(set.source()).endsWith(".");
        } else {
            assertThat(set.returnName()).isEqualTo(Ssda903Codes.all().contains(set) ? "SSDA903" : "CIN");
            assertThat(set.source())
                    .startsWith("Department for Education")
                    .endsWith("Contains public sector information licensed under the Open Government Licence v3.0.");
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasCodesThatAllMeanSomething(CodeSet set) {
        assertThat(set.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).isNotEmpty().isEqualTo(code.code().strip());
            assertThat(code.label()).isNotBlank().isEqualTo(code.label().strip());
            assertThat(set.label(code.code())).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasYearsInOrderAndWithinReason(CodeSet set) {
        assertThat(set.codes()).allSatisfy(code -> {
            CollectionYear first = Objects.requireNonNullElse(code.firstYear(), new CollectionYear(2001));
            CollectionYear last = Objects.requireNonNullElse(code.lastYear(), new CollectionYear(LAST_YEAR_SERVED));
            assertThat(first).isLessThanOrEqualTo(last);
            assertThat(first.end()).isGreaterThan(FIRST_YEAR_OF_A_CENSUS);
            assertThat(last.end()).isLessThanOrEqualTo(LAST_YEAR_SERVED);
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void neverHasOneCodeTwiceInAYear(CodeSet set) {
        for (int end = FIRST_YEAR_OF_A_CENSUS; end <= LAST_YEAR_SERVED; end++) {
            CollectionYear year = new CollectionYear(end);
            assertThat(set.codesIn(year))
                    .extracting(Code::code)
                    .as("%s in %s", set, year.label())
                    .doesNotHaveDuplicates()
                    .allMatch(code -> set.contains(code, year));
        }
    }

    /// Cells of the 903 are made capitals on reading, so a code in small letters could never match.
    @Test
    void codesOfThe903AreCapitals() {
        assertThat(Ssda903Codes.all())
                .flatExtracting(CodeSet::codes)
                .extracting(Code::code)
                .allSatisfy(code -> assertThat(code).isUpperCase());
    }

    private static List<String> files(String folder) throws URISyntaxException, java.io.IOException {
        Path path = Path.of(
                Objects.requireNonNull(CodeSet.class.getResource(folder)).toURI());
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
