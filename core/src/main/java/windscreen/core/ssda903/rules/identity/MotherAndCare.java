package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// Whether the mother item is asked of the child, who is in care or a care leaver: 165, 628.
final class MotherAndCare {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("165", "Mother item is not 0 or 1, is missing for a girl in care, or is given where it is not asked")
                    .reads(HEADER, EPISODES, OC3)
                    .fields("MOTHER", "SEX", "ACTIV", "ACCOM", "IN_TOUCH", "DECOM")
                    .why("The item is asked of every girl in care in the year, and of nobody else.")
                    .cause("The flag is a default for all children, or is recorded only for those who are mothers.")
                    .fix("Give 0 or 1 for a girl in care in the year; leave it blank for boys and for care leavers.")
                    .eachChild((child, year, findings) -> judge(child, year, findings))
                    .fails("neither 0 nor 1", """
                            > Header SEX=F MOTHER=YES
                            > OC3 CHILD=EX1
                            Episodes DECOM=01/05/2025""")
                    .passes("0", """
                            Header SEX=F MOTHER=0
                            Episodes DECOM=01/05/2025""")
                    .passes("1", """
                            Header SEX=F MOTHER=1
                            Episodes DECOM=01/05/2025""")
                    .fails("given for a boy", """
                            > Header SEX=M MOTHER=0
                            Episodes DECOM=01/05/2025""")
                    .passes("blank for a boy", """
                            Header SEX=M
                            Episodes DECOM=01/05/2025""")
                    .fails(2027, "blank for a girl in care on the first day", """
                            > Header SEX=F
                            > OC3 CHILD=EX1
                            Episodes DECOM=01/05/2025 DEC=01/04/2026""")
                    .passes(2027, "blank for a girl in care to the day before", """
                            Header SEX=F
                            Episodes DECOM=01/05/2025 DEC=31/03/2026""")
                    .fails(2027, "blank for a girl in care since the last day", """
                            > Header SEX=F
                            Episodes DECOM=31/03/2027""")
                    .passes(2027, "blank for a girl in care since the day after", """
                            Header SEX=F
                            Episodes DECOM=01/04/2027""")
                    .fails(2027, "given for a care leaver", """
                            > Header SEX=F MOTHER=0
                            > OC3 ACTIV=F1
                            Episodes DECOM=01/05/2025 DEC=31/03/2026""")
                    .passes(2027, "nothing in her leaver record", """
                            Header SEX=F MOTHER=0
                            OC3 CHILD=EX1
                            Episodes DECOM=01/05/2025 DEC=31/03/2026""")
                    .passes(2027, "in care this year as well", """
                            Header SEX=F MOTHER=0
                            OC3 ACTIV=F1
                            Episodes DECOM=01/05/2025 DEC=01/04/2026""")
                    .passes("short breaks only", """
                            Header SEX=M MOTHER=YES
                            Episodes DECOM=01/05/2025 LS=V3
                            Episodes DECOM=01/06/2025 LS=V4""")
                    .passes("no episode", "Header SEX=M MOTHER=YES")
                    .rule(),
            rule("628", "Mother item is given for a care leaver who has no episode")
                    .reads(EPISODES, HEADER, OC3)
                    .fields("MOTHER")
                    .why("The item is about children in care; of care leavers it is not asked.")
                    .cause("The item stayed on the record when the young person left care.")
                    .fix("Leave the item blank, or give the episode that is missing.")
                    .eachChild((child, year, findings) -> {
                        if (child.episodes().isEmpty()) {
                            Compared.first(
                                    child.headers(),
                                    child.oc3(),
                                    (header, leaver) -> leaver.saysAnything()
                                            && header.mother().isGiven(),
                                    findings);
                        }
                    })
                    .fails("given", """
                            > Header MOTHER=0
                            OC3 IN_TOUCH=YES""")
                    .passes("blank", """
                            Header CHILD=EX1
                            OC3 IN_TOUCH=YES""")
                    .passes("nothing in the leaver record", """
                            Header MOTHER=0
                            OC3 CHILD=EX1""")
                    .passes("an episode", """
                            Header MOTHER=0
                            OC3 IN_TOUCH=YES
                            Episodes CHILD=EX1""")
                    .rule());

    private MotherAndCare() {}

    private static void judge(LookedAfterChild child, ReturnYear year, Findings findings) {
        boolean hasCare = false;
        boolean inCare = false;
        for (Episode episode : child.episodes()) {
            if (!episode.isRespite()) {
                hasCare = true;
                inCare |= episode.isInYear(year);
            }
        }
        if (!hasCare) {
            return;
        }
        for (Header header : child.headers()) {
            if (isWrong(header, inCare)) {
                findings.at(header);
                Compared.first(child.oc3(), List.of(header), (leaver, any) -> true, findings);
            } else if (header.sex().is("F") && header.mother().isGiven() && !inCare) {
                Compared.both(List.of(header), child.oc3(), (any, leaver) -> leaver.saysAnything(), findings);
            }
        }
    }

    private static boolean isWrong(Header header, boolean inCare) {
        return header.mother().isGiven()
                ? header.sex().is("M") || !header.mother().isOneOf("0", "1")
                : header.sex().is("F") && inCare;
    }
}
