package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.table.Term;

/// Adoptive placements and what follows an adoption: 199, 336, 390.
final class AdoptivePlacement {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("199", "Child has an episode after being adopted")
                    .reads(EPISODES)
                    .fields("CHILD")
                    .why(
                            "An adopted child is no longer this child to the return: one who comes back has a new identifier.")
                    .cause("The old record was opened again, or an adoption was recorded that was not granted.")
                    .fix("Give the child who came back a new identifier, or correct the reason the episode ended.")
                    .eachChild((child, year, findings) -> judgeAfterAdoption(child, findings))
                    .fails("an episode after", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E11
                            > Episodes DECOM=01/09/2026 RNE=S""")
                    .fails("adopted last year", """
                            > Episodes DECOM=01/09/2026 RNE=S
                            Episodes_last DECOM=01/05/2025 DEC=01/06/2025 REC=E12""")
                    .passes("the adoption itself", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1
                            Episodes DECOM=01/06/2026 DEC=01/09/2026 REC=E11""")
                    .passes("not adopted", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A
                            Episodes DECOM=01/09/2026 RNE=S""")
                    .passes("an episode without a real start", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E11
                            Episodes DECOM=31/06/2026 RNE=S""")
                    .fails("on that day, later in the file", """
                            Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E11
                            > Episodes DECOM=01/05/2026 RNE=S""")
                    .rule(),
            rule("336", "Placement for adoption follows neither a foster nor an adoptive placement")
                    .reads(EPISODES)
                    .fields("PLACE")
                    .why("Children placed for adoption by consent (A3, A4) lived with foster carers before.")
                    .cause("The placement before has a wrong type, or a foster placement between was left out.")
                    .fix("Correct the type of the placement before, or add the one that is missing.")
                    .eachChild((child, year, findings) -> {
                        Episode first = child.thisYear().firstEpisode();
                        if (first != null) {
                            Compared.neighbours(
                                    child.episodesInOrder(),
                                    (earlier, later) -> later.placement().isOneOf("A3", "A4")
                                            && !earlier.isAdoptive()
                                            && !earlier.isFostering(),
                                    findings);
                        }
                    })
                    .fails("after a children's home", """
                            Episodes DECOM=01/05/2026 PLACE=K2
                            > Episodes DECOM=01/06/2026 PLACE=A3""")
                    .passes("after fostering", """
                            Episodes DECOM=01/05/2026 PLACE=U5
                            Episodes DECOM=01/06/2026 PLACE=A4""")
                    .passes("after another adoptive placement", """
                            Episodes DECOM=01/05/2026 PLACE=A6
                            Episodes DECOM=01/06/2026 PLACE=A4""")
                    .passes("the first episode", "Episodes DECOM=01/05/2026 PLACE=A3")
                    .passes("no readable date at all", """
                            Episodes PLACE=K2
                            Episodes PLACE=A3""")
                    .fails("no type before", """
                            Episodes DECOM=01/05/2026
                            > Episodes DECOM=01/06/2026 PLACE=A4""")
                    .passes("by a placement order", """
                            Episodes DECOM=01/05/2026 PLACE=K2
                            Episodes DECOM=01/06/2026 PLACE=A5
                            Episodes DECOM=01/07/2026 PLACE=K2
                            Episodes DECOM=01/08/2026 PLACE=A6""")
                    .fails("one without a real start comes last", """
                            > Episodes DECOM=31/06/2026 PLACE=A3
                            Episodes DECOM=01/05/2026 PLACE=K2""")
                    .rule(),
            rule("390", "Child was adopted, but not from an adoptive placement")
                    .reads(EPISODES)
                    .fields("PLACE", "REC")
                    .why("Before the order a child lives with the adopters, in a placement coded A3 to A6.")
                    .cause("No new episode was started when the foster placement became an adoptive one.")
                    .fix("Start an adoptive episode on the day the child was placed for adoption.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.endsInAdoption() && !episode.isAdoptive())
                    .fails("a foster placement", "> Episodes PLACE=U5 REC=E11")
                    .fails("no placement type", "> Episodes REC=E12")
                    .passes("an adoptive placement", "Episodes PLACE=A6 REC=E12")
                    .passes("not adopted", "Episodes PLACE=U5 REC=X1")
                    .rule());

    private AdoptivePlacement() {}

    private static void judgeAfterAdoption(LookedAfterChild child, Findings findings) {
        List<Episode> stacked = new ArrayList<>(child.episodes());
        stacked.addAll(child.lastYear().episodes());
        List<Episode> sorted = stacked.stream()
                .filter(episode -> episode.decom().isDate())
                .sorted(Comparator.comparing(episode -> Compared.key(episode.decom())))
                .toList();
        int adoptions = 0;
        for (Episode episode : sorted) {
            boolean isAdoption = episode.endsInAdoption();
            adoptions += isAdoption ? 1 : 0;
            boolean isTheFirst = adoptions == 1 && isAdoption;
            if (adoptions > 0 && !isTheFirst && episode.place().sheet().term() == Term.THIS_YEAR) {
                findings.at(episode);
            }
        }
    }
}
