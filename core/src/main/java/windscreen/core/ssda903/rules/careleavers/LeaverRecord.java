package windscreen.core.ssda903.rules.careleavers;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.rules.Compared;

/// The care leaver record by itself, against the birth date and against last year's: 153, 391, 347, 3001, 348.
final class LeaverRecord {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("153", "Care leaver record is only partly filled in")
                    .reads(OC3)
                    .fields("IN_TOUCH", "ACTIV", "ACCOM")
                    .why(
                            "Contact, activity and home describe a leaver together; a record that lacks one is not counted.")
                    .cause("The leaving care worker answered some of the questions, and the rest were never asked.")
                    .fix("Ask the worker for the items that are blank; activity and home not known are given as 0.")
                    .eachRow(
                            LookedAfterChild::oc3,
                            (row, year) ->
                                    row.saysAnything() && Compared.anyBlank(row.inTouch(), row.activ(), row.accom()))
                    .fails("contact missing", "> OC3 ACTIV=F1 ACCOM=B1")
                    .fails("activity missing", "> OC3 IN_TOUCH=YES ACCOM=B1")
                    .fails("home missing", "> OC3 IN_TOUCH=YES ACTIV=F1")
                    .passes("all three", "OC3 IN_TOUCH=YES ACTIV=F1 ACCOM=B1")
                    .passes("none", "OC3 CHILD=EX1")
                    .rule(),
            rule("391", "Care leaver items are given for someone under 17")
                    .reads(OC3)
                    .fields("DOB", "IN_TOUCH", "ACTIV", "ACCOM")
                    .why("The questions are asked about young people around their 17th to 21st birthday.")
                    .cause("The extract does not look at the age, or the date of birth is wrong.")
                    .fix("Take the record out, or correct the date of birth.")
                    .eachRow(
                            LookedAfterChild::oc3,
                            (row, year) -> row.dob().plusYears(17).isAfter(year.end()) && row.saysAnything())
                    .fails(2027, "17 the day after the year", "> OC3 DOB=01/04/2010 ACTIV=F1")
                    .passes(2027, "17 on its last day", "OC3 DOB=31/03/2010 ACTIV=F1")
                    .passes(2027, "no item", "OC3 DOB=01/04/2010")
                    .passes(2027, "no readable date of birth", "OC3 DOB=31/04/2010 ACTIV=F1")
                    .rule(),
            rule("347", "Care leaver under 18 is recorded as living in a foyer")
                    .reads(OC3)
                    .fields("DOB", "ACCOM")
                    .why("T1 and T2 are foyers and the like: homes for young adults, not for someone who is 17.")
                    .cause("A supported placement was recorded under the code it will have after the birthday.")
                    .fix("Give the code of the place where the young person lives, or correct the date of birth.")
                    .eachRow(
                            LookedAfterChild::oc3,
                            (row, year) -> row.accom().isOneOf("T1", "T2") && isUnder18(row, year))
                    .fails(2026, "18 the day after the year began", "> OC3 DOB=02/04/2007 ACCOM=T1")
                    .fails(2026, "unsuitable", "> OC3 DOB=02/04/2007 ACCOM=T2")
                    .passes(2026, "18 when the year began", "OC3 DOB=01/04/2007 ACCOM=T1")
                    .fails(2027, "18 that day, but in years of 365.2425 days not yet", "> OC3 DOB=01/04/2008 ACCOM=T1")
                    .passes(2027, "18 the day before", "OC3 DOB=31/03/2008 ACCOM=T1")
                    .passes(2027, "lodgings", "OC3 DOB=01/04/2009 ACCOM=K1")
                    .passes(2027, "no readable date of birth", "OC3 DOB=31/04/2009 ACCOM=T1")
                    .rule(),
            rule("3001", "Care leaver lives with former foster carers in the year of the 17th birthday")
                    .reads(HEADER, OC3)
                    .fields("ACCOM")
                    .why("Z1 and Z2 are for those who stay on as adults; at 17 foster carers are foster carers still.")
                    .cause("The young person left care and went on living with the same family.")
                    .fix("Check whether they have left care. If so, give the code that fits, such as lodgings (K1).")
                    .eachChild((child, year, findings) -> judgeFormerCarers(child, year, findings))
                    .fails(2027, "17 on the first day", """
                            Header DOB=01/04/2009
                            > OC3 ACCOM=Z1""")
                    .passes(2027, "17 the day before", """
                            Header DOB=31/03/2009
                            OC3 ACCOM=Z1""")
                    .fails(2027, "17 on the last day", """
                            Header DOB=31/03/2010
                            > OC3 ACCOM=Z2""")
                    .passes(2027, "17 the day after", """
                            Header DOB=01/04/2010
                            OC3 ACCOM=Z2""")
                    .passes(2027, "somewhere else", """
                            Header DOB=01/04/2009
                            OC3 ACCOM=Y1""")
                    .passes(2027, "the header's date of birth counts", """
                            Header DOB=31/03/2009
                            OC3 DOB=01/04/2009 ACCOM=Z1""")
                    .rule(),
            rule("348", "Care leaver had died according to last year's return, and this year's does not say so")
                    .from(2026)
                    .reads(OC3)
                    .readsLast(OC3)
                    .fields("IN_TOUCH")
                    .why("One of the two returns is wrong about whether a young person is alive.")
                    .cause("Last year's code was a slip, or the record was reset when this year's was begun.")
                    .fix("Check with the leaving care worker. If last year's was wrong, say so in a note.")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.oc3(),
                            child.lastYear().oc3(),
                            (now, then) ->
                                    then.inTouch().is("DIED") && !now.inTouch().is("DIED"),
                            findings))
                    .fails("in touch", """
                            > OC3 IN_TOUCH=YES
                            OC3_last IN_TOUCH=DIED""")
                    .fails("blank", """
                            > OC3 CHILD=EX1
                            OC3_last IN_TOUCH=DIED""")
                    .passes("died, as last year said", """
                            OC3 IN_TOUCH=DIED
                            OC3_last IN_TOUCH=DIED""")
                    .passes("was alive last year", """
                            OC3 IN_TOUCH=YES
                            OC3_last IN_TOUCH=NO""")
                    .rule());

    private LeaverRecord() {}

    private static boolean isUnder18(Oc3 row, ReturnYear year) {
        LocalDate born = row.dob().date();
        return born != null && DecimalYears.age(born, year.start()) < 18;
    }

    private static void judgeFormerCarers(LookedAfterChild child, ReturnYear year, Findings findings) {
        for (Oc3 row : child.oc3()) {
            if (!row.accom().isOneOf("Z1", "Z2")) {
                continue;
            }
            for (Header header : child.headers()) {
                if (header.dob().plusYears(17).isWithin(year.start(), year.end())) {
                    findings.at(row).with(header, "DOB");
                }
            }
        }
    }
}
