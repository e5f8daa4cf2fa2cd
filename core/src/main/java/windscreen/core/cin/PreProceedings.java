package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One spell of pre-proceedings work.
///
/// 2026/27 only, from the draft specification.
@TableOf(
        name = "PreProceedings",
        about = "One spell of pre-proceedings work",
        key = {"PPStartDate"},
        element = "PreProceedingsandFGDM")
public record PreProceedings(
        Place place,

        @Heading(value = "PPStartDate", about = "The day it began")
        Day start,

        @Heading(value = "LBPSentDate", about = "The day the letter before proceedings was sent")
        Day letterSent,

        @Heading(value = "FGDMMeetingOffer", about = "Whether a family meeting was offered", codes = "YesNo")
        Text meetingOffered,

        @Heading(value = "FGDMMeetingFac", about = "Whether the meeting was held", codes = "YesNo")
        Text meetingFacilitated,

        @Heading(value = "InitialPPMeetingDate", about = "The first meeting")
        Day firstMeeting,

        @Heading(value = "ReviewMeetingsCount", about = "How many review meetings")
        Text reviewMeetings,

        @Heading(value = "StepDecisionDate", about = "The day it was decided to step up or down")
        Day stepDecision,

        @Heading(value = "PPOutcome", about = "The outcome", codes = "PPOutcome")
        Text outcome,

        @Heading(value = "CourtAppDate", about = "The day the court was applied to")
        Day courtApplication,

        @Heading(value = "LetterInitCPDate", about = "The day of the letter that begins proceedings")
        Day proceedingsLetter)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static PreProceedings of(Cells cells) {
        return new PreProceedings(
                cells.place(),
                cells.day(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.day(),
                cells.day());
    }
}
