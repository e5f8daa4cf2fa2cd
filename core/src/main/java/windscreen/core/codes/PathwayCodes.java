package windscreen.core.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The code sets of the pathway record that no return has. For the rest it shares those of the returns.
public final class PathwayCodes {

    /// Every set in the order in which it is declared below; filled by [#set(String)], so it stands first.
    private static final List<CodeSet> DECLARED = new ArrayList<>();

    /// Gender identity.
    public static final CodeSet GENDER = set("Gender");

    /// Parts of an address.
    public static final CodeSet ADDRESS_PART = set("AddressPart");

    /// Kind of identifier.
    public static final CodeSet IDENTIFIER_TYPE = set("IdentifierType");

    /// Outcomes of a contact.
    public static final CodeSet CONTACT_OUTCOME = set("ContactOutcome");

    /// Outcomes of a referral.
    public static final CodeSet REFERRAL_OUTCOME = set("ReferralOutcome");

    /// Outcomes of an assessment.
    public static final CodeSet ASSESSMENT_OUTCOME = set("AssessmentOutcome");

    /// Outcomes of a section 47 enquiry.
    public static final CodeSet ENQUIRY_OUTCOME = set("EnquiryOutcome");

    /// Outcomes of a conference.
    public static final CodeSet CONFERENCE_OUTCOME = set("ConferenceOutcome");

    /// Aims of a care plan.
    public static final CodeSet CARE_PLAN_AIM = set("CarePlanAim");

    /// Outcome of pre-proceedings.
    public static final CodeSet PRE_PROCEEDINGS_OUTCOME = set("PreProceedingsOutcome");

    /// Decision of the legal panel.
    public static final CodeSet LEGAL_GATEWAY = set("LegalGateway");

    /// Reason for short notice.
    public static final CodeSet SHORT_NOTICE_REASON = set("ShortNoticeReason");

    /// Plan put to the court.
    public static final CodeSet PLAN_FOR_COURT = set("PlanForCourt");

    /// Yes, no or not known.
    public static final CodeSet YES_NO_UNKNOWN = set("YesNoUnknown");

    /// Yes, no or does not apply.
    public static final CodeSet YES_NO_NOT_APPLICABLE = set("YesNoNotApplicable");

    /// Kind of health check.
    public static final CodeSet HEALTH_CHECK = set("HealthCheck");

    /// State of a health check.
    public static final CodeSet HEALTH_CHECK_STATUS = set("HealthCheckStatus");

    /// Order for a lasting home.
    public static final CodeSet PERMANENCE_ORDER = set("PermanenceOrder");

    /// Entitlement of a care leaver.
    public static final CodeSet ELIGIBILITY = set("Eligibility");

    /// Accommodation of a care leaver.
    public static final CodeSet ACCOMMODATION = set("Accommodation");

    /// Suitability of accommodation.
    public static final CodeSet SUITABLE = set("Suitable");

    /// Reason for neither pupil nor learner number.
    public static final CodeSet SEND_UPN_UNKNOWN = set("SendUpnUnknown");

    /// Decision on an education, health and care request.
    public static final CodeSet EHC_DECISION = set("EhcDecision");

    /// Reason an education, health and care plan ended.
    public static final CodeSet EHC_PLAN_END = set("EhcPlanEnd");

    /// Kind of special educational need.
    public static final CodeSet SEN_NEED = set("SenNeed");

    /// Rank of a need.
    public static final CodeSet SEN_RANK = set("SenRank");

    /// State of sending.
    public static final CodeSet FEED_STATUS = set("FeedStatus");

    /// Change of a child's data.
    public static final CodeSet FEED_CHANGE = set("FeedChange");

    /// Step in court.
    public static final CodeSet COURT_STEP = set("CourtStep");

    private PathwayCodes() {}

    /// Every set of its own, in the usual order.
    public static List<CodeSet> all() {
        return Collections.unmodifiableList(DECLARED);
    }

    /// The set that a column of the pathway record names with its folder, such as `cin/Ethnicity`, `ssda903/LS` or
    /// `pathway/Eligibility`; there must be one.
    public static CodeSet named(String path) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        return switch (path.substring(0, Math.max(slash, 0))) {
            case "cin" -> CinCodes.named(name);
            case "ssda903" -> Ssda903Codes.named(name);
            case "pathway" -> CodeSet.named(DECLARED, name);
            default -> throw new IllegalArgumentException(path + " names no code set");
        };
    }

    private static CodeSet set(String name) {
        CodeSet set = new CodeSet("pathway", name);
        DECLARED.add(set);
        return set;
    }
}
