package windscreen.core.synthetic.life;

import java.time.LocalDate;
import java.util.List;

/// Something that happens to a child, from a day on. Every end is known to the teller of the story; a record of a given
/// day only knows what had happened by then.
public sealed interface LifeEvent {

    /// The day it begins.
    LocalDate day();

    /// The day it is over; its own day where it takes no time.
    default LocalDate end() {
        return day();
    }

    /// Someone reaches the authority about the child.
    ///
    /// @param outcome flag of the contact's outcome
    /// @param episode number of the episode of need it led to, 0 for none
    record Contact(LocalDate day, String source, String outcome, int episode) implements LifeEvent {}

    /// Help below the threshold of social care.
    record EarlyHelp(LocalDate day, LocalDate end, String reason) implements LifeEvent {}

    /// An episode of need.
    record Need(
            LocalDate day,
            LocalDate end,
            int episode,
            String source,
            String primaryNeed,
            boolean noFurtherAction,
            String closeReason)
            implements LifeEvent {}

    record Assessment(LocalDate day, LocalDate end, int episode, List<String> factors, boolean noFurtherAction)
            implements LifeEvent {}

    record InNeedPlan(LocalDate day, LocalDate end, int episode) implements LifeEvent {}

    /// A section 47 enquiry; it ends with the conference where there is one.
    record Enquiry(LocalDate day, LocalDate end, int episode, LocalDate target, boolean conference, boolean plan)
            implements LifeEvent {}

    record ProtectionPlan(
            LocalDate day,
            LocalDate end,
            int episode,
            String initialCategory,
            String latestCategory,
            int earlierPlans,
            List<LocalDate> reviews)
            implements LifeEvent {}

    /// A visit of a worker.
    ///
    /// @param kind what the child was seen as
    record Visit(LocalDate day, Kind kind, boolean alone) implements LifeEvent {

        public enum Kind {
            IN_NEED,
            PROTECTION,
            CARE
        }
    }

    /// A period of care.
    record Care(
            LocalDate day,
            LocalDate end,
            int episode,
            String primaryNeed,
            List<LegalSpan> legal,
            List<PlacementSpan> placements,
            String endReason)
            implements LifeEvent {}

    /// A legal status from a day on, until the next or the end of care.
    record LegalSpan(LocalDate day, String status) {}

    /// A placement from a day on, until the next or the end of care.
    ///
    /// @param sameCarer    whether the carer is that of the placement before
    /// @param changeReason why it ends; blank when care ends with it
    record PlacementSpan(LocalDate day, String type, Setting setting, boolean sameCarer, String changeReason) {}

    /// Where a child is placed.
    ///
    /// @param provider who provides it
    /// @param urn      the provider's number, blank where there is none
    record Setting(String provider, String urn, String postcode) {}

    record CareReview(LocalDate day, String participation) implements LifeEvent {}

    record Missing(LocalDate day, LocalDate end, String type) implements LifeEvent {}

    record HealthCheck(LocalDate day, String type) implements LifeEvent {}

    record Immunised(LocalDate day, boolean upToDate) implements LifeEvent {}

    /// A questionnaire, or the reason why there is none.
    record Strengths(LocalDate day, int score, String reason) implements LifeEvent {}

    record Conviction(LocalDate day) implements LifeEvent {}

    record SubstanceMisuse(LocalDate day, boolean helped) implements LifeEvent {}

    /// The way to adoption, from the agency's decision on.
    ///
    /// @param end      the day of the order, or on which the decision was reversed
    /// @param reversed why it was reversed; blank where the child was adopted
    record Adoption(
            LocalDate day,
            LocalDate end,
            LocalDate order,
            LocalDate matched,
            LocalDate placed,
            boolean byCarer,
            Adopters adopters,
            String reversed)
            implements LifeEvent {}

    record Adopters(int number, String sex, String legalStatus) {}

    /// An earlier lasting home that broke down before the child came into care.
    ///
    /// @param ordered day, month and year of the order, `Z1` children have none
    record EarlierHome(LocalDate day, String option, String authority, String ordered) implements LifeEvent {}

    /// What is known of a care leaver around a birthday.
    record Leaver(
            LocalDate day, String eligibility, String inTouch, String activity, String accommodation, String suitable)
            implements LifeEvent {}

    /// A worker who holds the case.
    ///
    /// @param reason why the worker changed
    record Worker(LocalDate day, LocalDate end, int episode, Team team, int number, String reason)
            implements LifeEvent {}

    /// An order that deprives a child of liberty.
    record Liberty(LocalDate day, LocalDate end) implements LifeEvent {}

    /// Unaccompanied and seeking asylum.
    record SeekingAsylum(LocalDate day, LocalDate end) implements LifeEvent {}
}
