package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// The adoption of one child.
///
/// A child adopted in the year.
@TableOf(name = "AD1", about = "The adoption of one child")
public record Ad1(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(
                value = "DATE_INT",
                about = "The day the agency decided that adoption is in the child's best interest",
                need = Need.MANDATORY)
        Day dateInt,

        @Heading(value = "DATE_MATCH", about = "The day the match was decided", need = Need.MANDATORY)
        Day dateMatch,

        @Heading(
                value = "FOSTER_CARE",
                about = "Adopted by former foster carers",
                codes = "YES_NO",
                need = Need.MANDATORY)
        Text fosterCare,

        @Heading(value = "NB_ADOPTR", about = "Number of adopters", codes = "NB_ADOPTR", need = Need.MANDATORY)
        Text nbAdoptr,

        @Heading(value = "SEX_ADOPTR", about = "Sex of the adopters", codes = "SEX_ADOPTR", need = Need.MANDATORY)
        Text sexAdoptr,

        @Heading(
                value = "LS_ADOPTR",
                about = "Legal status of the adopters",
                codes = "LS_ADOPTR",
                need = Need.MANDATORY)
        Text lsAdoptr)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Ad1 of(Cells cells) {
        return new Ad1(
                cells.place(),
                cells.text(),
                cells.day(),
                cells.day(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    /// Whether any of the six items is given, readable or not.
    public boolean saysAnything() {
        return dateInt.isGiven()
                || dateMatch.isGiven()
                || fosterCare.isGiven()
                || nbAdoptr.isGiven()
                || sexAdoptr.isGiven()
                || lsAdoptr.isGiven();
    }

    /// Whether any of the six items is blank.
    public boolean lacksAnything() {
        return dateInt.isBlank()
                || dateMatch.isBlank()
                || fosterCare.isBlank()
                || nbAdoptr.isBlank()
                || sexAdoptr.isBlank()
                || lsAdoptr.isBlank();
    }
}
