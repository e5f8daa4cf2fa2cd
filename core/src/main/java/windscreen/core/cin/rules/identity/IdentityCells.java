package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Rule;

/// The child's identifier, sex and presence: 1570, 1580, 4180 in its two versions, 8500, 8590.
final class IdentityCells {

    /// The most characters an identifier may have.
    private static final int LONGEST = 20;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");

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
            rule("1570", "Child identifier has more than 20 characters")
                    .from(2025)
                    .reads(IDENTIFIERS)
                    .fields("LAchildID")
                    .why("The national system keeps 20 characters; what is cut off no longer names the child.")
                    .cause("The export joins several identifiers, or gives one made by the database.")
                    .fix("Export the case system's own identifier, at most 20 letters and digits.")
                    .eachRow(IDENTITY, (row, year) -> row.laChildId().value().length() > LONGEST)
                    .fails("21 characters", "> ChildIdentifiers LAchildID=EX1234567890123456789")
                    .passes("20 characters", "ChildIdentifiers LAchildID=EX123456789012345678")
                    .rule(),
            rule("1580", "Child identifier has something other than letters and digits")
                    .from(2025)
                    .reads(IDENTIFIERS)
                    .fields("LAchildID")
                    .why("Systems read other signs differently, so the child is lost between them.")
                    .cause("The identifier is made of two numbers with a hyphen or stroke between them.")
                    .fix("Leave the sign out of the identifier, in the same way every year.")
                    .eachRow(
                            IDENTITY,
                            (row, year) -> row.laChildId().isGiven()
                                    && !PLAIN.matcher(row.laChildId().value()).matches())
                    .fails("a hyphen", "> ChildIdentifiers LAchildID=EX-1")
                    .fails("a space", "> ChildIdentifiers LAchildID=\"EX 1\"")
                    .fails("an underscore", "> ChildIdentifiers LAchildID=EX_1")
                    .fails("a letter with an accent", "> ChildIdentifiers LAchildID=EX\u00c91")
                    .fails("the signs next to letters and digits", """
                            Child
                            > ChildIdentifiers LAchildID=EX/
                            Child
                            > ChildIdentifiers LAchildID=EX:
                            Child
                            > ChildIdentifiers LAchildID=EX@
                            Child
                            > ChildIdentifiers LAchildID=EX[
                            Child
                            > ChildIdentifiers LAchildID=EX`
                            Child
                            > ChildIdentifiers LAchildID=EX{""")
                    .passes("letters and digits", "ChildIdentifiers LAchildID=AZaz09")
                    .passes("none", "ChildIdentifiers LAchildID=\"\"")
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
                    .fails("no such code", "> ChildIdentifiers GenderCurrent=3")
                    .passes("each code", """
                            Child
                            ChildIdentifiers GenderCurrent=0
                            Child
                            ChildIdentifiers GenderCurrent=1
                            Child
                            ChildIdentifiers GenderCurrent=2
                            Child
                            ChildIdentifiers GenderCurrent=9""")
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
                    .passes("each code", """
                            Child
                            ChildIdentifiers Sex=M
                            Child
                            ChildIdentifiers Sex=F
                            Child
                            ChildIdentifiers Sex=U""")
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
}
