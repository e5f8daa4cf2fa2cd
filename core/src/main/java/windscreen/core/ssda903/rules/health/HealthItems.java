package windscreen.core.ssda903.rules.health;

import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc2;

/// Health items of one record that do not go together: 158, 159, 192, 193, 544, 547.
final class HealthItems {

    private static final String CORE_BUT_ONE = " IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1";

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            misuse(
                            "158",
                            "Intervention was received, and yet it is said whether one was offered",
                            row -> row.interventionReceived().is("1")
                                    && row.interventionOffered().isGiven())
                    .fields("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                    .fails("received and offered", "> OC2 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=1")
                    .passes("received", "OC2 INTERVENTION_RECEIVED=1")
                    .passes("not received, but offered", "OC2 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=1")
                    .rule(),
            misuse(
                            "159",
                            "Intervention was not received, and it is not said whether one was offered",
                            row -> row.substanceMisuse().is("1")
                                    && row.interventionReceived().is("0")
                                    && row.interventionOffered().isBlank())
                    .fields("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                    .fails("not said", "> OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0")
                    .passes("said", "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=0")
                    .passes("received", "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1")
                    .passes("no misuse", "OC2 SUBSTANCE_MISUSE=0 INTERVENTION_RECEIVED=0")
                    .rule(),
            misuse(
                            "192",
                            "Child misuses substances, and it is not said whether an intervention was received",
                            row -> row.substanceMisuse().is("1")
                                    && row.interventionReceived().isBlank())
                    .fields("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED")
                    .fails("not said", "> OC2 SUBSTANCE_MISUSE=1")
                    .passes("said", "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0")
                    .passes("no misuse", "OC2 SUBSTANCE_MISUSE=0")
                    .rule(),
            misuse(
                            "193",
                            "Child does not misuse substances, but an intervention is given",
                            row -> (row.substanceMisuse().isBlank()
                                            || row.substanceMisuse().is("0"))
                                    && (row.interventionReceived().isGiven()
                                            || row.interventionOffered().isGiven()))
                    .fields("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                    .fails("no misuse, received", "> OC2 SUBSTANCE_MISUSE=0 INTERVENTION_RECEIVED=0")
                    .fails("blank, offered", "> OC2 INTERVENTION_OFFERED=1")
                    .passes("misuse", "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1")
                    .passes("no misuse, nothing said", "OC2 SUBSTANCE_MISUSE=0")
                    .rule(),
            core(
                    "544",
                    "Child was convicted, but core health items are missing",
                    "CONVICTED",
                    row -> row.convicted().is("1")),
            core(
                    "547",
                    "Health promotion is up to date, but core health items are missing",
                    "HEALTH_CHECK",
                    row -> row.healthCheck().is("1")));

    private HealthItems() {}

    private static RuleDraft<LookedAfterChild> misuse(String code, String wrong, Predicate<Oc2> test) {
        return rule(code, wrong)
                .reads(OC2)
                .why("The three items lead from one to the next: misuse, then received, then, if not, offered.")
                .cause("The form shows all three questions at once, or blanks were exported as 0.")
                .fix("Answer RECEIVED only after misuse, and OFFERED only when nothing was received.")
                .eachRow(LookedAfterChild::oc2, (row, year) -> test.test(row));
    }

    private static Rule<LookedAfterChild> core(String code, String wrong, String column, Predicate<Oc2> test) {
        return rule(code, wrong)
                .reads(OC2)
                .fields(column, "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
                .why("A child's health record counts only when its four core items are all there.")
                .cause("Health partners sent some of the items, and the rest never came.")
                .fix("Ask health for the items that are blank.")
                .eachRow(LookedAfterChild::oc2, (row, year) -> test.test(row) && row.lacksCoreItems())
                .fails("one core item is blank", "> OC2 " + column + "=1" + CORE_BUT_ONE)
                .passes("all four", "OC2 " + column + "=1" + CORE_BUT_ONE + " SUBSTANCE_MISUSE=0")
                .passes("the answer is no", "OC2 " + column + "=0" + CORE_BUT_ONE)
                .rule();
    }
}
