package windscreen.core.cin;

import java.util.List;
import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One episode of need, from referral to closure.
///
/// Everything that happened under one referral stands in it.
@TableOf(
        name = "CINdetails",
        about = "One episode of need, from referral to closure",
        key = {"CINreferralDate"},
        element = "CINdetails")
public record CinDetails(
        Place place,

        @Heading(value = "CINreferralDate", about = "The day of the referral", need = Need.MANDATORY)
        Day referralDate,

        @Heading(
                value = "ReferralSource",
                about = "Who referred the child",
                codes = "ReferralSource",
                need = Need.CONDITIONAL)
        Text referralSource,

        @Heading(value = "PrimaryNeedCode", about = "The main need", codes = "PrimaryNeed", need = Need.CONDITIONAL)
        Text primaryNeed,

        @Heading(value = "CINclosureDate", about = "The day the case closed", need = Need.CONDITIONAL)
        Day closureDate,

        @Heading(
                value = "ReasonForClosure",
                about = "Why it closed",
                codes = "ReasonForClosure",
                need = Need.CONDITIONAL)
        Text reasonForClosure,

        @Heading(
                value = "DateOfInitialCPC",
                about = "A conference with no section 47 enquiry here, as when a plan is transferred in",
                need = Need.CONDITIONAL)
        Day initialConference,

        @Element("Assessments") List<Assessment> assessments,
        @Element("CINPlanDates") List<CinPlan> cinPlans,
        @Element("Section47") List<Section47> section47s,

        @Heading(
                value = "ReferralNFA",
                about = "Whether the referral led to no further action",
                codes = "YesNo",
                need = Need.MANDATORY)
        Text noFurtherAction,

        @Element("ChildProtectionPlans") List<ChildProtectionPlan> protectionPlans,
        @Element("PreProceedingsandFGDM") List<PreProceedings> preProceedings)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static CinDetails of(Cells cells) {
        return new CinDetails(
                cells.place(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.day(),
                cells.list(),
                cells.list(),
                cells.list(),
                cells.text(),
                cells.list(),
                cells.list());
    }

    /// Whether the referral plainly led to further action: the flag says no further action is false.
    public boolean isActedOn() {
        return Flag.isFalse(noFurtherAction);
    }

    /// Whether the referral plainly led to no further action.
    public boolean isNoFurtherAction() {
        return Flag.isTrue(noFurtherAction);
    }
}
