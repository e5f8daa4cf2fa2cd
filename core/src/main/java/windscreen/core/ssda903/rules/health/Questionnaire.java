package windscreen.core.ssda903.rules.health;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.BiPredicate;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc2;

/// The strengths and difficulties questionnaire, asked of children of 4 to 16 looked after for twelve months: 157, 186,
/// 189, 197B, 198.
final class Questionnaire {

    private static final String COHORT = "\nEpisodes DECOM=01/01/2024 RNE=S";

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            ofCohort(
                            "157",
                            "SDQ reason says the child is too young or too old, but the child is not",
                            (row, year) -> row.dob().plusYears(4).isOnOrBefore(year.start())
                                    && row.dob().plusYears(16).isOnOrAfter(year.end())
                                    && row.sdqScore().isBlank()
                                    && row.sdqReason().is("SDQ1"))
                    .fields("SDQ_REASON", "DOB")
                    .fails(2027, "4 on the first day", "> OC2 DOB=01/04/2022 SDQ_REASON=SDQ1" + COHORT)
                    .passes(2027, "4 the day after", "OC2 DOB=02/04/2022 SDQ_REASON=SDQ1" + COHORT)
                    .fails(2027, "16 on the last day", "> OC2 DOB=31/03/2011 SDQ_REASON=SDQ1" + COHORT)
                    .passes(2027, "16 the day before", "OC2 DOB=30/03/2011 SDQ_REASON=SDQ1" + COHORT)
                    .passes(2027, "another reason", "OC2 DOB=01/04/2015 SDQ_REASON=SDQ2" + COHORT)
                    .passes(2027, "a score as well", "OC2 DOB=01/04/2015 SDQ_SCORE=9 SDQ_REASON=SDQ1" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=01/04/2015 SDQ_REASON=SDQ1")
                    .rule(),
            ofCohort(
                            "186",
                            "SDQ score and reason are both missing",
                            (row, year) -> row.dob().plusYears(4).isOnOrBefore(year.start())
                                    && row.dob().plusYears(17).isAfter(year.end())
                                    && !row.saysSdq())
                    .fields("SDQ_SCORE")
                    .fails(2027, "4 on the first day", "> OC2 DOB=01/04/2022" + COHORT)
                    .passes(2027, "4 the day after", "OC2 DOB=02/04/2022" + COHORT)
                    .fails(2027, "17 the day after the last", "> OC2 DOB=01/04/2010" + COHORT)
                    .passes(2027, "17 on the last day", "OC2 DOB=31/03/2010" + COHORT)
                    .passes(2027, "a score", "OC2 DOB=01/04/2015 SDQ_SCORE=9" + COHORT)
                    .passes(2027, "a reason", "OC2 DOB=01/04/2015 SDQ_REASON=SDQ2" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=01/04/2015")
                    .rule(),
            rule("189", "SDQ is given for a young person of 17 or over")
                    .reads(OC2)
                    .fields("DOB", "SDQ_SCORE", "SDQ_REASON")
                    .why("The questionnaire is for children from 4 to 16.")
                    .cause("The extract does not look at the age, or the date of birth is wrong.")
                    .fix("Leave score and reason out, or correct the date of birth.")
                    .eachRow(
                            LookedAfterChild::oc2,
                            (row, year) -> row.dob().plusYears(17).isBefore(year.start()) && row.saysSdq())
                    .fails(2027, "17 the day before the year, with a score", "> OC2 DOB=31/03/2009 SDQ_SCORE=9")
                    .fails(2027, "with a reason", "> OC2 DOB=31/03/2009 SDQ_REASON=SDQ2")
                    .passes(2027, "17 on its first day", "OC2 DOB=01/04/2009 SDQ_SCORE=9")
                    .passes(2027, "neither", "OC2 DOB=31/03/2009")
                    .rule(),
            ofCohort(
                            "197B",
                            "SDQ score and reason are both missing in the year of the 4th or 17th birthday",
                            (row, year) -> (row.dob().plusYears(4).isWithin(year.start(), year.end())
                                            || row.dob().plusYears(17).isWithin(year.start(), year.end()))
                                    && !row.saysSdq())
                    .fields("SDQ_REASON", "DOB")
                    .fails(2027, "4 on the first day", "> OC2 DOB=01/04/2022" + COHORT)
                    .passes(2027, "4 the day before", "OC2 DOB=31/03/2022" + COHORT)
                    .fails(2027, "4 on the last day", "> OC2 DOB=31/03/2023" + COHORT)
                    .passes(2027, "4 the day after", "OC2 DOB=01/04/2023" + COHORT)
                    .fails(2027, "17 on the first day", "> OC2 DOB=01/04/2009" + COHORT)
                    .passes(2027, "17 the day before", "OC2 DOB=31/03/2009" + COHORT)
                    .fails(2027, "17 on the last day", "> OC2 DOB=31/03/2010" + COHORT)
                    .passes(2027, "17 the day after", "OC2 DOB=01/04/2010" + COHORT)
                    .passes(2027, "a reason", "OC2 DOB=01/04/2022 SDQ_REASON=SDQ1" + COHORT)
                    .passes(2027, "not in care for the year", "OC2 DOB=01/04/2022")
                    .rule(),
            rule("198", "SDQ reason is given for a child not looked after for twelve months")
                    .reads(EPISODES, OC2)
                    .fields("SDQ_REASON")
                    .why("Scores and reasons are collected only for children looked after the whole year.")
                    .cause("The extract takes every child with an assessment, not those of the cohort.")
                    .fix("Leave the reason out, or correct the episode that breaks the twelve months.")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.sdqReason().isGiven() && !child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2027, "care began in the year", """
                            > OC2 SDQ_REASON=SDQ2
                            Episodes DECOM=02/04/2026 RNE=S""")
                    .passes(2027, "care began on its first day", """
                            OC2 SDQ_REASON=SDQ2
                            Episodes DECOM=01/04/2026 RNE=S""")
                    .passes(2027, "a score", """
                            OC2 SDQ_SCORE=9
                            Episodes DECOM=02/04/2026 RNE=S""")
                    .rule());

    private Questionnaire() {}

    /// A rule about records of children looked after for twelve months.
    private static RuleDraft<LookedAfterChild> ofCohort(String code, String wrong, BiPredicate<Oc2, ReturnYear> test) {
        return rule(code, wrong)
                .reads(OC2, EPISODES)
                .why(
                        "The questionnaire is asked of every child from 4 to 16 in care for the year; its score is published.")
                .cause("Carers had not sent the questionnaire back, or the reason there is none was not recorded.")
                .fix("Give the score, or the reason that there is none; check the date of birth.")
                .eachChild((child, year, findings) -> child.oc2().stream()
                        .filter(row -> test.test(row, year) && child.isContinuouslyLookedAfter(year))
                        .forEach(row -> findings.at(row)));
    }
}
