package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What a child who comes into care had before.
///
/// Adoption, guardianship or a residence order before this time in care.
@TableOf(name = "PrevPerm", about = "What a child who comes into care had before")
public record PreviousPermanence(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(
                value = "PREV_PERM",
                about = "The earlier permanence arrangement",
                codes = "PREV_PERM",
                need = Need.MANDATORY)
        Text prevPerm,

        @Heading(
                value = "LA_PERM",
                about = "The authority that arranged it",
                codes = "LA_PERM",
                need = Need.CONDITIONAL)
        Text laPerm,

        @Heading(
                value = "DATE_PERM",
                about = "The day of its order; ZZ stands for what is not known",
                need = Need.CONDITIONAL)
        Text datePerm)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static PreviousPermanence of(Cells cells) {
        return new PreviousPermanence(
                cells.place(), cells.text(), cells.day(), cells.text(), cells.text(), cells.text());
    }
}
