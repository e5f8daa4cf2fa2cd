package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// Who the child is.
///
/// Both GenderCurrent and Sex are read in any year; the rules say which is wanted.
@TableOf(name = "ChildIdentifiers", about = "Who the child is", element = "ChildIdentifiers")
public record ChildIdentifiers(
        Place place,

        @Heading(value = "LAchildID", about = "The child's identifier in the case system", need = Need.MANDATORY)
        Text laChildId,

        @Heading(value = "UPN", about = "Unique pupil number", need = Need.CONDITIONAL)
        Text upn,

        @Heading(value = "FormerUPN", about = "The pupil number before it")
        Text formerUpn,

        @Heading(
                value = "UPNunknown",
                about = "Why there is no pupil number",
                codes = "UPNunknown",
                need = Need.CONDITIONAL)
        Text upnUnknown,

        @Heading(value = "PersonBirthDate", about = "Date of birth", need = Need.CONDITIONAL)
        Day birthDate,

        @Heading(
                value = "ExpectedPersonBirthDate",
                about = "Expected date of birth of an unborn child",
                need = Need.CONDITIONAL)
        Day expectedBirthDate,

        @Heading(
                value = "GenderCurrent",
                about = "Gender, up to 2023/24",
                codes = "GenderCurrent",
                need = Need.CONDITIONAL)
        Text genderCurrent,

        @Heading(value = "Sex", about = "Sex, from 2024/25", codes = "Sex", need = Need.CONDITIONAL)
        Text sex,

        @Heading(value = "PersonDeathDate", about = "Date of death", need = Need.CONDITIONAL)
        Day deathDate)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static ChildIdentifiers of(Cells cells) {
        return new ChildIdentifiers(
                cells.place(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.day());
    }
}
