package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// A child's age when care begins and while it goes on: 302, 352, 358, 359.
final class AgeInCare {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("302", "First episode starts before the child was born", "DECOM", "DOB")
                    .eachChild((child, year, findings) -> {
                        Episode first = child.thisYear().firstEpisode();
                        if (first != null) {
                            Compared.both(
                                    List.of(first),
                                    child.headers(),
                                    (episode, header) -> header.dob().isAfter(episode.decom()),
                                    findings);
                        }
                    })
                    .fails("the day before", """
                            > Header DOB=02/05/2025
                            Episodes DECOM=02/06/2025
                            > Episodes DECOM=01/05/2025""")
                    .passes("on the day of birth", """
                            Header DOB=01/05/2025
                            Episodes DECOM=01/05/2025""")
                    .fails("two episodes start that day: the first in the file", """
                            > Header DOB=02/05/2025
                            > Episodes DECOM=01/05/2025
                            Episodes DECOM=01/05/2025""")
                    .fails("one of two header records", """
                            Header DOB=01/05/2025
                            > Header DOB=02/05/2025
                            > Episodes DECOM=01/05/2025""")
                    .passes("no start can be read", """
                            Header DOB=02/05/2025
                            Episodes DECOM=31/04/2025""")
                    .rule(),
            draft("352", "Care starts at 18 or later", "DECOM", "RNE")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.rne().is("S")
                                    && episode.decom().isOnOrAfter(header.dob().plusYears(18)),
                            findings,
                            "DOB"))
                    .fails("on the 18th birthday", """
                            Header DOB=01/09/2007
                            > Episodes DECOM=01/09/2025 RNE=S""")
                    .passes("the day before", """
                            Header DOB=01/09/2007
                            Episodes DECOM=31/08/2025 RNE=S""")
                    .fails("born on 29 February: 28 February", """
                            Header DOB=29/02/2008
                            > Episodes DECOM=28/02/2026 RNE=S""")
                    .passes("born on 29 February: the day before", """
                            Header DOB=29/02/2008
                            Episodes DECOM=27/02/2026 RNE=S""")
                    .passes("care goes on", """
                            Header DOB=01/09/2007
                            Episodes DECOM=01/09/2025 RNE=P""")
                    .passes("the date of birth is no date", """
                            Header DOB=31/09/2007
                            Episodes DECOM=01/10/2025 RNE=S""")
                    .rule(),
            draft("358", "Child under 10 has a legal status of criminal justice", "DECOM", "DOB", "LS")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.ls().isOneOf("J1", "J2", "J3")
                                    && episode.decom().isOnOrBefore(header.dob().plusYears(10)),
                            findings))
                    .fails("starts on the 10th birthday", """
                            > Header DOB=01/09/2015
                            > Episodes DECOM=01/09/2025 LS=J1""")
                    .passes("starts the day after", """
                            Header DOB=01/09/2015
                            Episodes DECOM=02/09/2025 LS=J1""")
                    .fails("remanded", """
                            > Header DOB=01/09/2016
                            > Episodes DECOM=01/09/2025 LS=J2""")
                    .fails("sentenced", """
                            > Header DOB=01/09/2016
                            > Episodes DECOM=01/09/2025 LS=J3""")
                    .passes("another status", """
                            Header DOB=01/09/2015
                            Episodes DECOM=01/09/2025 LS=L1""")
                    .rule(),
            draft("359", "Episode is open past 18, but is not V2 in a children's home (K2)", "DEC", "LS", "PLACE")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.dec().isBlank()
                                    && !(episode.ls().is("V2")
                                            && episode.placement().is("K2"))
                                    && header.dob().isBefore(year.end().minusYears(18)),
                            findings,
                            "DOB"))
                    .fails(2026, "18 the day before the year's last", """
                            Header DOB=30/03/2008
                            > Episodes LS=C2 PLACE=U4""")
                    .passes(2026, "18 on its last day", """
                            Header DOB=31/03/2008
                            Episodes LS=C2 PLACE=U4""")
                    .passes(2026, "ended", """
                            Header DOB=30/03/2008
                            Episodes LS=C2 PLACE=U4 DEC=30/03/2026""")
                    .passes(2026, "an end that is no date is given all the same", """
                            Header DOB=30/03/2008
                            Episodes LS=C2 PLACE=U4 DEC=31/02/2026""")
                    .passes(2026, "V2 in K2", """
                            Header DOB=30/03/2008
                            Episodes LS=V2 PLACE=K2""")
                    .fails(2026, "V2 in another placement", """
                            Header DOB=30/03/2008
                            > Episodes LS=V2 PLACE=K1""")
                    .fails(2026, "K2 with another status", """
                            Header DOB=30/03/2008
                            > Episodes LS=C2 PLACE=K2""")
                    .rule());

    private AgeInCare() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(HEADER, EPISODES)
                .fields(fields)
                .why(
                        "A child is looked after from birth to 18 at most, and answers for crimes from 10; dates must fit that.")
                .cause("The date of birth was typed wrongly, or the episode was backdated or never closed.")
                .fix("Check the date of birth first, then the dates of the episode and its legal status.");
    }
}
