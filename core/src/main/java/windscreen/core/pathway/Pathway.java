package windscreen.core.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import windscreen.core.pathway.care.ClaCarePlan;
import windscreen.core.pathway.care.ClaEpisode;
import windscreen.core.pathway.care.ClaPlacement;
import windscreen.core.pathway.care.ClaReview;
import windscreen.core.pathway.care.ClaVisit;
import windscreen.core.pathway.care.LegalStatus;
import windscreen.core.pathway.care.MissingEpisode;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.pathway.care.PlacementFinance;
import windscreen.core.pathway.care.PreviousPermanence;
import windscreen.core.pathway.extensions.Adopter;
import windscreen.core.pathway.extensions.AdopterMatch;
import windscreen.core.pathway.extensions.CareLeaverHistory;
import windscreen.core.pathway.extensions.ContactReferral;
import windscreen.core.pathway.extensions.CourtDate;
import windscreen.core.pathway.extensions.FamilyMeeting;
import windscreen.core.pathway.extensions.InterventionOffered;
import windscreen.core.pathway.extensions.LibertyOrder;
import windscreen.core.pathway.extensions.PlanCount;
import windscreen.core.pathway.frontdoor.Contact;
import windscreen.core.pathway.frontdoor.EarlyHelpEpisode;
import windscreen.core.pathway.health.Conviction;
import windscreen.core.pathway.health.HealthCheck;
import windscreen.core.pathway.health.Immunisations;
import windscreen.core.pathway.health.SdqScore;
import windscreen.core.pathway.health.SubstanceMisuse;
import windscreen.core.pathway.leavingcare.CareLeaver;
import windscreen.core.pathway.people.Address;
import windscreen.core.pathway.people.Disability;
import windscreen.core.pathway.people.FamilyMember;
import windscreen.core.pathway.people.ImmigrationStatus;
import windscreen.core.pathway.people.LinkedIdentifier;
import windscreen.core.pathway.people.Mother;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.people.VoiceOfChild;
import windscreen.core.pathway.permanence.Permanence;
import windscreen.core.pathway.protection.InitialConference;
import windscreen.core.pathway.protection.PreProceedings;
import windscreen.core.pathway.protection.ProtectionPlan;
import windscreen.core.pathway.protection.ProtectionReview;
import windscreen.core.pathway.protection.ProtectionVisit;
import windscreen.core.pathway.protection.Section47Enquiry;
import windscreen.core.pathway.referral.AssessmentFactors;
import windscreen.core.pathway.referral.CinAssessment;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.pathway.referral.CinPlan;
import windscreen.core.pathway.referral.CinVisit;
import windscreen.core.pathway.send.EhcActivePlan;
import windscreen.core.pathway.send.EhcAssessment;
import windscreen.core.pathway.send.EhcNamedPlan;
import windscreen.core.pathway.send.EhcRequest;
import windscreen.core.pathway.send.SenNeed;
import windscreen.core.pathway.send.SendRecord;
import windscreen.core.pathway.upkeep.ExtractVersion;
import windscreen.core.pathway.upkeep.FeedState;
import windscreen.core.pathway.workforce.Department;
import windscreen.core.pathway.workforce.Involvement;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The pathway record: every table the authority's own record is kept in, and how they hang together.
///
/// The tables are those of the Standard Safeguarding Dataset with its names and item references, and beside them ours
/// (`ext_...`) for what it cannot say. Every table's key is the one column that [Table#key] names; every link leads
/// to the key of another table.
public final class Pathway {

    public static final Table<Person> PERSON = Table.of(0, Person.class);
    public static final Table<FamilyMember> FAMILY_MEMBER = Table.of(1, FamilyMember.class);
    public static final Table<Address> ADDRESS = Table.of(2, Address.class);
    public static final Table<Disability> DISABILITY = Table.of(3, Disability.class);
    public static final Table<ImmigrationStatus> IMMIGRATION_STATUS = Table.of(4, ImmigrationStatus.class);
    public static final Table<Mother> MOTHER = Table.of(5, Mother.class);
    public static final Table<LinkedIdentifier> LINKED_IDENTIFIER = Table.of(6, LinkedIdentifier.class);
    public static final Table<VoiceOfChild> VOICE_OF_CHILD = Table.of(7, VoiceOfChild.class);
    public static final Table<Contact> CONTACT = Table.of(8, Contact.class);
    public static final Table<EarlyHelpEpisode> EARLY_HELP_EPISODE = Table.of(9, EarlyHelpEpisode.class);
    public static final Table<CinEpisode> CIN_EPISODE = Table.of(10, CinEpisode.class);
    public static final Table<CinAssessment> CIN_ASSESSMENT = Table.of(11, CinAssessment.class);
    public static final Table<AssessmentFactors> ASSESSMENT_FACTORS = Table.of(12, AssessmentFactors.class);
    public static final Table<CinPlan> CIN_PLAN = Table.of(13, CinPlan.class);
    public static final Table<CinVisit> CIN_VISIT = Table.of(14, CinVisit.class);
    public static final Table<Section47Enquiry> SECTION47_ENQUIRY = Table.of(15, Section47Enquiry.class);
    public static final Table<InitialConference> INITIAL_CONFERENCE = Table.of(16, InitialConference.class);
    public static final Table<ProtectionPlan> PROTECTION_PLAN = Table.of(17, ProtectionPlan.class);
    public static final Table<ProtectionVisit> PROTECTION_VISIT = Table.of(18, ProtectionVisit.class);
    public static final Table<ProtectionReview> PROTECTION_REVIEW = Table.of(19, ProtectionReview.class);
    public static final Table<PreProceedings> PRE_PROCEEDINGS = Table.of(20, PreProceedings.class);
    public static final Table<PeriodOfCare> PERIOD_OF_CARE = Table.of(21, PeriodOfCare.class);
    public static final Table<ClaEpisode> CLA_EPISODE = Table.of(22, ClaEpisode.class);
    public static final Table<ClaPlacement> CLA_PLACEMENT = Table.of(23, ClaPlacement.class);
    public static final Table<LegalStatus> LEGAL_STATUS = Table.of(24, LegalStatus.class);
    public static final Table<ClaReview> CLA_REVIEW = Table.of(25, ClaReview.class);
    public static final Table<ClaVisit> CLA_VISIT = Table.of(26, ClaVisit.class);
    public static final Table<ClaCarePlan> CLA_CARE_PLAN = Table.of(27, ClaCarePlan.class);
    public static final Table<PreviousPermanence> PREVIOUS_PERMANENCE = Table.of(28, PreviousPermanence.class);
    public static final Table<MissingEpisode> MISSING_EPISODE = Table.of(29, MissingEpisode.class);
    public static final Table<PlacementFinance> PLACEMENT_FINANCE = Table.of(30, PlacementFinance.class);
    public static final Table<HealthCheck> HEALTH_CHECK = Table.of(31, HealthCheck.class);
    public static final Table<Immunisations> IMMUNISATIONS = Table.of(32, Immunisations.class);
    public static final Table<SubstanceMisuse> SUBSTANCE_MISUSE = Table.of(33, SubstanceMisuse.class);
    public static final Table<SdqScore> SDQ_SCORE = Table.of(34, SdqScore.class);
    public static final Table<Conviction> CONVICTION = Table.of(35, Conviction.class);
    public static final Table<Permanence> PERMANENCE = Table.of(36, Permanence.class);
    public static final Table<CareLeaver> CARE_LEAVER = Table.of(37, CareLeaver.class);
    public static final Table<Involvement> INVOLVEMENT = Table.of(38, Involvement.class);
    public static final Table<Professional> PROFESSIONAL = Table.of(39, Professional.class);
    public static final Table<Department> DEPARTMENT = Table.of(40, Department.class);
    public static final Table<SendRecord> SEND_RECORD = Table.of(41, SendRecord.class);
    public static final Table<EhcRequest> EHC_REQUEST = Table.of(42, EhcRequest.class);
    public static final Table<EhcAssessment> EHC_ASSESSMENT = Table.of(43, EhcAssessment.class);
    public static final Table<EhcNamedPlan> EHC_NAMED_PLAN = Table.of(44, EhcNamedPlan.class);
    public static final Table<EhcActivePlan> EHC_ACTIVE_PLAN = Table.of(45, EhcActivePlan.class);
    public static final Table<SenNeed> SEN_NEED = Table.of(46, SenNeed.class);
    public static final Table<ExtractVersion> EXTRACT_VERSION = Table.of(47, ExtractVersion.class);
    public static final Table<FeedState> FEED_STATE = Table.of(48, FeedState.class);
    public static final Table<Adopter> ADOPTER = Table.of(49, Adopter.class);
    public static final Table<AdopterMatch> ADOPTER_MATCH = Table.of(50, AdopterMatch.class);
    public static final Table<LibertyOrder> LIBERTY_ORDER = Table.of(51, LibertyOrder.class);
    public static final Table<InterventionOffered> INTERVENTION_OFFERED = Table.of(52, InterventionOffered.class);
    public static final Table<FamilyMeeting> FAMILY_MEETING = Table.of(53, FamilyMeeting.class);
    public static final Table<CourtDate> COURT_DATE = Table.of(54, CourtDate.class);
    public static final Table<CareLeaverHistory> CARE_LEAVER_HISTORY = Table.of(55, CareLeaverHistory.class);
    public static final Table<PlanCount> PLAN_COUNT = Table.of(56, PlanCount.class);
    public static final Table<ContactReferral> CONTACT_REFERRAL = Table.of(57, ContactReferral.class);

    /// Every table, in the order of a child's way; tables only of ours come last.
    public static final List<Table<? extends PathwayRow>> TABLES = List.of(
            PERSON,
            FAMILY_MEMBER,
            ADDRESS,
            DISABILITY,
            IMMIGRATION_STATUS,
            MOTHER,
            LINKED_IDENTIFIER,
            VOICE_OF_CHILD,
            CONTACT,
            EARLY_HELP_EPISODE,
            CIN_EPISODE,
            CIN_ASSESSMENT,
            ASSESSMENT_FACTORS,
            CIN_PLAN,
            CIN_VISIT,
            SECTION47_ENQUIRY,
            INITIAL_CONFERENCE,
            PROTECTION_PLAN,
            PROTECTION_VISIT,
            PROTECTION_REVIEW,
            PRE_PROCEEDINGS,
            PERIOD_OF_CARE,
            CLA_EPISODE,
            CLA_PLACEMENT,
            LEGAL_STATUS,
            CLA_REVIEW,
            CLA_VISIT,
            CLA_CARE_PLAN,
            PREVIOUS_PERMANENCE,
            MISSING_EPISODE,
            PLACEMENT_FINANCE,
            HEALTH_CHECK,
            IMMUNISATIONS,
            SUBSTANCE_MISUSE,
            SDQ_SCORE,
            CONVICTION,
            PERMANENCE,
            CARE_LEAVER,
            INVOLVEMENT,
            PROFESSIONAL,
            DEPARTMENT,
            SEND_RECORD,
            EHC_REQUEST,
            EHC_ASSESSMENT,
            EHC_NAMED_PLAN,
            EHC_ACTIVE_PLAN,
            SEN_NEED,
            EXTRACT_VERSION,
            FEED_STATE,
            ADOPTER,
            ADOPTER_MATCH,
            LIBERTY_ORDER,
            INTERVENTION_OFFERED,
            FAMILY_MEETING,
            COURT_DATE,
            CARE_LEAVER_HISTORY,
            PLAN_COUNT,
            CONTACT_REFERRAL);

    private static final Map<Class<?>, Table<? extends PathwayRow>> BY_TYPE = new HashMap<>();
    private static final Map<String, Table<? extends PathwayRow>> BY_NAME = new HashMap<>();

    static {
        TABLES.forEach(table -> {
            BY_TYPE.put(table.type(), table);
            BY_NAME.put(table.name(), table);
        });
    }

    /// Every link between two tables, in the order of the tables it starts from.
    public static final List<Link> LINKS = TABLES.stream()
            .flatMap(table -> table.columns().stream()
                    .filter(column -> column.parent() != Row.class)
                    .map(column -> new Link(table, column, of(column.parent()))))
            .toList();

    private Pathway() {}

    /// The table that a record is a row of.
    public static Table<? extends PathwayRow> of(Class<?> type) {
        Table<? extends PathwayRow> table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException(type + " is no table of the pathway record");
        }
        return table;
    }

    /// The table of a name, such as `ssd_person`.
    public static Optional<Table<? extends PathwayRow>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
