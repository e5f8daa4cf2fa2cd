package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Text;

/// The pupil number against the child's age and last year's: 209, 208.
final class PupilNumber {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("209", "Child of school age has UN1, which is for children below it, in place of a pupil number")
                    .reads(HEADER)
                    .fields("UPN", "DOB")
                    .why("Without the number a schoolchild cannot be joined to school results.")
                    .cause("UN1 was right when the child was small, and nobody has asked for a number since.")
                    .fix("Ask the school for the number, or give the reason there is none (UN2 to UN5).")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.upn().is("UN1")
                                    && header.dob().plusYears(4).isOnOrBefore(schoolYearBegan(year)))
                    .fails(2027, "4 by 31 August of the year before", "> Header UPN=UN1 DOB=31/08/2021")
                    .passes(2027, "4 the day after", "Header UPN=UN1 DOB=01/09/2021")
                    .fails(2025, "4 by 31 August 2023", "> Header UPN=UN1 DOB=31/08/2019")
                    .passes(2025, "4 the day after", "Header UPN=UN1 DOB=01/09/2019")
                    .passes(2027, "another reason", "Header UPN=UN2 DOB=31/08/2021")
                    .passes(2027, "no readable date of birth", "Header UPN=UN1 DOB=31/09/2015")
                    .rule(),
            rule("208", "Pupil number differs from last year in a way that cannot be")
                    .reads(HEADER)
                    .readsLast(HEADER)
                    .fields("UPN")
                    .why(
                            "A pupil number is for life: once known it stays, and a reason for none gives way only to a number.")
                    .cause("The number was mistyped or lost from the export, or two children share an identifier.")
                    .fix("Ask the school which number is right. If last year's was wrong, say so in a note.")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.headers(),
                            child.lastYear().headers(),
                            (now, then) -> !now.upn().saysTheSameAs(then.upn()) && !isAllowed(now.upn(), then.upn()),
                            findings))
                    .fails("another number", """
                            > Header UPN=B123456789012
                            Header_last UPN=A123456789012""")
                    .fails("no longer known", """
                            > Header CHILD=EX1 UPN=UN4
                            Header_last CHILD=EX1 UPN=A123456789012
                            > Header CHILD=EX2 UPN=""
                            Header_last CHILD=EX2 UPN=A123456789012
                            > Header CHILD=EX3 UPN=""
                            Header_last CHILD=EX3 UPN=UN1""")
                    .fails("from one reason to another, but from UN1", """
                            > Header CHILD=EX1 UPN=UN1
                            Header_last CHILD=EX1 UPN=UN2
                            > Header CHILD=EX2 UPN=UN2
                            Header_last CHILD=EX2 UPN=UN3
                            > Header CHILD=EX3 UPN=UN3
                            Header_last CHILD=EX3 UPN=UN4
                            > Header CHILD=EX4 UPN=UN4
                            Header_last CHILD=EX4 UPN=UN5
                            > Header CHILD=EX5 UPN=UN5
                            Header_last CHILD=EX5 UPN=UN2""")
                    .passes("from UN1 to another reason", """
                            Header CHILD=EX1 UPN=UN2
                            Header_last CHILD=EX1 UPN=UN1
                            Header CHILD=EX2 UPN=UN5
                            Header_last CHILD=EX2 UPN=UN1""")
                    .passes("from blank to a reason", """
                            Header CHILD=EX1 UPN=UN1
                            Header_last CHILD=EX1 UPN=""
                            Header CHILD=EX2 UPN=UN2
                            Header_last CHILD=EX2 UPN=""
                            Header CHILD=EX5 UPN=UN5
                            Header_last CHILD=EX5 UPN=\"""")
                    .passes("from a reason or blank to a number", """
                            Header CHILD=EX1 UPN=A123456789011
                            Header_last CHILD=EX1 UPN=UN1
                            Header CHILD=EX2 UPN=A123456789012
                            Header_last CHILD=EX2 UPN=UN2
                            Header CHILD=EX3 UPN=A123456789013
                            Header_last CHILD=EX3 UPN=UN3
                            Header CHILD=EX4 UPN=A123456789014
                            Header_last CHILD=EX4 UPN=UN4
                            Header CHILD=EX5 UPN=A123456789015
                            Header_last CHILD=EX5 UPN=UN5
                            Header CHILD=EX6 UPN=A123456789016
                            Header_last CHILD=EX6 UPN=\"""")
                    .passes("the same", """
                            Header UPN=A123456789012
                            Header_last UPN=A123456789012""")
                    .passes("blank in both years", """
                            Header UPN=""
                            Header_last UPN=\"""")
                    .passes("not in last year's return", "Header UPN=A123456789012")
                    .rule());

    private PupilNumber() {}

    /// 31 August of the calendar year before the one in which the year begins.
    private static LocalDate schoolYearBegan(ReturnYear year) {
        return LocalDate.of(year.start().getYear() - 1, Month.AUGUST, 31);
    }

    private static boolean isAllowed(Text now, Text then) {
        if (isReason(now)) {
            return then.isBlank() || then.is("UN1");
        }
        return now.isGiven() && (then.isBlank() || isReason(then));
    }

    private static boolean isReason(Text upn) {
        return upn.isOneOf("UN1", "UN2", "UN3", "UN4", "UN5");
    }
}
