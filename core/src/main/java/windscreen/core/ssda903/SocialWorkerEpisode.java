package windscreen.core.ssda903;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One social worker's time with a child.
///
/// Collected since 2023/24.
@TableOf(
        name = "SWEpisodes",
        about = "One social worker's time with a child",
        key = {"SW_ID", "SW_DECOM"})
public record SocialWorkerEpisode(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DOB", about = "Date of birth, as this table has it", need = Need.MANDATORY)
        Day dob,

        @Heading(
                value = "SW_ID",
                about = "The worker's registration number, or a stand-in that begins XX",
                need = Need.MANDATORY)
        Text swId,

        @Heading(value = "SW_DECOM", about = "The day the worker began", need = Need.MANDATORY)
        Day swDecom,

        @Heading(value = "SW_DEC", about = "The day the worker ended")
        Day swDec,

        @Heading(value = "SW_REASON", about = "Why the worker changed", codes = "SW_REASON", need = Need.CONDITIONAL)
        Text swReason)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static SocialWorkerEpisode of(Cells cells) {
        return new SocialWorkerEpisode(
                cells.place(), cells.text(), cells.day(), cells.text(), cells.day(), cells.day(), cells.text());
    }
}
