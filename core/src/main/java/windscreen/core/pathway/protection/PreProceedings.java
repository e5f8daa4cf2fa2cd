package windscreen.core.pathway.protection;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One spell of work before care proceedings.
///
/// A placeholder of the dataset until its sources are agreed.
@TableOf(name = "ssd_pre_proceedings", about = "One spell of work before care proceedings", key = "prep_table_id")
public record PreProceedings(
        Place place,

        @Heading(value = "prep_table_id", item = "PREP024A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "prep_person_id",
                item = "PREP001A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "prep_plo_family_id",
                item = "PREP002A",
                about = "The children who go through it together",
                need = Need.MANDATORY)
        Text family,

        @Heading(
                value = "prep_pre_pro_decision_date",
                item = "PREP003A",
                about = "The day the legal panel agreed to begin")
        Day decisionDate,

        @Heading(value = "prep_initial_pre_pro_meeting_date", item = "PREP004A", about = "The first meeting after that")
        Day firstMeeting,

        @Heading(
                value = "prep_pre_pro_outcome",
                item = "PREP005A",
                about = "How it ended, empty while it goes on",
                codes = "pathway/PreProceedingsOutcome")
        Text outcome,

        @Heading(
                value = "prep_agree_stepdown_issue_date",
                item = "PREP006A",
                about = "The day the panel agreed to end it")
        Day endDecisionDate,

        @Heading(
                value = "prep_cp_plans_referral_period",
                item = "PREP007A",
                about = "Protection plans since the referral",
                holds = Holds.WHOLE)
        Text protectionPlans,

        @Heading(
                value = "prep_legal_gateway_outcome",
                item = "PREP008A",
                about = "What the legal panel decided",
                codes = "pathway/LegalGateway")
        Text gatewayOutcome,

        @Heading(
                value = "prep_prev_pre_proc_child",
                item = "PREP009A",
                about = "Earlier spells before proceedings for the child",
                holds = Holds.WHOLE)
        Text earlierPreProceedings,

        @Heading(
                value = "prep_prev_care_proc_child",
                item = "PREP010A",
                about = "Earlier care proceedings for the child",
                holds = Holds.WHOLE)
        Text earlierProceedings,

        @Heading(
                value = "prep_pre_pro_letter_date",
                item = "PREP011A",
                about = "The day the letter before proceedings was sent")
        Day letterBefore,

        @Heading(value = "prep_care_pro_letter_date", item = "PREP012A", about = "The day the letter of issue was sent")
        Day letterOfIssue,

        @Heading(
                value = "prep_pre_pro_meetings_num",
                item = "PREP013A",
                about = "Review meetings after the first",
                holds = Holds.WHOLE)
        Text reviewMeetings,

        @Heading(
                value = "prep_pre_pro_parents_legal_rep",
                item = "PREP014A",
                about = "Whether the parents had a lawyer",
                codes = "pathway/YesNoUnknown")
        Text parentsRepresented,

        @Heading(
                value = "prep_parents_legal_rep_point_of_issue",
                item = "PREP015A",
                about = "Whether the parents had a lawyer when proceedings began",
                codes = "pathway/YesNoUnknown")
        Text parentsRepresentedAtIssue,

        @Heading(value = "prep_court_reference", item = "PREP016A", about = "The court's number")
        Text courtReference,

        @Heading(
                value = "prep_care_proc_court_hearings",
                item = "PREP017A",
                about = "Court hearings held",
                holds = Holds.WHOLE)
        Text hearings,

        @Heading(
                value = "prep_care_proc_short_notice",
                item = "PREP018A",
                about = "Whether proceedings began at short notice",
                codes = "pathway/YesNoUnknown")
        Text shortNotice,

        @Heading(
                value = "prep_proc_short_notice_reason",
                item = "PREP019A",
                about = "Why at short notice",
                codes = "pathway/ShortNoticeReason")
        Text shortNoticeReason,

        @Heading(
                value = "prep_la_inital_plan_approved",
                item = "PREP020A",
                about = "Whether the court approved the authority's plan at the first hearing",
                codes = "pathway/YesNoUnknown")
        Text initialPlanApproved,

        @Heading(
                value = "prep_la_initial_care_plan",
                item = "PREP021A",
                about = "The authority's plan at the first hearing",
                codes = "pathway/PlanForCourt")
        Text initialPlan,

        @Heading(
                value = "prep_la_final_plan_approved",
                item = "PREP022A",
                about = "Whether the court approved the authority's plan at the last hearing",
                codes = "pathway/YesNoUnknown")
        Text finalPlanApproved,

        @Heading(
                value = "prep_la_final_care_plan",
                item = "PREP023A",
                about = "The authority's plan at the last hearing",
                codes = "pathway/PlanForCourt")
        Text finalPlan)
        implements PathwayRow {}
