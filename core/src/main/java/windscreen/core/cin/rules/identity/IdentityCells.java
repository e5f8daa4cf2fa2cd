package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.CHARACTERISTICS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Rule;
import windscreen.core.table.Text;

/// Who the child is: 1510, 1550, 4180 in its two versions, 4220, 8500, 8520, 8590.
final class IdentityCells {

    /// The check letters, in order: I, O and S are not used.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Function<CinChild, List<ChildIdentifiers>> IDENTITY = child -> List.of(child.identifiers());

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8500", "Child identifier is missing")
                    .reads(IDENTIFIERS)
                    .fields("LAchildID")
                    .why("Without it nobody can tell which child the record is of, or compare it with last year's.")
                    .cause("The export joins to a person who was merged or deleted.")
                    .fix("Export the identifier of the case system for every child.")
                    .eachRow(IDENTITY, (row, year) -> row.laChildId().isBlank())
                    .fails("empty", "> ChildIdentifiers LAchildID=\"\"")
                    .passes("given", "ChildIdentifiers LAchildID=EX1")
                    .rule(),
            rule("1510", "UPN has the wrong check letter")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why(
                            "The check letter shows that no digit was mistyped; a wrong one joins the child to no school record.")
                    .cause("A digit was mistyped, or the number was made up to pass a mandatory field.")
                    .fix("Ask the school for the number, or give the reason there is none.")
                    .eachRow(IDENTITY, (row, year) -> hasWrongLetter(row.upn()))
                    .fails("one digit changed", "> ChildIdentifiers UPN=" + letter("801321000458") + "801321000457")
                    .passes("right", "ChildIdentifiers UPN=" + letter("801321000457") + "801321000457")
                    .passes("another length is not judged here", "ChildIdentifiers UPN=A80132100045")
                    .rule(),
            rule("1550", "UPN ends in a character that is not used")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why("A number ends in a digit, a temporary one in a letter other than I, O and S.")
                    .cause("A letter was taken for a digit, or keyed in small.")
                    .fix("Ask the school for the number.")
                    .eachRow(
                            IDENTITY,
                            (row, year) -> row.upn().value().length() == 13
                                    && !Character.isDigit(row.upn().value().charAt(12))
                                    && LETTERS.indexOf(row.upn().value().charAt(12)) < 0)
                    .fails("letter O", "> ChildIdentifiers UPN=A80132100045O")
                    .fails("small letter", "> ChildIdentifiers UPN=A80132100045b")
                    .passes("digit", "ChildIdentifiers UPN=A801321000457")
                    .passes("letter", "ChildIdentifiers UPN=A80132100045B")
                    .rule(),
            rule("4180", "Gender is missing, or not 0, 1, 2 or 9")
                    .until(2024)
                    .reads(IDENTIFIERS)
                    .fields("GenderCurrent")
                    .why("Every figure is published for girls and boys apart.")
                    .cause("The case system's value is not mapped to a code.")
                    .fix("Map the value to 0, 1, 2 or 9.")
                    .eachRow(IDENTITY, (row, year) -> !row.genderCurrent().isOneOf("0", "1", "2", "9"))
                    .fails("a letter", "> ChildIdentifiers GenderCurrent=F")
                    .fails("none", "> ChildIdentifiers LAchildID=EX1")
                    .passes("2", "ChildIdentifiers GenderCurrent=2")
                    .rule(),
            rule("4180", "Sex is missing, or not M, F or U")
                    .from(2025)
                    .reads(IDENTIFIERS)
                    .fields("Sex")
                    .why("Every figure is published for girls and boys apart.")
                    .cause("The export still gives GenderCurrent, or the old codes 1 and 2.")
                    .fix("Give the element Sex with M, F or U.")
                    .eachRow(IDENTITY, (row, year) -> !row.sex().isOneOf("M", "F", "U"))
                    .fails("an old code", "> ChildIdentifiers Sex=1")
                    .fails("small letter", "> ChildIdentifiers Sex=f")
                    .fails("none", "> ChildIdentifiers GenderCurrent=1")
                    .passes("F", "ChildIdentifiers Sex=F")
                    .rule(),
            rule("4220", "Ethnicity is missing or not a listed code")
                    .reads(CHARACTERISTICS)
                    .fields("Ethnicity")
                    .why("Who gets help, and who does not, is published by ethnicity.")
                    .cause("Nothing was recorded, or a local value has no code mapped to it.")
                    .fix("Record the ethnicity; use REFU or NOBT where it was refused or not obtained.")
                    .eachRow(
                            child -> List.of(child.characteristics()),
                            (row, year) ->
                                    !CinCodes.ETHNICITY.contains(row.ethnicity().value(), year.collection()))
                    .fails("no code", "> ChildCharacteristics Ethnicity=WHITE")
                    .fails("none", "> ChildCharacteristics Ethnicity=\"\"")
                    .passes("a code", "ChildCharacteristics Ethnicity=WBRI")
                    .rule(),
            rule("8520", "Date of birth is after the end of the census year")
                    .reads(IDENTIFIERS)
                    .fields("PersonBirthDate")
                    .why("A child not yet born on 31 March has an expected date of birth instead.")
                    .cause("The child was born after the extract's cut-off, or the year was mistyped.")
                    .fix("Give ExpectedPersonBirthDate instead, or correct the date.")
                    .eachRow(IDENTITY, (row, year) -> row.birthDate().isAfter(year.end()))
                    .fails(2026, "the day after", "> ChildIdentifiers PersonBirthDate=2026-04-01")
                    .passes(2026, "the last day", "ChildIdentifiers PersonBirthDate=2026-03-31")
                    .rule(),
            rule("8590", "Child has no episode of need")
                    .reads(IDENTIFIERS, DETAILS)
                    .fields("LAchildID")
                    .why("A child is in the census because of a referral; one without any should not be there.")
                    .cause("The episodes were filtered by date and the child was not.")
                    .fix("Leave the child out, or export the episode.")
                    .eachRow(
                            child -> child.episodes().isEmpty() ? List.of(child.identifiers()) : List.of(),
                            (row, year) -> true)
                    .fails("none", "> ChildIdentifiers LAchildID=EX1")
                    .passes("one", "ChildIdentifiers LAchildID=EX1\nCINdetails CINreferralDate=2025-05-01")
                    .rule());

    private IdentityCells() {}

    private static boolean hasWrongLetter(Text upn) {
        String written = upn.value();
        boolean judged = written.length() == 13 && written.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return judged && written.charAt(0) != letter(written.substring(1));
    }

    /// The check letter of twelve digits: each times its place in the number, 2 to 13, modulo 23.
    private static char letter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % 23);
    }
}
