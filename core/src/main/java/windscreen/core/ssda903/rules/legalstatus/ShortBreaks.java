package windscreen.core.ssda903.rules.legalstatus;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;
import windscreen.core.ssda903.rules.Compared;

/// What an episode of short breaks (V3, V4) may not hold: 214, 366, 382, 384, 398, 426.
final class ShortBreaks {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("214", "Placement postcode or URN is given for short breaks", "PL_POST", "URN")
                    .why("Children on short breaks live at home, so where the break is spent is not asked for.")
                    .cause("The export writes the address and provider of every placement, whatever its legal status.")
                    .fix("Leave both blank for V3 and V4, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.isRespite() && Compared.anyGiven(episode.plPost(), episode.urn()))
                    .fails("a postcode", CodeLines.of("> Episodes LS=%s PL_POST=QX11AA", "V3", "V4"))
                    .fails("a URN", "> Episodes LS=V4 URN=XXXXXXX")
                    .passes("neither", CodeLines.of("Episodes LS=%s HOME_POST=QX11AA", "V3", "V4"))
                    .passes("section 20", "Episodes LS=V2 PL_POST=QX11AA URN=1234567")
                    .rule(),
            draft("366", "Short break counted one by one (V3) does not start with S", "RNE")
                    .why("Each short break is a time in care of its own, so nothing carries on from another episode.")
                    .cause("The system gave the reason for a change of placement when the next break was booked.")
                    .fix("Give S as the reason for the new episode, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.ls().is("V3") && !episode.rne().is("S"))
                    .fails("a change of placement", "> Episodes LS=V3 RNE=P")
                    .fails("blank", "> Episodes LS=V3")
                    .passes("a start", "Episodes LS=V3 RNE=S")
                    .passes("an agreement counted as one", "Episodes LS=V4 RNE=P")
                    .rule(),
            draft("382", "Short break is in a temporary placement (T0 to T4)", "LS", "PLACE")
                    .why("A temporary placement interrupts a lasting one; a short break interrupts nothing.")
                    .cause("A holiday or hospital stay was recorded with the legal status of the child's short breaks.")
                    .fix("Give the type of placement the break is spent in, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes, (episode, year) -> episode.isRespite() && episode.isTemporary())
                    .fails(
                            "a temporary placement",
                            CodeLines.of("> Episodes LS=V4 PLACE=%s", "T0", "T1", "T2", "T3", "T4"))
                    .fails("each break by itself", "> Episodes LS=V3 PLACE=T2")
                    .passes("foster care", "Episodes LS=V4 PLACE=U6")
                    .passes("section 20", "Episodes LS=V2 PLACE=T1")
                    .rule(),
            draft("384", "Short break is in a long-term foster placement", "PLACE", "LS")
                    .why("Long-term foster care (U1, U4) is meant to last until the child is grown up.")
                    .cause("The carers are long-term carers of other children, and their usual type was taken.")
                    .fix("Give U3 or U6 for short breaks with foster carers, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.isRespite() && episode.placement().isOneOf("U1", "U4"))
                    .fails("long term", CodeLines.of("> Episodes LS=V3 PLACE=%s", "U1", "U4"))
                    .fails("under one agreement", "> Episodes LS=V4 PLACE=U4")
                    .passes("not long term", CodeLines.of("Episodes LS=V3 PLACE=%s", "U2", "U3", "U5", "U6"))
                    .passes("section 20", "Episodes LS=V2 PLACE=U4")
                    .rule(),
            draft("398", "Postcodes are given for short breaks", "LS", "HOME_POST", "PL_POST")
                    .why("Children on short breaks live at home: no distance from home is counted for them.")
                    .cause("The export writes the addresses of every episode, whatever its legal status.")
                    .fix("Leave both postcodes blank for V3 and V4, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.isRespite() && Compared.anyGiven(episode.homePost(), episode.plPost()))
                    .fails("a home postcode", CodeLines.of("> Episodes LS=%s HOME_POST=QX11AA", "V3", "V4"))
                    .fails("a placement postcode", "> Episodes LS=V4 PL_POST=QX11AA")
                    .passes("neither", CodeLines.of("Episodes LS=%s URN=1234567", "V3", "V4"))
                    .passes("section 20", "Episodes LS=V2 HOME_POST=QX11AA PL_POST=QX11AA")
                    .rule(),
            draft("426", "Child has short breaks both counted one by one (V3) and as one agreement (V4)", "LS")
                    .why("A child's short breaks are returned in one way or the other; with both, they count twice.")
                    .cause("The authority changed the way it records breaks during the year.")
                    .fix("Keep one way for the whole year: V4 for breaks under one agreement, else V3.")
                    .eachChild((child, year, findings) -> {
                        boolean single = false;
                        boolean agreed = false;
                        for (var episode : child.episodes()) {
                            single |= episode.ls().is("V3");
                            agreed |= episode.ls().is("V4");
                        }
                        if (single && agreed) {
                            child.episodes().stream()
                                    .filter(episode -> episode.isRespite())
                                    .forEach(episode -> findings.at(episode));
                        }
                    })
                    .fails("both", """
                            > Episodes LS=V3
                            Episodes LS=V2
                            > Episodes LS=V4
                            > Episodes LS=V3""")
                    .passes("one by one", """
                            Episodes LS=V3
                            Episodes LS=V3""")
                    .passes("as one agreement", """
                            Episodes LS=V4
                            Episodes LS=V2""")
                    .passes("two children", """
                            Episodes CHILD=EX1 LS=V3
                            Episodes CHILD=EX2 LS=V4""")
                    .passes("records without identifier are not one child", """
                            Episodes CHILD="" LS=V3
                            Episodes CHILD="" LS=V4""")
                    .rule());

    private ShortBreaks() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong).reads(EPISODES).fields(fields);
    }
}
