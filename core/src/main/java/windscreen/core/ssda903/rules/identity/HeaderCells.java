package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.unknownOrBlank;
import static windscreen.core.ssda903.rules.DateCells.afterYearEnd;
import static windscreen.core.ssda903.rules.DateCells.missing;
import static windscreen.core.ssda903.rules.DateCells.unreadable;

import java.util.List;
import java.util.regex.Pattern;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;

/// Single cells of the header: 101, 102, 103, 168, 171, 174, 232, 301.
final class HeaderCells {

    /// A letter other than I, O and S, eleven digits, and a digit or a letter; or a reason there is none.
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[\\dA-Z]|UN[1-5]");

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            unknownOrBlank("101", "Sex is not M, F or U", HEADER, "SEX", Header::sex, Ssda903Codes.SEX, "F"),
            missing("102", "Date of birth is missing or not a real date", HEADER, "DOB", Header::dob),
            unknownOrBlank(
                    "103",
                    "Ethnicity is missing or not a listed code",
                    HEADER,
                    "ETHNIC",
                    Header::ethnic,
                    Ssda903Codes.ETHNIC_ORIGIN,
                    "WBRI"),
            unreadable("171", "Birth date of the mother's child is not a real date", HEADER, "MC_DOB", Header::mcDob),
            afterYearEnd("301", "Child was born after the year ended", HEADER, "DOB", Header::dob),
            rule("168", "UPN is not in the right form")
                    .reads(HEADER)
                    .fields("UPN")
                    .why("The pupil number joins the child to school results; one in the wrong form joins to nothing.")
                    .cause("A local number was keyed, or a letter mistaken for a digit.")
                    .fix(
                            "Ask the school or the virtual school for the number, or give the reason there is none (UN1 to UN5).")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.upn().isGiven()
                                    && !UPN.matcher(header.upn().value()).matches())
                    .fails("twelve characters", "> Header UPN=A12345678901")
                    .fails("fourteen characters", "> Header UPN=A1234567890123")
                    .fails("a first letter that is not used", "> Header UPN=I123456789012")
                    .fails("no such reason", "> Header UPN=UN6")
                    .passes("a number", "Header UPN=A123456789012")
                    .passes("a temporary number", "Header UPN=A12345678901B")
                    .passes("a reason", "Header UPN=UN5")
                    .passes("blank", "Header UPN=\"\"")
                    .rule(),
            rule("174", "A mother's child is given for a boy")
                    .reads(HEADER)
                    .fields("SEX", "MC_DOB")
                    .why("Only a girl or young woman can be a mother; one of the two cells is wrong.")
                    .cause("The sex or the child's date was keyed on the wrong record.")
                    .fix("Correct the sex, or take out the date.")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) ->
                                    header.sex().is("M") && header.mcDob().isGiven())
                    .fails("male with a child's date", "> Header SEX=M MC_DOB=01/05/2025")
                    .passes("female with a child's date", "Header SEX=F MC_DOB=01/05/2025")
                    .passes("male without", "Header SEX=M")
                    .fails("a date that is none", "> Header SEX=M MC_DOB=31/06/2025")
                    .rule(),
            rule("232", "Sex is recorded as unknown")
                    .reads(HEADER)
                    .fields("SEX")
                    .why(
                            "It is rare that a looked-after child's sex is not known; the code is mostly a gap in recording.")
                    .cause("The case system's blank or 'not known' is mapped to U.")
                    .fix("Record the sex, or confirm that it is not known.")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.sex().is("U"))
                    .fails("unknown", "> Header SEX=U")
                    .passes("female", "Header SEX=F")
                    .passes("blank", "Header SEX=\"\"")
                    .rule());

    private HeaderCells() {}
}
