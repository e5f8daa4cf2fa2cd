package windscreen.core.ssda903.rules.legalstatus;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Legal statuses that cannot go with the placement or the day: 378, 408, 446.
final class StatusDoesNotFit {

    private static final LocalDate FIRST_PLACEMENT_ORDERS = LocalDate.of(2005, 12, 1);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("378", "Child accommodated under section 20 (V2) is placed with parents (P1)")
                    .reads(EPISODES)
                    .fields("PLACE", "LS")
                    .why("A child who lives with parents by agreement is not in the authority's care.")
                    .cause("The child went home and the episode was given a new placement instead of an end.")
                    .fix("End care on the day the child went home, or correct the legal status or the placement.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.placement().is("P1") && episode.ls().is("V2"))
                    .fails("section 20 at home", "> Episodes PLACE=P1 LS=V2")
                    .passes("a care order", "Episodes PLACE=P1 LS=C2")
                    .passes("foster care", "Episodes PLACE=U4 LS=V2")
                    .passes("no legal status", "Episodes PLACE=P1")
                    .rule(),
            rule("408", "Child is placed for adoption under a placement order, but the legal status is not E1")
                    .reads(EPISODES)
                    .fields("PLACE", "LS")
                    .why("A5 and A6 say that a court made a placement order; the legal status must say the same.")
                    .cause("The order was never entered as a legal status, or the placement was by consent (A3, A4).")
                    .fix("Begin an episode with legal status E1 on the day of the order, or correct the placement.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.placement().isOneOf("A5", "A6")
                                    && !episode.ls().is("E1"))
                    .fails("a care order", CodeLines.of("> Episodes PLACE=%s LS=C2", "A5", "A6"))
                    .fails("no legal status", "> Episodes PLACE=A5")
                    .passes("a placement order", CodeLines.of("Episodes PLACE=%s LS=E1", "A5", "A6"))
                    .passes("by consent", CodeLines.of("Episodes PLACE=%s LS=C2", "A3", "A4"))
                    .rule(),
            rule("446", "Placement order (E1) in an episode that began before there were any")
                    .reads(EPISODES)
                    .fields("LS", "DECOM")
                    .why(
                            "Courts have made placement orders only since December 2005; before, there were freeing orders.")
                    .cause("The legal status was changed in the old episode, which should have ended on that day.")
                    .fix("End the old episode on the day of the order and begin a new one, or correct the start.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.ls().is("E1") && episode.decom().isBefore(FIRST_PLACEMENT_ORDERS))
                    .fails("on 30 November 2005", "> Episodes LS=E1 DECOM=30/11/2005")
                    .passes("on 1 December 2005", "Episodes LS=E1 DECOM=01/12/2005")
                    .passes("a freeing order", "Episodes LS=D1 DECOM=30/11/2005")
                    .passes("no readable start", "Episodes LS=E1 DECOM=31/11/2005")
                    .rule());

    private StatusDoesNotFit() {}
}
