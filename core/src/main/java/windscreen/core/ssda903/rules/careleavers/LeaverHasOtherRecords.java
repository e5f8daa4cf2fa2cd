package windscreen.core.ssda903.rules.careleavers;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.UASC;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Ad1;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.rules.Compared;

/// A care leaver record beside records of children in care: 134, 187, 215, 1014.
final class LeaverHasOtherRecords {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("134", "Adoption record is filled in for a child who has a care leaver record as well")
                    .reads(OC3, AD1)
                    .fields(
                            "IN_TOUCH",
                            "ACTIV",
                            "ACCOM",
                            "DATE_INT",
                            "DATE_MATCH",
                            "FOSTER_CARE",
                            "NB_ADOPTR",
                            "SEX_ADOPTR",
                            "LS_ADOPTR")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.ad1(),
                            child.oc3(),
                            (adoption, leaver) -> leaver.saysAnything() && adoption.saysAnything(),
                            findings))
                    .fails("both filled in", """
                            > AD1 NB_ADOPTR=2
                            OC3 IN_TOUCH=YES""")
                    .fails("a date that cannot be read is an item", """
                            > AD1 DATE_INT=31/04/2026
                            OC3 ACCOM=B1""")
                    .passes("nothing in the adoption record", """
                            AD1 DOB=01/05/2010
                            OC3 IN_TOUCH=YES""")
                    .passes("nothing in the leaver record", """
                            AD1 NB_ADOPTR=2
                            OC3 DOB=01/05/2010""")
                    .passes("no identifiers", """
                            AD1 CHILD="" NB_ADOPTR=2
                            OC3 CHILD="" IN_TOUCH=YES""")
                    .rule(),
            draft("187", "Child was looked after for twelve months, and is reported as adopted or as a care leaver")
                    .reads(OC3, AD1, EPISODES)
                    .fields(
                            "DATE_INT",
                            "DATE_MATCH",
                            "FOSTER_CARE",
                            "NB_ADOPTR",
                            "SEX_ADOPTR",
                            "LS_ADOPTR",
                            "IN_TOUCH",
                            "ACTIV",
                            "ACCOM")
                    .eachChild((child, year, findings) -> judgeWholeYear(child, year, findings))
                    .fails(2027, "in care from the first day", """
                            > OC3 ACTIV=F1
                            > AD1 NB_ADOPTR=2
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .fails(2027, "a leaver record alone", """
                            > OC3 ACTIV=F1
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .fails(2027, "an adoption record alone", """
                            > AD1 NB_ADOPTR=2
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .passes(2027, "from the day after", """
                            OC3 ACTIV=F1
                            AD1 NB_ADOPTR=2
                            Episodes DECOM=02/04/2026 RNE=S""")
                    .passes(2027, "no item", """
                            OC3 DOB=01/05/2010
                            AD1 DOB=01/05/2010
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .passes(2027, "no episode", """
                            OC3 ACTIV=F1
                            AD1 NB_ADOPTR=2""")
                    .rule(),
            draft("215", "Care leaver has health and outcome items for a child looked after for twelve months")
                    .reads(OC2, OC3)
                    .fields(
                            "IN_TOUCH",
                            "ACTIV",
                            "ACCOM",
                            "CONVICTED",
                            "HEALTH_CHECK",
                            "IMMUNISATIONS",
                            "TEETH_CHECK",
                            "HEALTH_ASSESSMENT",
                            "SUBSTANCE_MISUSE",
                            "INTERVENTION_RECEIVED",
                            "INTERVENTION_OFFERED")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.oc3(),
                            child.oc2(),
                            (leaver, health) -> leaver.saysAnything() && health.saysAnything(),
                            findings))
                    .fails("both filled in", """
                            > OC3 ACCOM=B1
                            > OC2 TEETH_CHECK=1""")
                    .passes("nothing in the leaver record", """
                            OC3 CHILD=EX1
                            OC2 TEETH_CHECK=1""")
                    .passes("a questionnaire only", """
                            OC3 ACCOM=B1
                            OC2 SDQ_SCORE=9""")
                    .rule(),
            draft("1014", "Care leaver who was not in care this year has a UASC record")
                    .reads(EPISODES, UASC, OC3)
                    .fields("ACTIV", "ACCOM", "IN_TOUCH", "DUC")
                    .why("The UASC table is about children in care in the year; a leaver in it is counted among them.")
                    .cause("The table was exported for everyone who ever had the status.")
                    .fix("Take the UASC record out, or correct the end of care if it lies in the year.")
                    .eachChild((child, year, findings) -> judgeUasc(child, year, findings))
                    .fails(2027, "care ended the day before the year", """
                            > UASC SEX=M
                            > OC3 ACTIV=F1
                            Episodes DECOM=01/05/2025 DEC=31/03/2026""")
                    .passes(2027, "care ended on its first day", """
                            UASC SEX=M
                            OC3 ACTIV=F1
                            Episodes DECOM=01/05/2025 DEC=01/04/2026""")
                    .fails(2027, "care begins the day after the year", """
                            > UASC SEX=M
                            > OC3 ACTIV=F1
                            Episodes DECOM=01/04/2027""")
                    .passes(2027, "care began on its last day", """
                            UASC SEX=M
                            OC3 ACTIV=F1
                            Episodes DECOM=31/03/2027""")
                    .passes(2027, "an end that cannot be read is none", """
                            UASC SEX=M
                            OC3 ACTIV=F1
                            Episodes DECOM=01/05/2025 DEC=31/02/2026""")
                    .passes(2027, "no item", """
                            UASC SEX=M
                            OC3 CHILD=EX1
                            Episodes DECOM=01/05/2025 DEC=31/03/2026""")
                    .passes(2027, "no episode at all", """
                            UASC SEX=M
                            OC3 ACTIV=F1""")
                    .rule());

    private LeaverHasOtherRecords() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .why(
                        "One young person cannot be in care, or adopted, and a care leaver; one figure counts them wrongly.")
                .cause("Each table is exported by its own filter, and one of them takes too many children.")
                .fix("Find out which of them the young person was, and take out the record that does not belong.");
    }

    private static void judgeWholeYear(LookedAfterChild child, ReturnYear year, Findings findings) {
        boolean hasRecords = !child.oc3().isEmpty() || !child.ad1().isEmpty();
        if (!hasRecords || !child.isContinuouslyLookedAfter(year)) {
            return;
        }
        for (Oc3 row : child.oc3()) {
            if (row.saysAnything()) {
                findings.at(row);
            }
        }
        for (Ad1 row : child.ad1()) {
            if (row.saysAnything()) {
                findings.at(row);
            }
        }
    }

    private static void judgeUasc(LookedAfterChild child, ReturnYear year, Findings findings) {
        if (child.uasc().isEmpty() || child.episodes().isEmpty()) {
            return;
        }
        for (Episode episode : child.episodes()) {
            if (episode.isInYear(year)) {
                return;
            }
        }
        Compared.both(child.uasc(), child.oc3(), (record, leaver) -> leaver.saysAnything(), findings);
    }
}
