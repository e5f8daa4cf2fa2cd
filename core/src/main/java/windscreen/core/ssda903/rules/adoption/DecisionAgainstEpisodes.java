package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PlacedAdoption;
import windscreen.core.ssda903.rules.Compared;

/// Adoption decisions against the days of care: 117, 118, 551, 552, 554, 1003.
final class DecisionAgainstEpisodes {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("117", "Adoption decision was made or given up after the year or after care ended")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED_CEASED", "DATE_PLACED", "DEC", "REC", "DECOM")
                    .why("A plan for a child ends with care at the latest, and the return ends on 31 March.")
                    .cause("The plan was closed in the case system some time after the child left care.")
                    .fix("Give the plan the day it really ended, or correct the end of the last episode.")
                    .eachChild((child, year, findings) -> judgeAfterCare(child, year, findings))
                    .fails("made the day after the year", """
                            > Episodes DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=01/04/2027""")
                    .passes("made on its last day", """
                            Episodes DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=31/03/2027 DATE_PLACED_CEASED=31/03/2027""")
                    .fails("given up the day after the year", """
                            > Episodes DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=01/06/2026 DATE_PLACED_CEASED=01/04/2027""")
                    .fails("given up the day after care ended", """
                            > Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > PlacedAdoption DATE_PLACED=01/06/2026 DATE_PLACED_CEASED=02/09/2026""")
                    .fails("made the day after care ended", """
                            > Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            > PlacedAdoption DATE_PLACED=02/09/2026""")
                    .passes("both the day care ended", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            PlacedAdoption DATE_PLACED=01/09/2026 DATE_PLACED_CEASED=01/09/2026""")
                    .passes("an episode that carries on is not the end", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=X1
                            PlacedAdoption DATE_PLACED=02/09/2026""")
                    .fails("of two episodes on a day the first in the file", """
                            > Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E4A
                            Episodes DECOM=01/05/2026 DEC=01/10/2026 REC=E4A
                            > PlacedAdoption DATE_PLACED=02/09/2026""")
                    .passes("an episode without a real start", """
                            Episodes DECOM=31/04/2026 DEC=01/09/2026 REC=E4A
                            PlacedAdoption DATE_PLACED=02/09/2026""")
                    .rule(),
            rule("118", "Adoption decision was given up before the year or before care began")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DECOM", "LS", "DATE_PLACED_CEASED")
                    .why("Only decisions of this time in care, and those that ended this year, belong in the return.")
                    .cause("The plan of an earlier time in care was not filtered out of the extract.")
                    .fix("Leave the decision out, or correct its dates.")
                    .eachChild((child, year, findings) -> {
                        Episode first = earliest(child, episode -> !episode.isRespite());
                        if (first != null) {
                            Compared.both(
                                    List.of(first),
                                    child.placedAdoptions(),
                                    (episode, row) -> row.datePlacedCeased().isBefore(episode.decom())
                                            || row.datePlacedCeased().isBefore(year.start()),
                                    findings);
                        }
                    })
                    .fails("the day before care began", """
                            > Episodes DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED_CEASED=30/04/2026""")
                    .passes("the day care began", """
                            Episodes DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED_CEASED=01/05/2026""")
                    .fails("the day before the year", """
                            > Episodes DECOM=01/05/2024
                            > PlacedAdoption DATE_PLACED_CEASED=31/03/2026""")
                    .passes("its first day", """
                            Episodes DECOM=01/05/2024
                            PlacedAdoption DATE_PLACED_CEASED=01/04/2026""")
                    .passes("short breaks do not count", """
                            Episodes DECOM=01/05/2026 LS=V4
                            PlacedAdoption DATE_PLACED_CEASED=30/04/2026""")
                    .passes("an episode without a real start", """
                            Episodes DECOM=31/06/2026
                            PlacedAdoption DATE_PLACED_CEASED=31/03/2026""")
                    .rule(),
            rule("551", "Child is placed for adoption without the day of the decision")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED", "PLACE")
                    .why("A child is placed for adoption only after it was decided; the time between is published.")
                    .cause("The decision is kept in the adoption team's records, or its export is empty.")
                    .fix("Give the day of the decision in the table of placed for adoption decisions.")
                    .eachChild((child, year, findings) -> {
                        boolean missing = child.placedAdoptions().isEmpty()
                                || child.placedAdoptions().stream()
                                        .anyMatch(row -> row.datePlaced().isBlank());
                        child.episodes().stream()
                                .filter(episode -> missing && episode.isAdoptive())
                                .forEach(episode -> findings.at(episode));
                    })
                    .fails("no decision", "> Episodes PLACE=A3")
                    .fails("a decision without a day", """
                            > Episodes PLACE=A6
                            PlacedAdoption CHILD=EX1""")
                    .passes("a decision", """
                            Episodes PLACE=A6
                            PlacedAdoption DATE_PLACED=01/05/2026""")
                    .passes("fostering", "Episodes PLACE=U5")
                    .fails("one of two decisions without a day", """
                            > Episodes PLACE=A3
                            PlacedAdoption DATE_PLACED=01/05/2026
                            PlacedAdoption CHILD=EX1""")
                    .passes("a day that is none is given all the same", """
                            Episodes PLACE=A4
                            PlacedAdoption DATE_PLACED=31/04/2026""")
                    .rule(),
            rule("552", "Child was placed for adoption before the decision")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DECOM")
                    .why("A child is placed for adoption only after it was decided.")
                    .cause(
                            "A later decision replaced the first one on the record, or the placement was coded too early.")
                    .fix("Give the day of the decision under which the child was placed, or correct the placement.")
                    .eachChild((child, year, findings) -> {
                        PlacedAdoption latest = latestDecision(child);
                        Episode first = earliest(child, Episode::isAdoptive);
                        if (latest != null && first != null && first.decom().isBefore(latest.datePlaced())) {
                            findings.at(latest).with(first);
                            findings.at(first).with(latest);
                        }
                    })
                    .fails("the day before", """
                            > Episodes PLACE=A4 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026""")
                    .passes("the same day", """
                            Episodes PLACE=A4 DECOM=02/05/2026
                            PlacedAdoption DATE_PLACED=02/05/2026""")
                    .fails("the newest decision is meant", """
                            > Episodes PLACE=A4 DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=01/01/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026""")
                    .fails("of two decisions on a day the first in the file", """
                            > Episodes PLACE=A4 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026
                            PlacedAdoption DATE_PLACED=02/05/2026""")
                    .fails("a decision without a real day does not count", """
                            > Episodes PLACE=A4 DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=31/06/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026""")
                    .rule(),
            rule("554", "Adoption decision was made after the placement order")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DECOM", "LS")
                    .why("A court grants a placement order (E1) only when the authority has decided for adoption.")
                    .cause("The decision was recorded late, or the legal status began too early.")
                    .fix("Check both days against the court order and the decision.")
                    .eachChild((child, year, findings) -> {
                        Episode first = earliest(child, episode -> episode.ls().is("E1"));
                        if (first != null) {
                            Compared.both(
                                    List.of(first),
                                    child.placedAdoptions(),
                                    (episode, row) -> row.datePlaced().isAfter(episode.decom()),
                                    findings);
                        }
                    })
                    .fails("the day after", """
                            > Episodes LS=E1 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026""")
                    .passes("the same day", """
                            Episodes LS=E1 DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=01/05/2026""")
                    .passes("a care order", """
                            Episodes LS=C2 DECOM=01/05/2026
                            PlacedAdoption DATE_PLACED=02/05/2026""")
                    .fails("the order of the earliest episode", """
                            Episodes LS=E1 DECOM=01/06/2026
                            > Episodes LS=E1 DECOM=01/05/2026
                            > PlacedAdoption DATE_PLACED=02/05/2026""")
                    .rule(),
            rule("1003", "Adoption decision was made before the child first came into care")
                    .reads(EPISODES, PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DECOM", "RNE")
                    .why("The authority decides only for children in its care.")
                    .cause("The decision belongs to a brother or sister, or the start of care was recorded late.")
                    .fix("Check whose decision it is, and both dates.")
                    .eachChild((child, year, findings) -> {
                        Episode first = earliest(child, episode -> episode.rne().is("S"));
                        if (first != null) {
                            Compared.both(
                                    List.of(first),
                                    child.placedAdoptions(),
                                    (episode, row) -> row.datePlaced().isBefore(episode.decom()),
                                    findings);
                        }
                    })
                    .fails("the day before", """
                            > Episodes RNE=S DECOM=02/05/2026
                            > PlacedAdoption DATE_PLACED=01/05/2026""")
                    .passes("the same day", """
                            Episodes RNE=S DECOM=02/05/2026
                            PlacedAdoption DATE_PLACED=02/05/2026""")
                    .passes("the first start counts", """
                            Episodes RNE=S DECOM=02/05/2026
                            Episodes RNE=P DECOM=01/02/2026
                            Episodes RNE=S DECOM=01/03/2026
                            PlacedAdoption DATE_PLACED=01/04/2026""")
                    .rule());

    private DecisionAgainstEpisodes() {}

    private static void judgeAfterCare(LookedAfterChild child, ReturnYear year, Findings findings) {
        Episode last = null;
        for (Episode episode : child.episodes()) {
            boolean counts = episode.decom().isDate() && !episode.rec().is("X1");
            if (counts && (last == null || episode.decom().isAfter(last.decom()))) {
                last = episode;
            }
        }
        if (last != null) {
            Compared.both(
                    List.of(last),
                    child.placedAdoptions(),
                    (episode, row) -> row.datePlaced().isAfter(year.end())
                            || row.datePlaced().isAfter(episode.dec())
                            || row.datePlacedCeased().isAfter(year.end())
                            || row.datePlacedCeased().isAfter(episode.dec()),
                    findings);
        }
    }

    /// The earliest of the child's episodes that fit, by a readable start; the first in the file on ties.
    private static @Nullable Episode earliest(LookedAfterChild child, Predicate<Episode> fits) {
        return child.episodesInOrder().stream()
                .filter(episode -> episode.decom().isDate() && fits.test(episode))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PlacedAdoption latestDecision(LookedAfterChild child) {
        PlacedAdoption latest = null;
        for (PlacedAdoption row : child.placedAdoptions()) {
            boolean dated = row.datePlaced().isDate();
            if (dated && (latest == null || row.datePlaced().isAfter(latest.datePlaced()))) {
                latest = row;
            }
        }
        return latest;
    }
}
