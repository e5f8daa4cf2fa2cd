package windscreen.core.ssda903.rules.health;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc2;

/// Health items against twelve months in care and against age: 190, 191, 542, 543, 545, 546.
final class HealthOfCohort {

    private static final String COHORT = "\nEpisodes DECOM=01/01/2024 RNE=S";

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("190", "Health items are given for a child not looked after for twelve months")
                    .reads(OC2, EPISODES)
                    .fields(
                            "CONVICTED",
                            "HEALTH_CHECK",
                            "IMMUNISATIONS",
                            "TEETH_CHECK",
                            "HEALTH_ASSESSMENT",
                            "SUBSTANCE_MISUSE",
                            "INTERVENTION_RECEIVED",
                            "INTERVENTION_OFFERED")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.saysAnything() && !child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2027, "care began in the year", """
                            > OC2 TEETH_CHECK=1
                            Episodes DECOM=02/04/2026 RNE=S""")
                    .passes(2027, "care began on its first day", """
                            OC2 TEETH_CHECK=1
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .passes(2027, "no item", """
                            OC2 SDQ_SCORE=9
                            Episodes DECOM=02/04/2026 RNE=S""")
                    .rule(),
            draft("191", "Child was looked after for twelve months, but core health items are missing")
                    .reads(OC2, EPISODES)
                    .fields("IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "CHILD")
                    .eachChild((child, year, findings) -> judgeCore(child, year, findings))
                    .fails(2027, "no record: the first episode is reported", "> Episodes DECOM=01/01/2024 RNE=S")
                    .fails(2027, "one item blank", """
                            > OC2 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1
                            Episodes DECOM=01/01/2024 RNE=S""")
                    .passes(2027, "all four", """
                            OC2 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
                            Episodes DECOM=01/01/2024 RNE=S""")
                    .passes(2027, "care began in the year", "Episodes DECOM=02/04/2026 RNE=S")
                    .passes(2027, "nobody's episode", "Episodes CHILD=\"\" DECOM=01/01/2024 RNE=S")
                    .rule(),
            draft("542", "Conviction is given for a child under 10")
                    .reads(OC2)
                    .fields("CONVICTED")
                    .eachRow(
                            LookedAfterChild::oc2,
                            (row, year) -> row.dob().plusYears(10).isAfter(year.end())
                                    && row.convicted().isGiven())
                    .fails(2027, "10 the day after the year", "> OC2 DOB=01/04/2017 CONVICTED=0")
                    .passes(2027, "10 on its last day", "OC2 DOB=31/03/2017 CONVICTED=0")
                    .passes(2027, "blank", "OC2 DOB=01/04/2017")
                    .rule(),
            draft("543", "Conviction is missing for a child of 10 or over")
                    .reads(EPISODES, OC2)
                    .fields("DOB", "CONVICTED")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.dob().plusYears(10).isBefore(year.end())
                                    && row.convicted().isBlank()
                                    && child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2027, "10 the day before the last", "> OC2 DOB=30/03/2017" + COHORT)
                    .passes(2027, "10 on the last day", "OC2 DOB=31/03/2017" + COHORT)
                    .passes(2027, "given", "OC2 DOB=30/03/2017 CONVICTED=0" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=30/03/2017")
                    .rule(),
            draft("545", "Health promotion is missing for a child under 5")
                    .reads(OC2, EPISODES)
                    .fields("DOB", "HEALTH_CHECK")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.dob().plusYears(5).isAfter(year.end())
                                    && row.healthCheck().isBlank()
                                    && child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2027, "5 the day after the year", "> OC2 DOB=01/04/2022" + COHORT)
                    .passes(2027, "5 on its last day", "OC2 DOB=31/03/2022" + COHORT)
                    .passes(2027, "given", "OC2 DOB=01/04/2022 HEALTH_CHECK=1" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=01/04/2022")
                    .rule(),
            draft("546", "Health promotion is given for a child of 5 or over")
                    .reads(EPISODES, OC2)
                    .fields("DOB", "HEALTH_CHECK")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.dob().plusYears(5).isOnOrBefore(year.end())
                                    && row.healthCheck().isGiven()
                                    && child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2027, "5 on the last day", "> OC2 DOB=31/03/2022 HEALTH_CHECK=1" + COHORT)
                    .passes(2027, "5 the day after", "OC2 DOB=01/04/2022 HEALTH_CHECK=1" + COHORT)
                    .passes(2027, "blank", "OC2 DOB=31/03/2022" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=31/03/2022 HEALTH_CHECK=1")
                    .rule());

    private HealthOfCohort() {}

    private static void judgeCore(LookedAfterChild child, ReturnYear year, Findings findings) {
        if (!child.isContinuouslyLookedAfter(year)) {
            return;
        }
        child.oc2().stream().filter(Oc2::lacksCoreItems).forEach(row -> findings.at(row));
        Episode first = child.thisYear().firstEpisode();
        if (child.oc2().isEmpty() && first != null) {
            findings.at(first);
        }
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .why("Health items are collected for children looked after the whole year, each item for certain ages.")
                .cause("Health partners' list was not matched to the cohort, or dates of birth or of care differ.")
                .fix(
                        "Check the child's age and days in care; ask health for what is missing, or take out what is not asked.");
    }
}
