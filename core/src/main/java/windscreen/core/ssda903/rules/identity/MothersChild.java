package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.OptionalDouble;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Text;

/// A mother and her child's birth date, in this year's header and against last year's: 611, 612, 620, 621, 624, 626.
final class MothersChild {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("611", "Child is a mother, but her child's date of birth is missing", "MOTHER", "MC_DOB")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) ->
                                    header.mother().is("1") && header.mcDob().isBlank())
                    .fails("no date", "> Header MOTHER=1")
                    .passes("a date", "Header MOTHER=1 MC_DOB=01/05/2026")
                    .passes("a date that cannot be read", "Header MOTHER=1 MC_DOB=31/04/2026")
                    .passes("no mother", "Header MOTHER=0")
                    .rule(),
            draft(
                            "612",
                            "Her child's date of birth is given, but she is not recorded as a mother",
                            "SEX",
                            "MOTHER",
                            "MC_DOB")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.sex().is("F")
                                    && (header.mother().isBlank()
                                            || header.mother().is("0"))
                                    && header.mcDob().isGiven())
                    .fails("flag 0", "> Header SEX=F MOTHER=0 MC_DOB=01/05/2026")
                    .fails("no flag", "> Header SEX=F MC_DOB=31/04/2026")
                    .passes("flag 1", "Header SEX=F MOTHER=1 MC_DOB=01/05/2026")
                    .passes("no date", "Header SEX=F MOTHER=0")
                    .passes("male", "Header SEX=M MOTHER=0 MC_DOB=01/05/2026")
                    .rule(),
            draft("620", "Mother was under 11 when the year began", "DOB", "MOTHER")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.mother().is("1")
                                    && header.dob().plusYears(11).isAfter(year.start()))
                    .fails(2027, "11 the day after", "> Header MOTHER=1 DOB=02/04/2015")
                    .passes(2027, "11 on the first day", "Header MOTHER=1 DOB=01/04/2015")
                    .passes(2027, "no mother", "Header MOTHER=0 DOB=02/04/2015")
                    .passes(2027, "no readable date of birth", "Header MOTHER=1 DOB=31/04/2020")
                    .rule(),
            draft("621", "Her child was not born after her", "DOB", "MC_DOB")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) ->
                                    header.mcDob().isDate() && !header.mcDob().isAfter(header.dob()))
                    .fails("the same day", "> Header DOB=01/05/2009 MC_DOB=01/05/2009")
                    .passes("the day after", "Header DOB=01/05/2009 MC_DOB=02/05/2009")
                    .fails("her own date of birth cannot be read", "> Header DOB=31/04/2009 MC_DOB=01/05/2026")
                    .passes("her child's cannot be read", "Header DOB=01/05/2009 MC_DOB=31/04/2009")
                    .rule(),
            draft("624", "Her child's date of birth differs from last year", "MC_DOB")
                    .readsLast(HEADER)
                    .eachChild((child, year, findings) -> Compared.first(
                            child.headers(),
                            child.lastYear().headers(),
                            (now, then) -> then.mcDob().isGiven() && !Compared.agree(now.mcDob(), then.mcDob()),
                            findings))
                    .fails("another day", """
                            > Header MC_DOB=02/05/2025
                            Header_last MC_DOB=01/05/2025""")
                    .fails("no longer given", """
                            > Header CHILD=EX1
                            Header_last MC_DOB=01/05/2025""")
                    .passes("the same day, written otherwise", """
                            Header MC_DOB=1/5/2025
                            Header_last MC_DOB=01/05/2025""")
                    .passes("the same text, though no date", """
                            Header MC_DOB=31/04/2025
                            Header_last MC_DOB=31/04/2025""")
                    .passes("not given last year", """
                            Header MC_DOB=01/05/2025
                            Header_last CHILD=EX1""")
                    .rule(),
            draft(
                            "626",
                            "She became a mother before the year, but was not recorded as one last year",
                            "MOTHER",
                            "MC_DOB")
                    .readsLast(HEADER)
                    .eachChild((child, year, findings) -> Compared.first(
                            child.headers(),
                            child.lastYear().headers(),
                            (now, then) -> now.mcDob().isBefore(year.start())
                                    && isNumber(now.mother(), 1)
                                    && isNumber(then.mother(), 0),
                            findings))
                    .fails(2027, "born the day before the year", """
                            > Header MOTHER=1 MC_DOB=31/03/2026
                            Header_last MOTHER=0""")
                    .passes(2027, "on its first day", """
                            Header MOTHER=1 MC_DOB=01/04/2026
                            Header_last MOTHER=0""")
                    .fails(2027, "flags written as numbers", """
                            > Header MOTHER=1.0 MC_DOB=31/03/2026
                            Header_last MOTHER=00""")
                    .passes(2027, "a mother last year as well", """
                            Header MOTHER=1 MC_DOB=31/03/2026
                            Header_last MOTHER=1""")
                    .passes(2027, "last year's flag blank", """
                            Header MOTHER=1 MC_DOB=31/03/2026
                            Header_last MOTHER=\"""")
                    .passes(2027, "no mother now", """
                            Header MOTHER=0 MC_DOB=31/03/2026
                            Header_last MOTHER=0""")
                    .rule());

    private MothersChild() {}

    private static boolean isNumber(Text flag, int number) {
        OptionalDouble written = flag.number();
        return written.isPresent() && written.getAsDouble() == number;
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(HEADER)
                .fields(fields)
                .why(
                        "Flag and date together say who is a mother and since when; figures on young mothers rest on them.")
                .cause("One of the two was not recorded, or a date was typed on the wrong record or in the wrong year.")
                .fix(
                        "Ask the social worker, and correct the flag or the date. If last year's was wrong, say so in a note.");
    }
}
