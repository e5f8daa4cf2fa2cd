package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// Placements a child is too young for: 371 to 374, a family, a line each; and 234, moves into custody. An episode
/// that has not ended is not judged by 371 to 374.
final class AgeForPlacement {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            tooYoung("371", "Child under 16 is in supported accommodation", "K3", "H5", 16, "02/09/2009"),
            tooYoung("372", "Child under 10 is in a young offender institution", "R5", "R3", 10, "02/09/2015"),
            tooYoung("373", "Child under 4 is in a residential school", "S1", "R1", 4, "02/09/2021"),
            tooYoung("374", "Child under 14 is in residential employment", "P3", "P2", 14, "02/09/2011"),
            rule("234", "Placement of a child under 10 changes because of custody")
                    .from(2026)
                    .reads(EPISODES, HEADER)
                    .fields("REASON_PLACE_CHANGE", "DOB")
                    .why("A child under 10 cannot be held responsible for a crime, so none can move into custody.")
                    .cause("The reason was picked from a list by mistake, or the date of birth is wrong.")
                    .fix("Give the reason the placement really changed, or correct the date of birth.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.reasonPlaceChange().is("CUSTOD")
                                    && episode.decom().isBefore(header.dob().plusYears(10)),
                            findings))
                    .fails("begins the day before the 10th birthday", """
                            > Header DOB=02/09/2015
                            > Episodes DECOM=01/09/2025 REASON_PLACE_CHANGE=CUSTOD""")
                    .passes("the 10th birthday", """
                            Header DOB=02/09/2015
                            Episodes DECOM=02/09/2025 REASON_PLACE_CHANGE=CUSTOD""")
                    .passes("another reason", """
                            Header DOB=02/09/2015
                            Episodes DECOM=01/09/2025 REASON_PLACE_CHANGE=CARPL""")
                    .passes("the episode after the one that ended in custody", """
                            Header DOB=02/09/2015
                            Episodes DECOM=02/09/2025 DEC=10/10/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                            Episodes DECOM=10/10/2025 RNE=P""")
                    .passes("no date of birth", """
                            Header CHILD=EX1
                            Episodes DECOM=01/09/2025 REASON_PLACE_CHANGE=CUSTOD""")
                    .rule());

    private AgeForPlacement() {}

    /// @param other a placement for which the rule sets no age
    /// @param age   the birthday on which the placement becomes possible
    /// @param birth a day of birth with that birthday on 2 September 2025
    private static Rule<LookedAfterChild> tooYoung(
            String code, String wrong, String placement, String other, int age, String birth) {
        String born = "Header DOB=%s%n".formatted(birth);
        return rule(code, wrong)
                .reads(EPISODES, HEADER)
                .fields("DECOM", "PLACE")
                .why(
                        "Placements of this type are not for so young a child. Either the type is wrong, or the birth date.")
                .cause(
                        "A local placement type is mapped to the wrong code, or the start of the placement was backdated.")
                .fix("Check the placement type and the date of birth, and correct the one that is wrong.")
                .eachChild((child, year, findings) -> Compared.first(
                        child.episodes(),
                        child.headers(),
                        (episode, header) -> episode.placement().is(placement)
                                && episode.dec().isDate()
                                && episode.decom().isBefore(header.dob().plusYears(age)),
                        findings,
                        "DOB"))
                .fails(
                        "begins the day before the birthday",
                        born + "> Episodes DECOM=01/09/2025 DEC=30/11/2025 PLACE=" + placement)
                .passes("on the birthday", born + "Episodes DECOM=02/09/2025 DEC=30/11/2025 PLACE=" + placement)
                .passes("another placement", born + "Episodes DECOM=01/09/2025 DEC=30/11/2025 PLACE=" + other)
                .passes("not over yet", born + "Episodes DECOM=01/09/2025 PLACE=" + placement)
                .passes("an end that is no date", born + "Episodes DECOM=01/09/2025 DEC=31/11/2025 PLACE=" + placement)
                .fails(
                        "one of two header records is too young",
                        "Header DOB=%n".formatted() + born + "> Episodes DECOM=01/09/2025 DEC=30/11/2025 PLACE="
                                + placement)
                .rule();
    }
}
