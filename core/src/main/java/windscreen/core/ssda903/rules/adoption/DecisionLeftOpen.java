package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PlacedAdoption;

/// Decisions that do not fit how care went on or ended: 553, 557, 558.
final class DecisionLeftOpen {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("553", "Child has a placement order, but no adoption decision that stands")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("CHILD", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED")
                    .why("While a placement order (E1) is in force the plan is adoption, and its decision must stand.")
                    .cause("The plan changed before the court revoked the order, or the decision was not exported.")
                    .fix("Add the decision, or end the episode of the placement order on the day it was revoked.")
                    .eachChild((child, year, findings) -> judgeOrder(child, findings))
                    .fails("no decision", "> Episodes LS=E1 DECOM=01/05/2026")
                    .fails("the decision was given up", """
                            Episodes LS=E1 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=01/04/2026 DATE_PLACED_CEASED=01/09/2026""")
                    .fails("a reason is enough", """
                            Episodes LS=E1 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=01/04/2026 REASON_PLACED_CEASED=RD1""")
                    .passes("the order is over", """
                            Episodes LS=E1 DECOM=01/05/2026 DEC=01/09/2026
                            PlacedAdoption DATE_PLACED=01/04/2026 DATE_PLACED_CEASED=01/09/2026""")
                    .passes("the decision stands", """
                            Episodes LS=E1 DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=01/04/2026""")
                    .passes("the order ended on a day that is none", """
                            Episodes LS=E1 DECOM=01/05/2026 DEC=31/09/2026
                            PlacedAdoption DATE_PLACED=01/04/2026 DATE_PLACED_CEASED=01/09/2026""")
                    .passes("another order", "Episodes LS=C2 DECOM=01/05/2026")
                    .rule(),
            rule("557", "Child left care without being adopted, but the adoption decision was not given up")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED_CEASED", "REASON_PLACED_CEASED", "PLACE", "LS", "REC")
                    .why(
                            "When care ends in another way the plan for adoption has ended too, on a day and for a reason.")
                    .cause("The case was closed without closing the plan.")
                    .fix("Give the decision the day and the reason it ended, or correct the reason care ended.")
                    .eachChild((child, year, findings) -> judgeLeaving(child, findings))
                    .fails("the decision stands", """
                            > Episodes LS=E1 DEC=01/09/2026 REC=E4A
                            > PlacedAdoption DATE_PLACED=01/04/2026""")
                    .fails("a day without a reason", """
                            > Episodes PLACE=A3 DEC=01/09/2026 REC=E45
                            > PlacedAdoption DATE_PLACED=01/04/2026 DATE_PLACED_CEASED=01/09/2026""")
                    .fails("no decision at all", "> Episodes PLACE=A6 DEC=01/09/2026 REC=E4A")
                    .passes("given up", """
                            Episodes LS=E1 DEC=01/09/2026 REC=E4A
                            PlacedAdoption DATE_PLACED_CEASED=01/09/2026 REASON_PLACED_CEASED=RD1""")
                    .passes("adopted", """
                            Episodes LS=E1 DEC=01/09/2026 REC=E12
                            PlacedAdoption DATE_PLACED=01/04/2026""")
                    .passes("care goes on", """
                            Episodes LS=E1 DEC=01/09/2026 REC=X1
                            PlacedAdoption DATE_PLACED=01/04/2026""")
                    .passes("neither order nor placement for adoption", "Episodes LS=C2 PLACE=U4 REC=E4A")
                    .passes("adopted the other way", """
                            Episodes PLACE=A5 DEC=01/09/2026 REC=E11
                            PlacedAdoption DATE_PLACED=01/04/2026""")
                    .passes("no reason", "Episodes LS=E1 DEC=01/09/2026")
                    .fails("a reason without a day", """
                            > Episodes LS=E1 DEC=01/09/2026 REC=E4A
                            > PlacedAdoption DATE_PLACED=01/04/2026 REASON_PLACED_CEASED=RD1""")
                    .rule(),
            rule("558", "Child was adopted, but the adoption decisions were given up")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED_CEASED", "REC")
                    .why("An adoption carries a decision out; it does not end it.")
                    .cause("All plans were closed when the child was adopted.")
                    .fix("Take out the end of the decision under which the child was adopted.")
                    .eachChild((child, year, findings) -> judgeAdopted(child, findings))
                    .fails("two decisions, both given up", """
                            > Episodes DEC=01/09/2026 REC=E11
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025
                            PlacedAdoption DATE_PLACED_CEASED=01/09/2026""")
                    .passes("the second stands", """
                            Episodes DEC=01/09/2026 REC=E11
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025
                            PlacedAdoption DATE_PLACED=01/06/2025""")
                    .passes("one only, as the rule is published", """
                            Episodes DEC=01/09/2026 REC=E11
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025""")
                    .passes("not adopted", """
                            Episodes DEC=01/09/2026 REC=E4A
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025
                            PlacedAdoption DATE_PLACED_CEASED=01/09/2026""")
                    .fails("given up on a day that is none", """
                            > Episodes DEC=01/09/2026 REC=E12
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025
                            PlacedAdoption DATE_PLACED_CEASED=31/09/2026""")
                    .fails("two episodes and one decision", """
                            > Episodes DEC=01/06/2026 REC=E11
                            > Episodes DEC=01/09/2026 REC=E12
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2025""")
                    .passes("no decision at all", """
                            Episodes DEC=01/06/2026 REC=E11
                            Episodes DEC=01/09/2026 REC=E12""")
                    .rule());

    private DecisionLeftOpen() {}

    private static void judgeOrder(LookedAfterChild child, Findings findings) {
        for (Episode episode : child.episodes()) {
            if (episode.ls().is("E1")) {
                if (child.placedAdoptions().isEmpty()) {
                    findings.at(episode, "CHILD");
                }
                for (PlacedAdoption row : child.placedAdoptions()) {
                    if (episode.dec().isBlank() && row.hasCeased()) {
                        findings.at(row).with(episode, "LS", "DEC");
                    }
                }
            }
        }
    }

    private static void judgeLeaving(LookedAfterChild child, Findings findings) {
        for (Episode episode : child.episodes()) {
            boolean planned = episode.isAdoptive() || episode.ls().is("E1");
            boolean leaves = episode.rec().isGiven() && !episode.rec().isOneOf("X1", "E11", "E12");
            if (!planned || !leaves) {
                continue;
            }
            if (child.placedAdoptions().isEmpty()) {
                findings.at(episode);
            }
            for (PlacedAdoption row : child.placedAdoptions()) {
                if (row.datePlacedCeased().isBlank() || row.reasonPlacedCeased().isBlank()) {
                    findings.at(episode).with(row);
                    findings.at(row).with(episode);
                }
            }
        }
    }

    /// Counts pairs of an adoption episode and a decision, as the rule is published: one alone is let pass.
    private static void judgeAdopted(LookedAfterChild child, Findings findings) {
        List<Episode> adopted =
                child.episodes().stream().filter(Episode::endsInAdoption).toList();
        List<PlacedAdoption> decisions = child.placedAdoptions();
        boolean allGivenUp = !decisions.isEmpty()
                && decisions.stream().allMatch(row -> row.datePlacedCeased().isGiven());
        if (allGivenUp && adopted.size() * decisions.size() > 1) {
            adopted.forEach(
                    episode -> decisions.forEach(row -> findings.at(episode).with(row, "DATE_PLACED_CEASED")));
        }
    }
}
