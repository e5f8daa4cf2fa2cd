package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Text;

/// How a pupil number (UPN) is written: 1510, 1530, 1540, 1550, 1560Q.
///
/// A number is a check letter, three digits of an authority and nine digits; a temporary one ends in a letter instead.
/// No rule judges the length by itself: most look at numbers of 13 characters only.
final class PupilNumbers {

    /// The check letters, in order: I, O and S are not used.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int LENGTH = 13;

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z][0-9]{11}[0-9" + LETTERS + "]");

    private static final Function<CinChild, List<ChildIdentifiers>> IDENTITY = child -> List.of(child.identifiers());

    static final List<Rule<CinChild>> RULES = List.of(
            rule("1510", "UPN has the wrong check letter")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why("The check letter shows that no digit was mistyped; a wrong one finds no school record.")
                    .cause("A digit was mistyped, or the number was made up to pass a mandatory field.")
                    .fix("Ask the school for the number, or give the reason there is none.")
                    .eachRow(IDENTITY, (row, year) -> hasWrongLetter(row.upn()))
                    .fails("one digit changed", "> ChildIdentifiers UPN=W801321000458")
                    .fails("the letter in small", "> ChildIdentifiers UPN=w801321000457")
                    .passes("right", "ChildIdentifiers UPN=W801321000457")
                    .passes("the first letter of all", "ChildIdentifiers UPN=A801321000452")
                    .passes("the last letter of all", "ChildIdentifiers UPN=Z801321000459")
                    .passes("a temporary number", "ChildIdentifiers UPN=A80132100045B")
                    .passes("other signs are not judged here", "ChildIdentifiers UPN=AX01321000457")
                    .passes("nor are 12 characters", "ChildIdentifiers UPN=A80132100045")
                    .passes("or 14", "ChildIdentifiers UPN=A8013210004577")
                    .rule(),
            rule("1530", "UPN names no known authority")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why("Characters 2 to 4 name the authority that gave it out; a wrong one finds no school record.")
                    .cause("A digit was mistyped, or the number was made up to pass a mandatory field.")
                    .fix("Ask the school for the number, or give the reason there is none.")
                    .eachRow(IDENTITY, (row, year) -> namesNoAuthority(row.upn(), year))
                    .fails("no such authority", "> ChildIdentifiers UPN=A999321000457")
                    .fails("letters", "> ChildIdentifiers UPN=AB01321000457")
                    .passes("Bristol", "ChildIdentifiers UPN=A801321000457")
                    .fails(2023, "Cumberland a year too early", "> ChildIdentifiers UPN=A942321000457")
                    .passes(2024, "Cumberland", "ChildIdentifiers UPN=A942321000457")
                    .passes("another length is not judged here", "ChildIdentifiers UPN=A99932100045")
                    .rule(),
            rule("1540", "UPN has something other than digits in characters 5 to 12")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why("Only a number written as it was given out finds the child's school record.")
                    .cause("A letter O or I was keyed for 0 or 1, or the field holds a remark.")
                    .fix("Ask the school for the number, or leave UPN out and give the reason there is none.")
                    .eachRow(IDENTITY, (row, year) -> hasOtherThanDigits(row.upn()))
                    .fails("a letter in character 5", "> ChildIdentifiers UPN=A801O21000457")
                    .fails("a letter in character 12", "> ChildIdentifiers UPN=A8013210004S7")
                    .fails("the signs next to 0 and 9", """
                            Child
                            > ChildIdentifiers UPN=A801/21000457
                            Child
                            > ChildIdentifiers UPN=A801:21000457""")
                    .fails("nothing after character 4", "> ChildIdentifiers UPN=NONE")
                    .passes("digits", "ChildIdentifiers UPN=A801098765432")
                    .passes("the characters around are not judged here", "ChildIdentifiers UPN=A80X32100045X")
                    .passes("nor is the length", "ChildIdentifiers UPN=A8013")
                    .passes("none", "ChildIdentifiers UPN=\"\"")
                    .rule(),
            rule("1550", "UPN ends in a character that is not used")
                    .reads(IDENTIFIERS)
                    .fields("UPN")
                    .why("A number ends in a digit, a temporary one in a letter other than I, O and S.")
                    .cause("A letter was taken for a digit, or keyed in small.")
                    .fix("Ask the school for the number.")
                    .eachRow(IDENTITY, (row, year) -> endsWrongly(row.upn()))
                    .fails("letters I, O and S", """
                            Child
                            > ChildIdentifiers UPN=A80132100045I
                            Child
                            > ChildIdentifiers UPN=A80132100045O
                            Child
                            > ChildIdentifiers UPN=A80132100045S""")
                    .fails("small letter", "> ChildIdentifiers UPN=A80132100045b")
                    .fails("a digit of another script", "> ChildIdentifiers UPN=A80132100045\u0663")
                    .passes("digit", "ChildIdentifiers UPN=A801321000457")
                    .passes("letters", """
                            Child
                            ChildIdentifiers UPN=A80132100045A
                            Child
                            ChildIdentifiers UPN=A80132100045Z""")
                    .passes("the character before is not judged here", "ChildIdentifiers UPN=A8013210004O7")
                    .passes("nor is another length", "ChildIdentifiers UPN=A8013210045O")
                    .rule(),
            rule("1560Q", "Former UPN is not written as a pupil number")
                    .reads(IDENTIFIERS)
                    .fields("FormerUPN")
                    .why("It joins the child to the school record of earlier years.")
                    .cause("A digit was left out, or the field holds a word instead of a number.")
                    .fix("Give the number as the school has it, or leave FormerUPN out.")
                    .eachRow(
                            IDENTITY,
                            (row, year) -> row.formerUpn().isGiven()
                                    && !WELL_FORMED
                                            .matcher(row.formerUpn().value())
                                            .matches())
                    .fails("12 characters", "> ChildIdentifiers FormerUPN=A80132100045")
                    .fails("14 characters", "> ChildIdentifiers FormerUPN=A8013210004577")
                    .fails("no letter first", "> ChildIdentifiers FormerUPN=1801321000457")
                    .fails("a letter in character 12", "> ChildIdentifiers FormerUPN=A8013210004B7")
                    .fails("an unused letter last", "> ChildIdentifiers FormerUPN=A80132100045S")
                    .fails("a small letter last", "> ChildIdentifiers FormerUPN=A80132100045b")
                    .passes("a number", "ChildIdentifiers FormerUPN=A801321000457")
                    .passes("the check letter is not judged, nor its size", "ChildIdentifiers FormerUPN=b801321000457")
                    .passes("a temporary number", "ChildIdentifiers FormerUPN=A80132100045Z")
                    .passes("none", "ChildIdentifiers FormerUPN=\"\"")
                    .rule());

    private PupilNumbers() {}

    private static boolean hasWrongLetter(Text upn) {
        String written = upn.value();
        return written.length() == LENGTH && areDigits(written, 1, LENGTH) && written.charAt(0) != letter(written);
    }

    /// The check letter of the twelve digits: each times its place in the number, 2 to 13, modulo 23.
    private static char letter(String upn) {
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            sum += (upn.charAt(i) - '0') * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static boolean namesNoAuthority(Text upn, ReturnYear year) {
        String written = upn.value();
        return written.length() == LENGTH
                && !CinCodes.UPN_AUTHORITY.contains(written.substring(1, 4), year.collection());
    }

    private static boolean hasOtherThanDigits(Text upn) {
        int length = upn.value().length();
        return upn.isGiven() && (length < 5 || !areDigits(upn.value(), 4, Math.min(length, 12)));
    }

    private static boolean endsWrongly(Text upn) {
        String written = upn.value();
        return written.length() == LENGTH
                && !areDigits(written, LENGTH - 1, LENGTH)
                && LETTERS.indexOf(written.charAt(LENGTH - 1)) < 0;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
