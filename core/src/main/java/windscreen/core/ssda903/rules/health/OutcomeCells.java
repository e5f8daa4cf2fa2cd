package windscreen.core.ssda903.rules.health;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.noFlag;
import static windscreen.core.ssda903.rules.CodeCells.unknown;

import java.util.List;
import java.util.OptionalDouble;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc2;
import windscreen.core.table.Text;

/// Health and conviction cells: 180, 181, 182, 185, 188, 196, 197a.
final class OutcomeCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("180", "SDQ score is not a whole number from 0 to 40")
                    .reads(OC2)
                    .fields("SDQ_SCORE")
                    .why("The questionnaire has no other scores; averages are spoilt by one that is out of range.")
                    .cause("A part score or a banding was keyed in place of the total.")
                    .fix("Give the total difficulties score, 0 to 40.")
                    .eachRow(
                            LookedAfterChild::oc2, (row, year) -> row.sdqScore().isGiven() && !isScore(row.sdqScore()))
                    .fails("below", "> OC2 SDQ_SCORE=-1")
                    .passes("the lowest", "OC2 SDQ_SCORE=0")
                    .passes("the highest", "OC2 SDQ_SCORE=40")
                    .fails("above", "> OC2 SDQ_SCORE=41")
                    .fails("half a point", "> OC2 SDQ_SCORE=10.5")
                    .fails("a word", "> OC2 SDQ_SCORE=HIGH")
                    .rule(),
            noFlag(
                    "181",
                    "OC2 yes/no item is not 0 or 1",
                    OC2,
                    List.of(
                            "CONVICTED",
                            "HEALTH_CHECK",
                            "IMMUNISATIONS",
                            "TEETH_CHECK",
                            "HEALTH_ASSESSMENT",
                            "SUBSTANCE_MISUSE",
                            "INTERVENTION_RECEIVED",
                            "INTERVENTION_OFFERED"),
                    List.of(
                            Oc2::convicted,
                            Oc2::healthCheck,
                            Oc2::immunisations,
                            Oc2::teethCheck,
                            Oc2::healthAssessment,
                            Oc2::substanceMisuse,
                            Oc2::interventionReceived,
                            Oc2::interventionOffered)),
            unknown(
                    "196",
                    "Reason for no SDQ score is not a listed code",
                    OC2,
                    "SDQ_REASON",
                    Oc2::sdqReason,
                    Ssda903Codes.SDQ_REASON,
                    "SDQ1"),
            rule("182", "Core health items are incomplete while other OC2 items are given")
                    .reads(OC2)
                    .fields(
                            "IMMUNISATIONS",
                            "TEETH_CHECK",
                            "HEALTH_ASSESSMENT",
                            "SUBSTANCE_MISUSE",
                            "CONVICTED",
                            "HEALTH_CHECK",
                            "INTERVENTION_RECEIVED",
                            "INTERVENTION_OFFERED")
                    .why("A child's health record counts only when its four core items are all there.")
                    .cause("Health partners sent some of the items, and the rest never came.")
                    .fix("Ask health for the items that are blank.")
                    .eachRow(
                            LookedAfterChild::oc2,
                            (row, year) -> row.lacksCoreItems()
                                    && (row.convicted().isGiven()
                                            || row.healthCheck().isGiven()
                                            || row.interventionReceived().isGiven()
                                            || row.interventionOffered().isGiven()))
                    .fails("teeth blank", "> OC2 IMMUNISATIONS=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0 CONVICTED=0")
                    .passes(
                            "all four",
                            "OC2 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0 CONVICTED=0")
                    .passes("nothing else given", "OC2 IMMUNISATIONS=1")
                    .fails("each of the others by itself", """
                            > OC2 HEALTH_CHECK=1
                            > OC2 INTERVENTION_RECEIVED=0
                            > OC2 INTERVENTION_OFFERED=1""")
                    .rule(),
            rule("185", "SDQ score is given for a child not looked after for twelve months")
                    .reads(EPISODES, OC2)
                    .fields("SDQ_SCORE")
                    .why("Scores are collected only for children looked after the whole year.")
                    .cause("The extract takes every child with a score, not those of the cohort.")
                    .fix("Leave the score out, or correct the episode that breaks the twelve months.")
                    .eachChild((child, year, findings) -> child.oc2().stream()
                            .filter(row -> row.sdqScore().isGiven() && !child.isContinuouslyLookedAfter(year))
                            .forEach(row -> findings.at(row)))
                    .fails(2026, "care began in the year", """
                            > OC2 SDQ_SCORE=12
                            Episodes DECOM=02/04/2025 RNE=S""")
                    .passes(2026, "care began on the first day", """
                            OC2 SDQ_SCORE=12
                            Episodes DECOM=01/04/2025 RNE=S""")
                    .fails(2026, "care ended the day before the last", """
                            > OC2 SDQ_SCORE=12
                            Episodes DECOM=01/04/2024 RNE=S DEC=30/03/2026 REC=E4A""")
                    .passes(2026, "care ended on the last day", """
                            OC2 SDQ_SCORE=12
                            Episodes DECOM=01/04/2024 RNE=S DEC=31/03/2026 REC=E4A""")
                    .fails(2026, "short breaks", """
                            > OC2 SDQ_SCORE=12
                            Episodes DECOM=01/04/2024 RNE=S LS=V4""")
                    .rule(),
            rule("188", "SDQ is given for a child under 4 at the end of the year")
                    .reads(OC2)
                    .fields("SDQ_SCORE", "SDQ_REASON")
                    .why("The questionnaire is for children from 4 to 16.")
                    .cause("The extract does not look at the age, or the date of birth is wrong.")
                    .fix("Leave score and reason out, or correct the date of birth.")
                    .eachRow(
                            LookedAfterChild::oc2,
                            (row, year) -> row.dob().plusYears(4).isAfter(year.end())
                                    && (row.sdqScore().isGiven()
                                            || row.sdqReason().isGiven()))
                    .fails(2026, "4 the day after", "> OC2 DOB=01/04/2022 SDQ_SCORE=12")
                    .passes(2026, "4 on the last day", "OC2 DOB=31/03/2022 SDQ_SCORE=12")
                    .fails(2026, "a reason", "> OC2 DOB=01/04/2022 SDQ_REASON=SDQ1")
                    .rule(),
            rule("197a", "SDQ reason is given although there is a score")
                    .reads(OC2)
                    .fields("SDQ_SCORE", "SDQ_REASON")
                    .why("A reason says why there is no score; both together contradict each other.")
                    .cause("A score came in after the reason was recorded.")
                    .fix("Take out the reason.")
                    .eachRow(
                            LookedAfterChild::oc2,
                            (row, year) ->
                                    row.sdqScore().isGiven() && row.sdqReason().isGiven())
                    .fails("both", "> OC2 SDQ_SCORE=12 SDQ_REASON=SDQ1")
                    .passes("score only", "OC2 SDQ_SCORE=12")
                    .passes("reason only", "OC2 SDQ_REASON=SDQ1")
                    .rule());

    private OutcomeCells() {}

    private static boolean isScore(Text score) {
        OptionalDouble number = score.number();
        return number.isPresent()
                && number.getAsDouble() >= 0
                && number.getAsDouble() <= 40
                && number.getAsDouble() == Math.rint(number.getAsDouble());
    }
}
