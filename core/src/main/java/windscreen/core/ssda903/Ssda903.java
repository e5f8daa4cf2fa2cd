package windscreen.core.ssda903;

import java.util.List;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Table;

/// The SSDA903 return: its twelve tables in their own order, and the way its rules begin.
public final class Ssda903 {

    public static final Table<Header> HEADER = Table.of(0, Header.class, Header::of);
    public static final Table<Episode> EPISODES = Table.of(1, Episode.class, Episode::of);
    public static final Table<Review> REVIEWS = Table.of(2, Review.class, Review::of);
    public static final Table<Uasc> UASC = Table.of(3, Uasc.class, Uasc::of);
    public static final Table<Oc2> OC2 = Table.of(4, Oc2.class, Oc2::of);
    public static final Table<Oc3> OC3 = Table.of(5, Oc3.class, Oc3::of);
    public static final Table<Ad1> AD1 = Table.of(6, Ad1.class, Ad1::of);
    public static final Table<PlacedAdoption> PLACED_ADOPTION = Table.of(7, PlacedAdoption.class, PlacedAdoption::of);
    public static final Table<PreviousPermanence> PREVIOUS_PERMANENCE =
            Table.of(8, PreviousPermanence.class, PreviousPermanence::of);
    public static final Table<Missing> MISSING = Table.of(9, Missing.class, Missing::of);
    public static final Table<SocialWorkerEpisode> SOCIAL_WORKER_EPISODES =
            Table.of(10, SocialWorkerEpisode.class, SocialWorkerEpisode::of);
    public static final Table<DoLo> DOLO = Table.of(11, DoLo.class, DoLo::of);

    /// Every table, in the return's order.
    public static final List<Table<? extends LookedAfterRow>> TABLES = List.of(
            HEADER,
            EPISODES,
            REVIEWS,
            UASC,
            OC2,
            OC3,
            AD1,
            PLACED_ADOPTION,
            PREVIOUS_PERMANENCE,
            MISSING,
            SOCIAL_WORKER_EPISODES,
            DOLO);

    private Ssda903() {}

    /// Begins a rule of this return.
    ///
    /// @param code  the code exactly as published
    /// @param wrong one line saying what *is* wrong
    public static RuleDraft<LookedAfterChild> rule(String code, String wrong) {
        return new RuleDraft<>(ReturnKind.SSDA903, code, wrong);
    }
}
