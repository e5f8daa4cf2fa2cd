package windscreen.core.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The code sets of the SSDA903 return (children looked after).
///
/// Cells of that return are made capitals when they are read, so the codes are capitals.
public final class Ssda903Codes {

    /// Every set in the order in which it is declared below; filled by [#set(String)], so it stands first.
    private static final List<CodeSet> DECLARED = new ArrayList<>();

    /// Sex.
    public static final CodeSet SEX = set("SEX");

    /// Ethnic origin.
    public static final CodeSet ETHNIC_ORIGIN = set("ETHNIC");

    /// Reason for no unique pupil number.
    public static final CodeSet UPN_UNKNOWN = set("UPN_UNKNOWN");

    /// Yes or no.
    public static final CodeSet YES_NO = set("YES_NO");

    /// Reason for new episode.
    public static final CodeSet REASON_FOR_NEW_EPISODE = set("RNE");

    /// Legal status.
    public static final CodeSet LEGAL_STATUS = set("LS");

    /// Category of need.
    public static final CodeSet CATEGORY_OF_NEED = set("CIN");

    /// Placement type.
    public static final CodeSet PLACEMENT = set("PLACE");

    /// Placement provider.
    public static final CodeSet PLACEMENT_PROVIDER = set("PLACE_PROVIDER");

    /// Reason episode ceased.
    public static final CodeSet REASON_EPISODE_CEASED = set("REC");

    /// Reason for placement change.
    public static final CodeSet REASON_FOR_PLACEMENT_CHANGE = set("REASON_PLACE_CHANGE");

    /// Participation in review.
    public static final CodeSet REVIEW_PARTICIPATION = set("REVIEW_CODE");

    /// Reason for no strengths and difficulties score.
    public static final CodeSet SDQ_REASON = set("SDQ_REASON");

    /// In touch with care leaver.
    public static final CodeSet IN_TOUCH = set("IN_TOUCH");

    /// Activity of care leaver.
    public static final CodeSet ACTIVITY = set("ACTIV");

    /// Accommodation of care leaver.
    public static final CodeSet ACCOMMODATION = set("ACCOM");

    /// Reason no longer placed for adoption.
    public static final CodeSet REASON_PLACED_CEASED = set("REASON_PLACED_CEASED");

    /// Number of adopters.
    public static final CodeSet NUMBER_OF_ADOPTERS = set("NB_ADOPTR");

    /// Sex of adopters.
    public static final CodeSet SEX_OF_ADOPTERS = set("SEX_ADOPTR");

    /// Legal status of adopters.
    public static final CodeSet LEGAL_STATUS_OF_ADOPTERS = set("LS_ADOPTR");

    /// Previous permanence option.
    public static final CodeSet PREVIOUS_PERMANENCE = set("PREV_PERM");

    /// Missing or away.
    public static final CodeSet MISSING = set("MISSING");

    /// Reason for change of social worker.
    public static final CodeSet SOCIAL_WORKER_CHANGE_REASON = set("SW_REASON");

    /// Placement inside or outside the authority.
    public static final CodeSet PLACEMENT_LOCATION = set("PL_LOCATION");

    /// Placement outside England or confidential.
    public static final CodeSet PLACEMENT_AUTHORITY_SPECIAL = set("PL_LA_SPECIAL");

    /// Authority of previous permanence.
    public static final CodeSet PERMANENCE_AUTHORITY = set("LA_PERM");

    /// No Ofsted number.
    public static final CodeSet URN_SPECIAL = set("URN_SPECIAL");

    private Ssda903Codes() {}

    /// Every set, in the usual order.
    public static List<CodeSet> all() {
        return Collections.unmodifiableList(DECLARED);
    }

    /// The set of a name, such as `LS`; there must be one.
    public static CodeSet named(String name) {
        return CodeSet.named(DECLARED, name);
    }

    private static CodeSet set(String name) {
        CodeSet set = new CodeSet("ssda903", name);
        DECLARED.add(set);
        return set;
    }
}
