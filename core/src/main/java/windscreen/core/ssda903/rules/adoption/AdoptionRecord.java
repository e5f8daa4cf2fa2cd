package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Ad1;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// The adoption record against itself and against the episodes: 151, 333, 331, 334, 335, 521, 582, 601, 602.
final class AdoptionRecord {

    private static final String[] ITEMS = {
        "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"
    };
    private static final String FULL =
            "DATE_INT=01/05/2025 DATE_MATCH=01/09/2025 FOSTER_CARE=0 NB_ADOPTR=2" + " SEX_ADOPTR=MF LS_ADOPTR=L11";

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("151", "Adoption record is only partly filled in")
                    .reads(AD1)
                    .fields(ITEMS)
                    .why("An adoption is described by all six items; with some missing it cannot be counted.")
                    .cause("The adopters' details are kept by the adoption team or agency, and only some were copied.")
                    .fix("Ask for the items that are blank. If the child was not adopted, take the record out.")
                    .eachRow(LookedAfterChild::ad1, (row, year) -> row.saysAnything() && row.lacksAnything())
                    .fails("one item only", "> AD1 NB_ADOPTR=2")
                    .fails("all but one", "> AD1 " + FULL.replace(" LS_ADOPTR=L11", ""))
                    .passes("all six", "AD1 " + FULL)
                    .passes("none", "AD1 CHILD=EX1")
                    .rule(),
            rule("333", "Decision for adoption is missing or comes after the match")
                    .reads(AD1)
                    .fields("DATE_INT", "DATE_MATCH")
                    .why(
                            "A child is matched only after it was decided that adoption is right. Time between is published.")
                    .cause("The two dates were swapped, or the decision was recorded at the matching panel.")
                    .fix("Take both dates from the decision maker's records.")
                    .eachRow(
                            LookedAfterChild::ad1,
                            (row, year) ->
                                    row.dateMatch().isDate() && !row.dateInt().isOnOrBefore(row.dateMatch()))
                    .fails("the day after the match", "> AD1 DATE_INT=02/09/2026 DATE_MATCH=01/09/2026")
                    .passes("the day of the match", "AD1 DATE_INT=01/09/2026 DATE_MATCH=01/09/2026")
                    .fails("no decision", "> AD1 DATE_MATCH=01/09/2026")
                    .passes("no match", "AD1 DATE_INT=01/09/2026")
                    .passes("the match has no real date", "AD1 DATE_MATCH=31/09/2026")
                    .rule(),
            rule("331", "Match was decided after the placement began that ended in adoption")
                    .reads(AD1, EPISODES)
                    .fields("DATE_MATCH", "DECOM", "REC")
                    .why("A child goes to the adopters once the match is decided, not before.")
                    .cause("The child already lived with the adopters and no new episode was started at the match.")
                    .fix("Start the adoptive placement on its real day, or correct the day of the match.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.ad1(),
                            child.episodes(),
                            (row, episode) ->
                                    episode.endsInAdoption() && row.dateMatch().isAfter(episode.decom()),
                            findings))
                    .fails("the day after it began", """
                            > AD1 DATE_MATCH=02/09/2026
                            > Episodes DECOM=01/09/2026 REC=E11""")
                    .passes("the day it began", """
                            AD1 DATE_MATCH=01/09/2026
                            Episodes DECOM=01/09/2026 REC=E12""")
                    .passes("care goes on", """
                            AD1 DATE_MATCH=02/09/2026
                            Episodes DECOM=01/09/2026 REC=X1""")
                    .rule(),
            rule("334", "Decision for adoption was made before the child's latest start in care")
                    .reads(EPISODES, AD1)
                    .fields("DATE_INT", "DECOM", "RNE")
                    .why("A decision from an earlier time in care does not hold for this one.")
                    .cause("The decision of an earlier plan was left on the record.")
                    .fix("Give the day of the decision made in this period of care, or correct the start.")
                    .eachChild((child, year, findings) -> {
                        Episode latest = null;
                        for (Episode episode : child.episodes()) {
                            boolean starts =
                                    episode.rne().is("S") && episode.decom().isDate();
                            if (starts && (latest == null || episode.decom().isAfter(latest.decom()))) {
                                latest = episode;
                            }
                        }
                        if (latest != null) {
                            Compared.both(
                                    List.of(latest),
                                    child.ad1(),
                                    (start, row) -> row.dateInt().isBefore(start.decom()),
                                    findings);
                        }
                    })
                    .fails("the day before", """
                            > Episodes DECOM=02/05/2025 RNE=S
                            > AD1 DATE_INT=01/05/2025""")
                    .passes("the same day", """
                            Episodes DECOM=02/05/2025 RNE=S
                            AD1 DATE_INT=02/05/2025""")
                    .fails("an earlier time in care does not help", """
                            Episodes DECOM=01/02/2022 RNE=S DEC=01/06/2022 REC=E4A
                            > Episodes DECOM=02/05/2025 RNE=S
                            > AD1 DATE_INT=01/05/2025""")
                    .fails("of two starts on a day the first in the file", """
                            > Episodes DECOM=02/05/2025 RNE=S
                            Episodes DECOM=02/05/2025 RNE=S
                            > AD1 DATE_INT=01/05/2025""")
                    .fails("a start that is no date does not count", """
                            Episodes DECOM=31/06/2025 RNE=S
                            > Episodes DECOM=02/05/2025 RNE=S
                            > AD1 DATE_INT=01/05/2025""")
                    .fails("a later change is no start", """
                            > Episodes DECOM=02/05/2025 RNE=S
                            Episodes DECOM=01/08/2025 RNE=P
                            > AD1 DATE_INT=01/05/2025""")
                    .rule(),
            rule("335", "Adopted by foster carer does not fit the placement")
                    .reads(EPISODES, AD1)
                    .fields("PLACE", "FOSTER_CARE")
                    .why("A3 and A5 say the adopters had fostered the child, A4 and A6 that they had not.")
                    .cause(
                            "The placement code was not changed when foster carers came forward to adopt, or the flag is a default.")
                    .fix(
                            "Ask the adoption team whether the adopters had fostered the child; correct the flag or the code.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(), child.ad1(), AdoptionRecord::contradictsPlacement, findings))
                    .fails("foster carers by placement, not by flag", """
                            > Episodes PLACE=A5 REC=E12
                            > AD1 FOSTER_CARE=0""")
                    .fails("foster carers by flag, not by placement", """
                            > Episodes PLACE=A4 REC=E11
                            > AD1 FOSTER_CARE=1""")
                    .passes("foster carers by both", """
                            Episodes PLACE=A3 REC=E11
                            AD1 FOSTER_CARE=1""")
                    .passes("by neither", """
                            Episodes PLACE=A6 REC=E11
                            AD1 FOSTER_CARE=0""")
                    .passes("not adopted", """
                            Episodes PLACE=A5 REC=X1
                            AD1 FOSTER_CARE=0""")
                    .fails("every placement with foster carers", """
                            > Episodes PLACE=A2 REC=E1
                            > Episodes PLACE=A3 REC=E11
                            > AD1 FOSTER_CARE=0""")
                    .fails("every placement with others", """
                            > Episodes PLACE=A1 REC=E1
                            > Episodes PLACE=A6 REC=E12
                            > AD1 FOSTER_CARE=1""")
                    .rule(),
            rule("521", "Decision for adoption was made after the adoptive placement began")
                    .reads(EPISODES, AD1)
                    .fields("PLACE", "DECOM", "DATE_INT")
                    .why("A child is placed for adoption only once that decision is made.")
                    .cause("A fostering for adoption placement was coded as adoptive from its first day.")
                    .fix("Correct the day of the decision, or begin the adoptive episode after it.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.ad1(),
                            (episode, row) ->
                                    episode.isAdoptive() && row.dateInt().isAfter(episode.decom()),
                            findings))
                    .fails("the day after", """
                            > Episodes PLACE=A4 DECOM=01/05/2026
                            > AD1 DATE_INT=02/05/2026""")
                    .passes("the same day", """
                            Episodes PLACE=A4 DECOM=01/05/2026
                            AD1 DATE_INT=01/05/2026""")
                    .passes("a foster placement", """
                            Episodes PLACE=U5 DECOM=01/05/2026
                            AD1 DATE_INT=02/05/2026""")
                    .rule(),
            rule("582", "Child was adopted on the day of the match")
                    .reads(EPISODES, AD1)
                    .fields("DEC", "DATE_MATCH")
                    .why(
                            "Between the match and the adoption order a child lives with the adopters, at least ten weeks.")
                    .cause("The day of the adoption order was keyed as the day of the match.")
                    .fix("Take the day of the match from the matching decision.")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.ad1(),
                            (episode, row) ->
                                    episode.endsInAdoption() && Compared.agree(episode.dec(), row.dateMatch()),
                            findings))
                    .fails("the same day", """
                            > Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E11
                            AD1 DATE_MATCH=01/09/2026""")
                    .passes("the day before", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=E11
                            AD1 DATE_MATCH=31/08/2026""")
                    .passes("not adopted", """
                            Episodes DECOM=01/05/2026 DEC=01/09/2026 REC=X1
                            AD1 DATE_MATCH=01/09/2026""")
                    .passes("two blanks", """
                            Episodes DECOM=01/05/2026 REC=E11
                            AD1 CHILD=EX1""")
                    .rule(),
            rule("601", "Child was adopted in the year, but the adoption record is not complete")
                    .reads(EPISODES, AD1)
                    .fields("REC", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")
                    .why("Every adoption of the year is described by six items.")
                    .cause("The adopters' details had not reached the case system when the return was run.")
                    .fix("Ask the adoption team or agency for the items that are blank.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.ad1(),
                            (episode, row) -> isAdoptedIn(year, episode) && row.lacksAnything(),
                            findings))
                    .fails("on the first day of the year", """
                            > Episodes DEC=01/04/2026 REC=E11
                            > AD1 NB_ADOPTR=2""")
                    .passes("the day before the year", """
                            Episodes DEC=31/03/2026 REC=E11
                            AD1 NB_ADOPTR=2""")
                    .fails("on the last day of the year", """
                            > Episodes DEC=31/03/2027 REC=E12
                            > AD1 NB_ADOPTR=2""")
                    .passes("the day after the year", """
                            Episodes DEC=01/04/2027 REC=E12
                            AD1 NB_ADOPTR=2""")
                    .passes("complete", "Episodes DEC=01/09/2026 REC=E11\nAD1 " + FULL)
                    .rule(),
            rule("602", "Adoption record is given, but no episode of the year ended in adoption")
                    .reads(EPISODES, AD1)
                    .fields(ITEMS)
                    .why("An adoption record belongs to a child adopted in the year and to no other.")
                    .cause(
                            "The record is of an adoption that is planned or was last year's, or the episode ended for another reason.")
                    .fix("Take the record out, or give the episode its adoption code (E11 or E12).")
                    .eachChild((child, year, findings) -> {
                        if (child.episodes().stream().noneMatch(episode -> isAdoptedIn(year, episode))) {
                            child.ad1().stream().filter(Ad1::saysAnything).forEach(row -> findings.at(row));
                        }
                    })
                    .fails("no episode", "> AD1 NB_ADOPTR=2")
                    .fails("adopted the day before the year", """
                            Episodes DEC=31/03/2026 REC=E11
                            > AD1 NB_ADOPTR=2""")
                    .passes("adopted on its first day", """
                            Episodes DEC=01/04/2026 REC=E11
                            AD1 NB_ADOPTR=2""")
                    .passes("adopted on its last day", """
                            Episodes DEC=31/03/2027 REC=E12
                            AD1 NB_ADOPTR=2""")
                    .fails("adopted the day after", """
                            Episodes DEC=01/04/2027 REC=E12
                            > AD1 NB_ADOPTR=2""")
                    .passes("an empty record", "AD1 CHILD=EX1")
                    .rule());

    private AdoptionRecord() {}

    private static boolean isAdoptedIn(ReturnYear year, Episode episode) {
        return episode.endsInAdoption() && episode.dec().isWithin(year.start(), year.end());
    }

    private static boolean contradictsPlacement(Episode episode, Ad1 row) {
        boolean byFosterCarers = episode.placement().isOneOf("A2", "A3", "A5");
        boolean byOthers = episode.placement().isOneOf("A1", "A4", "A6");
        return episode.rec().isOneOf("E1", "E11", "E12")
                && ((byFosterCarers && row.fosterCare().is("0"))
                        || (byOthers && row.fosterCare().is("1")));
    }
}
