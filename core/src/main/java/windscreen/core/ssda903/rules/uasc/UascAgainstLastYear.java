package windscreen.core.ssda903.rules.uasc;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.UASC;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.ArrayList;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Uasc;
import windscreen.core.table.Day;
import windscreen.core.table.Term;

/// The UASC status against last year's: 205A, 205B, 205C, 205D.
final class UascAgainstLastYear {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            compared(
                            "205A",
                            "Child was UASC last year and is not now, and the days do not say why",
                            "CHILD",
                            "UASC",
                            (now, then, year) -> !now.isSeeker()
                                    && then.isSeeker()
                                    && (now.ceased.isGiven()
                                            || !then.ceased.isWithin(
                                                    year.start().minusYears(1),
                                                    year.end().minusYears(1))))
                    .fails(2027, "no day last year", """
                            > Header UASC=0
                            > UASC SEX=M
                            Header_last UASC=1
                            UASC_last SEX=M""")
                    .passes(2027, "ceased on the first day of last year", """
                            Header UASC=0
                            UASC SEX=M
                            Header_last UASC=1
                            UASC_last DUC=01/04/2025""")
                    .fails(2027, "the day before", """
                            > Header UASC=0
                            > UASC SEX=M
                            Header_last UASC=1
                            UASC_last DUC=31/03/2025""")
                    .passes(2027, "ceased on its last day", """
                            Header UASC=0
                            UASC SEX=M
                            Header_last UASC=1
                            UASC_last DUC=31/03/2026""")
                    .fails(2027, "the day after", """
                            > Header UASC=0
                            > UASC SEX=M
                            Header_last UASC=1
                            UASC_last DUC=01/04/2026""")
                    .fails(2027, "a day this year", """
                            > Header UASC=0
                            > UASC DUC=01/09/2026
                            Header_last UASC=1
                            UASC_last DUC=01/09/2025""")
                    .rule(),
            compared(
                            "205B",
                            "Child is UASC in both years, and the days the status ceased do not agree",
                            "DUC",
                            "UASC",
                            (now, then, year) -> now.isSeeker()
                                    && then.isSeeker()
                                    && ((!now.ceased.isWithin(year.start(), year.end())
                                                    && !now.ceased.isSameDayAs(then.ceased))
                                            || !then.ceased.isSameDayAs(then.born.plusYears(18))))
                    .passes(2027, "ceased on the 18th birthday, first day of the year", """
                            Header UASC=1
                            UASC DUC=01/04/2026
                            Header_last UASC=1
                            UASC_last DOB=01/09/2008 DUC=01/09/2026""")
                    .fails(2027, "the day before the year", """
                            > Header UASC=1
                            > UASC DUC=31/03/2026
                            Header_last UASC=1
                            UASC_last DOB=01/09/2008 DUC=01/09/2026""")
                    .passes(2027, "the last day of the year", """
                            Header UASC=1
                            UASC DUC=31/03/2027
                            Header_last UASC=1
                            UASC_last DOB=01/09/2008 DUC=01/09/2026""")
                    .fails(2027, "the day after the year", """
                            > Header UASC=1
                            > UASC DUC=01/04/2027
                            Header_last UASC=1
                            UASC_last DOB=01/09/2008 DUC=01/09/2026""")
                    .passes(2027, "outside the year, but the same day as last year", """
                            Header UASC=1
                            UASC DUC=01/09/2027
                            Header_last UASC=1
                            UASC_last DOB=01/09/2009 DUC=01/09/2027""")
                    .fails(2027, "last year's day is not the 18th birthday", """
                            > Header UASC=1
                            > UASC DUC=01/09/2026
                            Header_last UASC=1
                            UASC_last DOB=01/09/2008 DUC=02/09/2026""")
                    .passes(2027, "not UASC last year", """
                            Header UASC=1
                            UASC DUC=01/09/2026
                            Header_last UASC=0
                            UASC_last DUC=02/09/2026""")
                    .rule(),
            compared(
                            "205C",
                            "Child is UASC in neither year, but a day the status ceased is given",
                            "DUC",
                            "UASC",
                            (now, then, year) ->
                                    now.isNone() && then.isNone() && (now.ceased.isDate() || then.ceased.isDate()))
                    .fails("this year", """
                            > Header UASC=0
                            > UASC DUC=01/09/2026
                            Header_last UASC=0""")
                    .fails("last year", """
                            > Header UASC=0
                            > UASC SEX=M
                            Header_last UASC=0
                            UASC_last DUC=01/09/2025""")
                    .passes("none", """
                            Header UASC=0
                            UASC SEX=M
                            Header_last UASC=0""")
                    .passes("UASC this year", """
                            Header UASC=1
                            UASC DUC=01/09/2026
                            Header_last UASC=0""")
                    .passes("UASC last year", """
                            Header UASC=0
                            UASC DUC=01/09/2026
                            Header_last UASC=1
                            UASC_last SEX=M""")
                    .passes("a flag that says neither yes nor no", """
                            Header UASC=YES
                            UASC DUC=01/09/2026
                            Header_last UASC=0""")
                    .passes("nor last year", """
                            Header UASC=0
                            UASC DUC=01/09/2026
                            Header_last UASC=YES
                            UASC_last SEX=M""")
                    .fails("blank flags, and no header", "> UASC DUC=01/09/2026")
                    .passes("a day that is none", """
                            Header UASC=0
                            UASC DUC=31/09/2026
                            Header_last UASC=0""")
                    .rule(),
            draft("205D", "Child is UASC this year, but was not last year", "UASC", "CHILD")
                    .eachChild((child, year, findings) -> judgeNewly(child, year, findings))
                    .fails("new", """
                            > Header UASC=1
                            Header_last UASC=0""")
                    .fails("last year's flag is blank", """
                            > Header UASC=1
                            Header_last CHILD=EX1""")
                    .passes("both", """
                            Header UASC=1
                            Header_last UASC=1""")
                    .passes("not in last year's return", "Header UASC=1")
                    .passes("no longer", """
                            Header UASC=0
                            Header_last UASC=1""")
                    .rule());

    private UascAgainstLastYear() {}

    /// What one year says: the flag, the day the status ceased, the birth date.
    private record Said(String flag, Day ceased, Day born) {

        boolean isSeeker() {
            return flag.equals("1");
        }

        /// Whether the flag says no or nothing. Another text says neither yes nor no.
        boolean isNone() {
            return flag.equals("0") || flag.isEmpty();
        }
    }

    /// Whether what both years say is wrong.
    @FunctionalInterface
    private interface SaidTest {
        boolean isWrong(Said now, Said then, ReturnYear year);
    }

    private static RuleDraft<LookedAfterChild> compared(
            String code, String wrong, String field, String other, SaidTest test) {
        return draft(code, wrong, field, other)
                .eachChild((child, year, findings) -> judge(child, year, test, findings));
    }

    private static void judge(LookedAfterChild child, ReturnYear year, SaidTest test, Findings findings) {
        List<Said> then = new ArrayList<>();
        for (Uasc row : child.lastYear().uasc()) {
            for (String flag : UascStatus.flags(child.lastYear(), Term.LAST_YEAR, year)) {
                then.add(new Said(flag, row.duc(), row.dob()));
            }
        }
        if (then.isEmpty()) {
            then.add(new Said("", Day.BLANK, Day.BLANK));
        }
        for (Uasc row : child.uasc()) {
            for (String flag : UascStatus.flags(child.thisYear(), Term.THIS_YEAR, year)) {
                Said now = new Said(flag, row.duc(), row.dob());
                if (then.stream().anyMatch(last -> test.isWrong(now, last, year))) {
                    findings.at(row);
                    child.headers().stream()
                            .filter(header -> header.uasc().is(flag))
                            .forEach(header -> findings.at(header).with(row));
                }
            }
        }
    }

    private static void judgeNewly(LookedAfterChild child, ReturnYear year, Findings findings) {
        boolean known = year.loaded().has(HEADER, Term.LAST_YEAR)
                ? !child.lastYear().headers().isEmpty()
                : !child.lastYear().uasc().isEmpty();
        boolean wasNot = UascStatus.flags(child.lastYear(), Term.LAST_YEAR, year).stream()
                .anyMatch(flag -> !flag.equals("1"));
        if (!known || !wasNot) {
            return;
        }
        if (year.loaded().has(HEADER, Term.THIS_YEAR)) {
            child.headers().stream().filter(header -> header.uasc().is("1")).forEach(header -> findings.at(header));
        } else {
            child.uasc().stream().filter(UascStatus::standsIn).forEach(row -> findings.at(row));
        }
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(UASC)
                .readsLast(UASC)
                .fields(fields)
                .why(
                        "The status ends once, on a day: on the 18th birthday or when asylum is decided. Two years must agree.")
                .cause("The status was recorded late, or ended in the case system without its day.")
                .fix("Check the immigration status on file. If last year's return was wrong, say so in a note.");
    }
}
