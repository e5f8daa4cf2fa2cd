package windscreen.core.ssda903.rules.uasc;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.UASC;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// The UASC flag and the day the status ceased: 104, 105, 231, 303, 304.
final class UascCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("104", "Day the UASC status ceased is not a real date, or lies before the year", "DUC")
                    .reads(UASC)
                    .eachRow(
                            LookedAfterChild::uasc,
                            (row, year) -> row.duc().isUnreadable() || row.duc().isBefore(year.start()))
                    .fails(2027, "the day before the year", "> UASC DUC=31/03/2026")
                    .passes(2027, "its first day", "UASC DUC=01/04/2026")
                    .fails("31 September", "> UASC DUC=31/09/2026")
                    .passes("blank", "UASC DUC=\"\"")
                    .rule(),
            draft("105", "UASC flag of the XML return is not 0 or 1", "UASC")
                    .reads(HEADER)
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> isFromXml(header) && !isNumber(header, 0) && !isNumber(header, 1))
                    .fails("a word", """
                            File name=return.xml
                            > Header UASC=YES""")
                    .fails("blank", """
                            File name=return.xml
                            > Header UASC="\"""")
                    .passes("no", """
                            File name=return.xml
                            Header UASC=0""")
                    .passes("yes", """
                            File name=return.xml
                            Header UASC=1""")
                    .passes("a CSV return has no such column", """
                            File name=header.csv
                            Header UASC="\"""")
                    .rule(),
            draft("231", "Unaccompanied asylum-seeking child is under 11", "DOB", "UASC")
                    .reads(HEADER)
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.uasc().is("1")
                                    && header.dob().isAfter(year.end().minusYears(11)))
                    .fails(2027, "11 the day after the year", "> Header UASC=1 DOB=01/04/2016")
                    .passes(2027, "11 on its last day", "Header UASC=1 DOB=31/03/2016")
                    .passes(2027, "another child", "Header UASC=0 DOB=01/04/2016")
                    .rule(),
            draft("303", "Day the UASC status ceased is given, but the child is not flagged as UASC", "DUC", "UASC")
                    .reads(UASC, HEADER)
                    .eachChild((child, year, findings) -> Compared.both(
                            child.uasc(),
                            child.headers(),
                            (row, header) -> row.duc().isGiven() && !isNumber(header, 1),
                            findings))
                    .fails("flag 0", """
                            > Header UASC=0
                            > UASC DUC=01/09/2026""")
                    .passes("flag 1", """
                            Header UASC=1
                            UASC DUC=01/09/2026""")
                    .passes("no day", """
                            Header UASC=0
                            UASC CHILD=EX1""")
                    .rule(),
            draft("304", "UASC status ceased after the 18th birthday", "DUC")
                    .reads(UASC)
                    .eachRow(
                            LookedAfterChild::uasc,
                            (row, year) -> row.duc().isAfter(row.dob().plusYears(18)))
                    .fails("the day after", "> UASC DOB=01/09/2008 DUC=02/09/2026")
                    .passes("the birthday", "UASC DOB=01/09/2008 DUC=01/09/2026")
                    .rule());

    private UascCells() {}

    private static boolean isFromXml(Header header) {
        return header.place().sheet().file().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static boolean isNumber(Header header, int number) {
        OptionalDouble written = header.uasc().number();
        return written.isPresent() && written.getAsDouble() == number;
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .fields(fields)
                .why("Figures on unaccompanied children rest on the flag and on the day the status ceased.")
                .cause("The status or the date of birth was corrected on one record and not on the other.")
                .fix("Check the immigration status and the birth date on file, and correct the record that is wrong.");
    }
}
