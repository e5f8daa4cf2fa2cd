package windscreen.core.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The code sets of the children in need census (CIN).
///
/// Values of that return keep their capitals as written, and codes must match them.
public final class CinCodes {

    /// Every set in the order in which it is declared below; filled by [#set(String)], so it stands first.
    private static final List<CodeSet> DECLARED = new ArrayList<>();

    /// Collection.
    public static final CodeSet COLLECTION = set("Collection");

    /// Source level.
    public static final CodeSet SOURCE_LEVEL = set("SourceLevel");

    /// Yes or no.
    public static final CodeSet YES_NO = set("YesNo");

    /// Gender.
    public static final CodeSet GENDER = set("GenderCurrent");

    /// Sex.
    public static final CodeSet SEX = set("Sex");

    /// Ethnicity.
    public static final CodeSet ETHNICITY = set("Ethnicity");

    /// Disability.
    public static final CodeSet DISABILITY = set("Disability");

    /// Reason for no unique pupil number.
    public static final CodeSet UPN_UNKNOWN = set("UPNunknown");

    /// Referral source.
    public static final CodeSet REFERRAL_SOURCE = set("ReferralSource");

    /// Primary need.
    public static final CodeSet PRIMARY_NEED = set("PrimaryNeed");

    /// Reason for closure.
    public static final CodeSet REASON_FOR_CLOSURE = set("ReasonForClosure");

    /// Category of abuse.
    public static final CodeSet CATEGORY_OF_ABUSE = set("CategoryOfAbuse");

    /// Factors identified at assessment.
    public static final CodeSet ASSESSMENT_FACTOR = set("AssessmentFactor");

    /// Pre-proceedings outcome.
    public static final CodeSet PRE_PROCEEDINGS_OUTCOME = set("PPOutcome");

    /// Authority number in a pupil number.
    public static final CodeSet UPN_AUTHORITY = set("UPN_LA");

    private CinCodes() {}

    /// Every set, in the usual order.
    public static List<CodeSet> all() {
        return Collections.unmodifiableList(DECLARED);
    }

    /// The set of a name, such as `Ethnicity`; there must be one.
    public static CodeSet named(String name) {
        return CodeSet.named(DECLARED, name);
    }

    private static CodeSet set(String name) {
        CodeSet set = new CodeSet("cin", name);
        DECLARED.add(set);
        return set;
    }
}
