package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.uasc.UascStatus;
import windscreen.core.table.Text;

/// How far from home a child lives, which is asked of every child but unaccompanied asylum seekers: 164, 392a, 392b,
/// 406. Only the last two years' files tell who is one.
final class DistanceFromHome {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            worked("164", "Distance from home is not between 0 and 999.9 miles")
                    .eachChild((child, year, findings) ->
                            judge(child, year, false, episode -> isImpossible(episode.plDistance()), findings))
                    .fails("1,000 miles", "> Episodes PL_DISTANCE=1000.0")
                    .passes("999.9 miles", "Episodes PL_DISTANCE=999.9")
                    .fails("less than none", "> Episodes PL_DISTANCE=-0.1")
                    .passes("none", "Episodes PL_DISTANCE=0.0")
                    .passes("not known", "Episodes PL_DISTANCE=\"\"")
                    .passes("an asylum seeker", """
                            Header UASC=1
                            Episodes PL_DISTANCE=1000.0""")
                    .fails("short breaks are not left out", "> Episodes LS=V4 PL_DISTANCE=1000.0")
                    .rule(),
            worked("392a", "Distance from home cannot be worked out")
                    .eachChild((child, year, findings) -> judge(
                            child,
                            year,
                            false,
                            episode -> episode.plDistance().isBlank() && !episode.isRespite(),
                            findings))
                    .fails("no distance", "> Episodes LS=C2 PL_DISTANCE=\"\"")
                    .fails("no legal status either", "> Episodes DECOM=01/05/2025")
                    .passes("a distance", "Episodes LS=C2 PL_DISTANCE=0.0")
                    .passes("a series of short breaks", "Episodes LS=V3")
                    .passes("one short break", "Episodes LS=V4")
                    .passes("an asylum seeker this year", """
                            Header UASC=1
                            Episodes LS=C2""")
                    .passes("an asylum seeker last year", """
                            Header UASC=0
                            Header_last UASC=1
                            Episodes LS=C2""")
                    .rule(),
            draft("392b", "Postcode of the home or of the placement is missing")
                    .fields("HOME_POST", "PL_POST")
                    .eachChild((child, year, findings) -> judge(
                            child,
                            year,
                            false,
                            episode -> (episode.homePost().isBlank()
                                            || episode.plPost().isBlank())
                                    && !episode.isRespite(),
                            findings))
                    .fails("no home postcode", "> Episodes LS=C2 PL_POST=\"QX1 1AA\"")
                    .fails("no placement postcode", "> Episodes LS=C2 HOME_POST=\"QX1 1AA\"")
                    .fails("neither, nor a legal status", "> Episodes DECOM=01/05/2025")
                    .passes("both", "Episodes LS=C2 HOME_POST=\"QX1 1AA\" PL_POST=\"QX1 1AB\"")
                    .passes("a series of short breaks", "Episodes LS=V3")
                    .passes("one short break", "Episodes LS=V4")
                    .passes("an asylum seeker last year", """
                            Header UASC=0
                            Header_last UASC=1
                            Episodes LS=C2""")
                    .rule(),
            worked("406", "Distance from home is given for an unaccompanied asylum-seeking child")
                    .eachChild((child, year, findings) -> judge(
                            child, year, true, episode -> episode.plDistance().isGiven(), findings))
                    .fails("an asylum seeker this year", """
                            Header UASC=1
                            > Episodes PL_DISTANCE=0.0""")
                    .fails("an asylum seeker last year", """
                            Header UASC=0
                            Header_last UASC=1
                            > Episodes PL_DISTANCE=12.4""")
                    .passes("no distance", """
                            Header UASC=1
                            Episodes PL_DISTANCE=\"""")
                    .passes("another child", """
                            Header UASC=0
                            Episodes PL_DISTANCE=12.4""")
                    .rule());

    private DistanceFromHome() {}

    /// Reports the episodes that fit, of asylum seekers alone or of all others.
    private static void judge(
            LookedAfterChild child, ReturnYear year, boolean seekers, Predicate<Episode> wrong, Findings findings) {
        for (Episode episode : child.episodes()) {
            if (wrong.test(episode)) {
                if (UascStatus.isOrWas(child, year) != seekers) {
                    return;
                }
                findings.at(episode);
            }
        }
    }

    private static boolean isImpossible(Text distance) {
        OptionalDouble miles = distance.number();
        return miles.isPresent() && (miles.getAsDouble() < 0 || miles.getAsDouble() > 999.9);
    }

    /// A rule about the distance as worked out from both postcodes.
    private static RuleDraft<LookedAfterChild> worked(String code, String wrong) {
        return draft(code, wrong).needs(Need.POSTCODES, Need.UASC).fields("PL_DISTANCE");
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(EPISODES)
                .why(
                        "How far from home children live is published. Asylum seekers and short breaks are left out of it.")
                .cause(
                        "An address was recorded without its postcode, a postcode is wrong, or the UASC table lacks the child.")
                .fix(
                        "Give both postcodes as they are; for a child who is or was an asylum seeker, leave the home postcode blank.");
    }
}
