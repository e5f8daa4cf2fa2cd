package windscreen.core.ssda903.rules.integrity;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.MISSING;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.PREVIOUS_PERMANENCE;
import static windscreen.core.ssda903.Ssda903.REVIEWS;
import static windscreen.core.ssda903.Ssda903.UASC;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Ad1;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Missing;
import windscreen.core.ssda903.Oc2;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.PlacedAdoption;
import windscreen.core.ssda903.PreviousPermanence;
import windscreen.core.ssda903.Review;
import windscreen.core.ssda903.Uasc;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Day;
import windscreen.core.table.Table;

/// Other tables against the header: in it at all (INT01 to INT09), with the same birth date (INT11 to INT18) and sex
/// (INT21), and in their table once (INT31 to INT36). Families: a line each.
final class ChildInHeader {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            absent("INT01", AD1),
            absent("INT02", PLACED_ADOPTION),
            absent("INT03", EPISODES),
            absent("INT04", MISSING),
            absent("INT05", OC2),
            absent("INT06", OC3),
            absent("INT07", PREVIOUS_PERMANENCE),
            absent("INT08", REVIEWS),
            absent("INT09", UASC),
            otherBirth("INT11", AD1, Ad1::dob),
            otherBirth("INT12", PLACED_ADOPTION, PlacedAdoption::dob),
            otherBirth("INT13", MISSING, Missing::dob),
            otherBirth("INT14", OC2, Oc2::dob),
            otherBirth("INT15", OC3, Oc3::dob),
            otherBirth("INT16", PREVIOUS_PERMANENCE, PreviousPermanence::dob),
            otherBirth("INT17", REVIEWS, Review::dob),
            otherBirth("INT18", UASC, Uasc::dob),
            otherSex(),
            twice("INT31", AD1),
            twice("INT32", HEADER),
            twice("INT33", OC2),
            twice("INT34", OC3),
            twice("INT35", PREVIOUS_PERMANENCE),
            twice("INT36", UASC));

    private ChildInHeader() {}

    private static <R extends LookedAfterRow> Rule<LookedAfterChild> absent(String code, Table<R> table) {
        return rule(code, table.name() + " has a child that Header does not")
                .integrity()
                .reads(HEADER, table)
                .fields("CHILD")
                .why("Without a header nobody knows the child's sex, birth date or ethnicity.")
                .cause("The two tables were exported at different times or by different filters.")
                .fix("Export all tables together; if the child belongs in the return, add the header record.")
                .eachChild((child, year, findings) -> {
                    if (child.headers().isEmpty()) {
                        child.thisYear().rows(table).forEach(row -> findings.at(row));
                    }
                })
                .fails("no header", "> " + table.name() + " CHILD=EX1")
                .passes("a header", "Header CHILD=EX1\n" + table.name() + " CHILD=EX1")
                .fails("another child's header", "Header CHILD=EX2\n> " + table.name() + " CHILD=EX1")
                .rule();
    }

    private static <R extends LookedAfterRow> Rule<LookedAfterChild> otherBirth(
            String code, Table<R> table, Function<R, Day> birth) {
        return rule(code, table.name() + " gives another date of birth than Header")
                .integrity()
                .reads(HEADER, table)
                .fields("DOB")
                .why("Ages are worked out from each table's own date; two dates give a child two ages.")
                .cause("A correction reached one table's source and not the other's.")
                .fix("Find out which date is right and correct the other.")
                .eachChild((child, year, findings) -> {
                    for (R row : child.thisYear().rows(table)) {
                        for (Header header : child.headers()) {
                            Day dob = birth.apply(row);
                            if (dob.isDate() && header.dob().isDate() && !dob.isSameDayAs(header.dob())) {
                                findings.at(row).with(header, "DOB");
                            }
                        }
                    }
                })
                .fails("a day apart", "Header DOB=01/05/2012\n> " + table.name() + " DOB=02/05/2012")
                .passes("the same", "Header DOB=01/05/2012\n" + table.name() + " DOB=1/5/2012")
                .passes("unreadable in the header", "Header DOB=31/06/2012\n" + table.name() + " DOB=02/05/2012")
                .passes("unreadable in the table", "Header DOB=02/05/2012\n" + table.name() + " DOB=31/06/2012")
                .rule();
    }

    private static Rule<LookedAfterChild> otherSex() {
        return rule("INT21", "UASC gives another sex than Header")
                .integrity()
                .reads(HEADER, UASC)
                .fields("SEX")
                .why("One child is counted as a boy in one figure and as a girl in another.")
                .cause("A correction reached one table's source and not the other's.")
                .fix("Find out which is right and correct the other.")
                .eachChild((child, year, findings) -> Compared.first(
                        child.uasc(),
                        child.headers(),
                        (row, header) -> row.sex().isGiven()
                                && header.sex().isGiven()
                                && !row.sex().saysTheSameAs(header.sex()),
                        findings))
                .fails("another", "Header SEX=F\n> UASC SEX=M")
                .passes("the same", "Header SEX=F\nUASC SEX=F")
                .passes("blank in the header", "Header SEX=\"\"\nUASC SEX=M")
                .passes("blank in the other", "Header SEX=F\nUASC SEX=\"\"")
                .rule();
    }

    private static <R extends LookedAfterRow> Rule<LookedAfterChild> twice(String code, Table<R> table) {
        return rule(code, table.name() + " has the same child more than once")
                .integrity()
                .reads(table)
                .fields("CHILD")
                .why("The table has one record for each child; a second contradicts or doubles the first.")
                .cause("A join in the export multiplies rows, or the child has two records in the case system.")
                .fix("Mend the export, or merge the two records.")
                .eachChild((child, year, findings) -> {
                    if (child.thisYear().rows(table).size() > 1) {
                        child.thisYear().rows(table).forEach(row -> findings.at(row));
                    }
                })
                .fails("twice", "> %1$s CHILD=EX1%n> %1$s CHILD=EX1".formatted(table.name()))
                .passes("two children", "%1$s CHILD=EX1%n%1$s CHILD=EX2".formatted(table.name()))
                .passes("blanks are no child", "%1$s CHILD=\"\"%n%1$s CHILD=\"\"".formatted(table.name()))
                .rule();
    }
}
