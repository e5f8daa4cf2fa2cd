package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child of the return.
///
/// One line for each child. `INT32` finds a child with two.
@TableOf(name = "Header", about = "One child of the return")
public record Header(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "SEX", about = "Sex", codes = "SEX", need = Need.MANDATORY)
        Text sex,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(value = "ETHNIC", about = "Ethnic background", codes = "ETHNIC", need = Need.MANDATORY)
        Text ethnic,

        @Heading(
                value = "UPN",
                about = "Unique pupil number, or why there is none (UN1 to UN5)",
                codes = "UPN_UNKNOWN",
                need = Need.CONDITIONAL)
        Text upn,

        @Heading(value = "MOTHER", about = "Whether the child is a mother", codes = "YES_NO", need = Need.CONDITIONAL)
        Text mother,

        @Heading(value = "MC_DOB", about = "Date of birth of the mother's child", need = Need.CONDITIONAL)
        Day mcDob,

        @Heading(
                value = "UASC",
                about =
                        "Whether the child was an unaccompanied asylum seeker in the year: worked out from the UASC table, or read from XML",
                codes = "YES_NO",
                derived = true)
        Text uasc)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Header of(Cells cells) {
        return new Header(
                cells.place(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text());
    }

    /// This record with the derived flag.
    public Header withUasc(String flag) {
        return new Header(place, child, sex, dob, ethnic, upn, mother, mcDob, Text.of(flag));
    }
}
