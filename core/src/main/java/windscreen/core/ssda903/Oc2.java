package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// Health and conviction of a child looked after for twelve months.
///
/// Outcomes at 31 March of children looked after for at least twelve months.
@TableOf(name = "OC2", about = "Health and conviction of a child looked after for twelve months")
public record Oc2(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "SDQ_SCORE", about = "Strengths and difficulties score, 0 to 40", need = Need.CONDITIONAL)
        Text sdqScore,

        @Heading(value = "SDQ_REASON", about = "Why there is no score", codes = "SDQ_REASON", need = Need.CONDITIONAL)
        Text sdqReason,

        @Heading(
                value = "CONVICTED",
                about = "Convicted or subject to a final warning in the year",
                codes = "YES_NO",
                need = Need.CONDITIONAL)
        Text convicted,

        @Heading(
                value = "HEALTH_CHECK",
                about = "Development checks up to date (under fives)",
                codes = "YES_NO",
                need = Need.CONDITIONAL)
        Text healthCheck,

        @Heading(value = "IMMUNISATIONS", about = "Immunisations up to date", codes = "YES_NO", need = Need.MANDATORY)
        Text immunisations,

        @Heading(value = "TEETH_CHECK", about = "Teeth checked by a dentist", codes = "YES_NO", need = Need.MANDATORY)
        Text teethCheck,

        @Heading(
                value = "HEALTH_ASSESSMENT",
                about = "Annual health assessment done",
                codes = "YES_NO",
                need = Need.MANDATORY)
        Text healthAssessment,

        @Heading(
                value = "SUBSTANCE_MISUSE",
                about = "Substance misuse problem identified",
                codes = "YES_NO",
                need = Need.MANDATORY)
        Text substanceMisuse,

        @Heading(
                value = "INTERVENTION_RECEIVED",
                about = "Help for it received",
                codes = "YES_NO",
                need = Need.CONDITIONAL)
        Text interventionReceived,

        @Heading(
                value = "INTERVENTION_OFFERED",
                about = "Help for it offered",
                codes = "YES_NO",
                need = Need.CONDITIONAL)
        Text interventionOffered)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Oc2 of(Cells cells) {
        return new Oc2(
                cells.place(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    /// Whether any of the eight yes/no items is given.
    public boolean saysAnything() {
        return convicted.isGiven()
                || healthCheck.isGiven()
                || immunisations.isGiven()
                || teethCheck.isGiven()
                || healthAssessment.isGiven()
                || substanceMisuse.isGiven()
                || interventionReceived.isGiven()
                || interventionOffered.isGiven();
    }

    /// Whether any of the four items asked of every child is blank.
    public boolean lacksCoreItems() {
        return immunisations.isBlank()
                || teethCheck.isBlank()
                || healthAssessment.isBlank()
                || substanceMisuse.isBlank();
    }

    /// Whether a score of the strengths and difficulties questionnaire, or a reason for none, is given.
    public boolean saysSdq() {
        return sdqScore.isGiven() || sdqReason.isGiven();
    }
}
