package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One enquiry under section 47.
///
/// An enquiry where significant harm is suspected.
@TableOf(
        name = "Section47",
        about = "One enquiry under section 47",
        key = {"S47ActualStartDate"},
        element = "Section47")
public record Section47(
        Place place,

        @Heading(value = "S47ActualStartDate", about = "The day it began", need = Need.MANDATORY)
        Day start,

        @Heading(
                value = "InitialCPCtarget",
                about = "The day the conference was due: 15 working days later",
                need = Need.CONDITIONAL)
        Day conferenceTarget,

        @Heading(value = "DateOfInitialCPC", about = "The day of the initial conference", need = Need.CONDITIONAL)
        Day initialConference,

        @Heading(
                value = "ICPCnotRequired",
                about = "Whether it ended without a conference",
                codes = "YesNo",
                need = Need.MANDATORY)
        Text conferenceNotRequired)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static Section47 of(Cells cells) {
        return new Section47(cells.place(), cells.day(), cells.day(), cells.day(), cells.text());
    }
}
