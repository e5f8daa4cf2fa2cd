package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// Temporary placements (T0 to T4) interrupt another one, to which the child returns: 377, 380, 381, 383 in its two
/// versions.
final class TemporaryPlacements {

    private static final int MOST_CARER_HOLIDAYS = 2;

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("377", "Child was placed elsewhere during carers' holidays (T3) more than twice")
                    .reads(EPISODES)
                    .fields("PLACE")
                    .why("T3 is for a carer's main holidays; more of them are short breaks or changes of placement.")
                    .cause("T3 was used for every weekend or short stay away from the carers.")
                    .fix("Keep T3 for holidays; give other stays the placement type they had, or leave them out.")
                    .eachChild((child, year, findings) -> {
                        int holidays = 0;
                        for (Episode episode : child.episodes()) {
                            holidays += episode.placement().is("T3") ? 1 : 0;
                        }
                        if (holidays > MOST_CARER_HOLIDAYS) {
                            child.episodes().stream()
                                    .filter(episode -> episode.placement().is("T3"))
                                    .forEach(episode -> findings.at(episode));
                        }
                    })
                    .fails("three", """
                            > Episodes PLACE=T3
                            Episodes PLACE=U4
                            > Episodes PLACE=T3
                            > Episodes PLACE=T3""")
                    .passes("two", """
                            Episodes PLACE=T3
                            Episodes PLACE=T2
                            Episodes PLACE=T3""")
                    .passes("records without identifier are not one child", """
                            Episodes CHILD="" PLACE=T3
                            Episodes CHILD="" PLACE=T3
                            Episodes CHILD="" PLACE=T3""")
                    .rule(),
            rule("380", "Temporary placement does not follow another placement")
                    .reads(EPISODES)
                    .fields("PLACE", "RNE")
                    .why("Care cannot begin in a temporary placement, nor can one begin with anything but a move.")
                    .cause("The first placement was entered as temporary, or the reason was left as it was.")
                    .fix("Correct the type of a first placement; else give P, or B if the status changed too.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.isTemporary() && !episode.rne().isOneOf("P", "B"))
                    .fails("care begins", CodeLines.of("> Episodes RNE=S PLACE=%s", "T0", "T1", "T2", "T3", "T4"))
                    .fails("no move", CodeLines.of("> Episodes PLACE=T1 RNE=%s", "L", "T", "U"))
                    .fails("no reason", "> Episodes PLACE=T1")
                    .passes("a move", CodeLines.of("Episodes PLACE=T1 RNE=%s", "P", "B"))
                    .passes("foster care", "Episodes PLACE=U4 RNE=S")
                    .rule(),
            rule("381", "Care ends in a temporary placement")
                    .reads(EPISODES)
                    .fields("PLACE", "REC")
                    .why("The child returns from a temporary placement before care can end.")
                    .cause("The return to the usual placement was not recorded before care was closed.")
                    .fix("End the temporary placement with X1 and add the return, or correct the placement type.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.isTemporary()
                                    && episode.rec().isGiven()
                                    && !episode.rec().is("X1"))
                    .fails("care ends", CodeLines.of("> Episodes REC=E4A PLACE=%s", "T0", "T1", "T2", "T3", "T4"))
                    .passes("carries on", "Episodes PLACE=T1 REC=X1")
                    .passes("open", "Episodes PLACE=T1")
                    .passes("foster care", "Episodes PLACE=U4 REC=E4A")
                    .rule(),
            returns("PLACE")
                    .until(2025)
                    .eachChild((child, year, findings) -> {
                        List<Episode> episodes = child.episodesInOrder();
                        for (int i = 2; i < episodes.size(); i++) {
                            Episode before = episodes.get(i - 2);
                            Episode episode = episodes.get(i);
                            if (episodes.get(i - 1).isTemporary() && !isReturn(before, episode)) {
                                findings.at(episode).with(before);
                            }
                        }
                    })
                    .passes("the same type at another postcode", temporary("", "P", "PLACE=U4 PL_POST=QX11AB"))
                    .rule(),
            returns("PLACE", "RNE", "PL_POST")
                    .from(2026)
                    .eachChild((child, year, findings) -> {
                        List<Episode> episodes = child.episodesInOrder();
                        for (int i = 2; i < episodes.size(); i++) {
                            Episode before = episodes.get(i - 2);
                            Episode episode = episodes.get(i);
                            if (episodes.get(i - 1).isTemporary()
                                    && !(isReturn(before, episode)
                                            && episode.plPost().agreesWith(before.plPost()))) {
                                findings.at(episode).with(before, "PLACE", "PL_POST");
                            }
                        }
                    })
                    .fails("the same type at another postcode", temporary("> ", "P", "PLACE=U4 PL_POST=QX11AB"))
                    .fails("no postcodes", """
                            Episodes DECOM=01/05/2025 PLACE=U4
                            Episodes DECOM=01/06/2025 RNE=P PLACE=T1
                            > Episodes DECOM=08/06/2025 RNE=P PLACE=U4""")
                    .rule());

    private TemporaryPlacements() {}

    private static boolean isReturn(Episode before, Episode episode) {
        return episode.rne().is("P") && episode.placement().agreesWith(before.placement());
    }

    private static RuleDraft<LookedAfterChild> returns(String... fields) {
        return rule("383", "Child did not return from a temporary placement to the one before")
                .reads(EPISODES)
                .fields(fields)
                .why("A temporary placement is an interruption. If the child goes elsewhere after it, it was a move.")
                .cause("The child moved on from hospital or holiday, or the return was recorded with other details.")
                .fix("Record the return exactly like the placement before, with reason P, and any move after it.")
                .passes("returned", temporary("", "P", "PLACE=U4 PL_POST=QX11AA"))
                .fails("went to another type of placement", temporary("> ", "P", "PLACE=K2 PL_POST=QX11AA"))
                .fails("returned with another reason", temporary("> ", "B", "PLACE=U4 PL_POST=QX11AA"))
                .fails("returned without a reason", temporary("> ", "\"\"", "PLACE=U4 PL_POST=QX11AA"))
                .fails("two blank types are not the same", """
                        Episodes DECOM=01/05/2025 PL_POST=QX11AA
                        Episodes DECOM=01/06/2025 RNE=P PLACE=T1
                        > Episodes DECOM=08/06/2025 RNE=P PL_POST=QX11AA""")
                .passes("an ordinary move", """
                        Episodes DECOM=01/05/2025 PLACE=U4
                        Episodes DECOM=01/06/2025 RNE=P PLACE=K2
                        Episodes DECOM=08/06/2025 RNE=P PLACE=U6""")
                .passes("nothing before the temporary placement", """
                        Episodes DECOM=01/06/2025 RNE=P PLACE=T1
                        Episodes DECOM=08/06/2025 RNE=P PLACE=U6""")
                .fails("the latest start comes last, whatever the order of the file", """
                        > Episodes DECOM=08/06/2025 RNE=P PLACE=K2
                        Episodes DECOM=01/06/2025 RNE=P PLACE=T1
                        Episodes DECOM=01/05/2025 PLACE=U4""");
    }

    /// Foster care, hospital, then an episode with these details.
    private static String temporary(String mark, String rne, String details) {
        return """
                Episodes DECOM=01/05/2025 PLACE=U4 PL_POST=QX11AA
                Episodes DECOM=01/06/2025 RNE=P PLACE=T1
                %sEpisodes DECOM=08/06/2025 RNE=%s %s""".formatted(mark, rne, details);
    }
}
