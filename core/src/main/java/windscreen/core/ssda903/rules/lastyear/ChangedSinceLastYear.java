package windscreen.core.ssda903.rules.lastyear;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.BiPredicate;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Text;

/// What should not change between two years' headers, and episodes that last year should have had: 202, 203, 204, NoE.
final class ChangedSinceLastYear {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            differs(
                            "202",
                            "Sex differs from last year",
                            "SEX",
                            (now, then) -> !sex(now.sex()).equals(sex(then.sex())),
                            "M",
                            "F")
                    .passes("the codes of before 2024", """
                            Header CHILD=A SEX=M
                            Header_last CHILD=A SEX=1
                            Header CHILD=B SEX=F
                            Header_last CHILD=B SEX=2""")
                    .fails("another by the codes of before 2024", """
                            > Header CHILD=A SEX=F
                            Header_last CHILD=A SEX=1
                            > Header CHILD=B SEX=M
                            Header_last CHILD=B SEX=2""")
                    .rule(),
            differs(
                            "203",
                            "Date of birth differs from last year",
                            "DOB",
                            (now, then) -> !java.util.Objects.equals(
                                    now.dob().date(), then.dob().date()),
                            "01/05/2012",
                            "02/05/2012")
                    .passes("unreadable in both years", """
                            Header DOB=31/06/2012
                            Header_last CHILD=EX1""")
                    .rule(),
            differs(
                            "204",
                            "Ethnicity differs from last year",
                            "ETHNIC",
                            (now, then) -> !now.ethnic().saysTheSameAs(then.ethnic()),
                            "WBRI",
                            "MWBC")
                    .rule(),
            rule("NoE", "Episode began before this year, but the child is not in last year's file")
                    .query()
                    .integrity()
                    .reads(EPISODES)
                    .readsLast(EPISODES)
                    .fields("DECOM")
                    .why("A child who was in care before 1 April should be in last year's return as well.")
                    .cause("The child was recorded late, the identifier changed, or the start date is wrong.")
                    .fix(
                            "Check the start date; if it is right, tell the department that last year's return lacked the child.")
                    .eachChild((child, year, findings) -> child.episodes().stream()
                            .filter(episode -> child.lastYear().episodes().isEmpty()
                                    && episode.decom().isBefore(year.start()))
                            .forEach(episode -> findings.at(episode)))
                    .fails(2026, "began the day before the year", "> Episodes DECOM=31/03/2025")
                    .passes(2026, "began on its first day", "Episodes DECOM=01/04/2025")
                    .passes(2026, "in last year's file", """
                            Episodes DECOM=31/03/2025
                            Episodes_last DECOM=31/03/2025""")
                    .rule());

    private ChangedSinceLastYear() {}

    private static RuleDraft<LookedAfterChild> differs(
            String code, String wrong, String field, BiPredicate<Header, Header> changed, String then, String now) {
        return rule(code, wrong)
                .reads(HEADER)
                .readsLast(HEADER)
                .fields(field)
                .why("It should not change from year to year; a change splits the child's history in national figures.")
                .cause("The record was corrected since, or two children share an identifier.")
                .fix(
                        "Find out which is right. If this year's is, say so in a note; if last year's, correct the record.")
                .eachChild((child, year, findings) -> {
                    for (Header header : child.headers()) {
                        for (Header last : child.lastYear().headers()) {
                            if (changed.test(header, last)) {
                                findings.at(header).with(last, field);
                            }
                        }
                    }
                })
                .fails("changed", "> Header %s=%s%nHeader_last %s=%s".formatted(field, now, field, then))
                .fails("no longer given", "> Header CHILD=EX1%nHeader_last %s=%s".formatted(field, then))
                .passes("blank in both years", "Header CHILD=EX1%nHeader_last CHILD=EX1".formatted())
                .passes("the same", "Header %s=%s%nHeader_last %s=%s".formatted(field, then, field, then))
                .passes("not in last year's file", "Header %s=%s".formatted(field, now));
    }

    /// The codes 1 and 2 ended with 2023/24: an older file's are read as M and F.
    private static String sex(Text written) {
        return written.is("1") ? "M" : written.is("2") ? "F" : written.value();
    }
}
