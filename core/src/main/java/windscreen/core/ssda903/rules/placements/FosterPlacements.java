package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Foster carers who adopt or become special guardians: 217, 516.
final class FosterPlacements {

    private static final LocalDate SAME_CARER_REASONS = LocalDate.of(2015, 4, 1);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("217", "Adoptive placement with the current foster carers does not start with S, T or U")
                    .reads(EPISODES)
                    .fields("PLACE", "DECOM", "RNE")
                    .why("The child stays with the same carers, so the reason must be one without a change of carer.")
                    .cause(
                            "The change was recorded as an ordinary move, or the child moved to other adopters (A4, A6).")
                    .fix("Give T, or U if the legal status changed too; with new carers, correct the placement.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.placement().isOneOf("A3", "A5")
                                    && episode.decom().isOnOrAfter(SAME_CARER_REASONS)
                                    && !episode.rne().isOneOf("S", "T", "U"))
                    .fails("a change of carer", CodeLines.of("> Episodes DECOM=01/05/2025 RNE=P PLACE=%s", "A3", "A5"))
                    .fails("blank", "> Episodes DECOM=01/05/2025 PLACE=A3")
                    .passes("the same carer", CodeLines.of("Episodes DECOM=01/05/2025 PLACE=A3 RNE=%s", "S", "T", "U"))
                    .passes("other adopters", CodeLines.of("Episodes DECOM=01/05/2025 RNE=P PLACE=%s", "A4", "A6"))
                    .fails("on 1 April 2015", "> Episodes DECOM=01/04/2015 RNE=P PLACE=A3")
                    .passes("on 31 March 2015", "Episodes DECOM=31/03/2015 RNE=P PLACE=A3")
                    .passes("no readable start", "Episodes DECOM=31/04/2025 RNE=P PLACE=A3")
                    .rule(),
            rule("516", "Former foster carers became special guardians, but the child was not in foster care")
                    .reads(EPISODES)
                    .fields("REC", "PLACE")
                    .why("E45 and E46 are for children whose foster carers became their guardians.")
                    .cause("The guardians were not the carers (E47, E48), or the last placement has the wrong type.")
                    .fix("Give E47 or E48, or correct the placement type of the last episode.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.rec().isOneOf("E45", "E46") && !episode.isFostering())
                    .fails("a children's home", CodeLines.of("> Episodes PLACE=K2 REC=%s", "E45", "E46"))
                    .fails("no placement type", "> Episodes REC=E45")
                    .passes(
                            "foster care",
                            CodeLines.of("Episodes REC=E46 PLACE=%s", "U1", "U2", "U3", "U4", "U5", "U6"))
                    .passes("other guardians", CodeLines.of("Episodes PLACE=K2 REC=%s", "E47", "E48"))
                    .rule());

    private FosterPlacements() {}
}
