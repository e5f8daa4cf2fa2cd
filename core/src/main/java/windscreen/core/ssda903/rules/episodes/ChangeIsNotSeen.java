package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;
import windscreen.core.ssda903.rules.Compared;

/// What a new episode says has changed (RNE) against the episode before: 433 the day, 434 legal status alone, 435
/// placement alone, 436 both. Blanks count differently in each, as published.
final class ChangeIsNotSeen {

    private static final Comparator<Episode> BY_START_AND_END = Comparator.comparingLong(
                    (Episode episode) -> Compared.key(episode.decom()))
            .thenComparingLong(episode -> Compared.key(episode.dec()));

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("433", "Episode carries on, but does not start on the day the one before ended")
                    .reads(EPISODES)
                    .fields("RNE", "DECOM")
                    .why("A change within care has no gap and no overlap, so days in care can be counted.")
                    .cause("The end was recorded a day early or late, or an episode between the two was left out.")
                    .fix("Let the two dates be the same. If care had ended between them, give S.")
                    .eachChild((child, year, findings) -> Compared.neighbours(
                            inOrder(child),
                            (earlier, later) -> later.rne().isOneOf("P", "L", "T", "U", "B")
                                    && !Compared.agree(earlier.dec(), later.decom()),
                            findings))
                    .fails("the day after", CodeLines.of("""
                            Episodes CHILD=%s DECOM=01/05/2025 DEC=08/06/2025
                            > Episodes CHILD=%s DECOM=09/06/2025 RNE=%s""", "P", "L", "T", "U", "B"))
                    .passes("the same day", CodeLines.of("""
                            Episodes CHILD=%s DECOM=01/05/2025 DEC=08/06/2025
                            Episodes CHILD=%s DECOM=8/6/2025 RNE=%s""", "P", "L", "T", "U", "B"))
                    .fails("the day before", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025
                            > Episodes DECOM=07/06/2025 RNE=P""")
                    .fails("the one before is open", """
                            Episodes DECOM=01/05/2025
                            > Episodes DECOM=08/06/2025 RNE=P""")
                    .fails("neither date is given", """
                            Episodes DECOM=01/05/2025
                            > Episodes RNE=P""")
                    .passes("the same text that is no date", """
                            Episodes DECOM=01/05/2025 DEC=31/06/2025
                            Episodes DECOM=31/06/2025 RNE=P""")
                    .passes("care starts again", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025
                            Episodes DECOM=09/06/2025 RNE=S""")
                    .passes("of two that begin together the first to end comes first", """
                            Episodes DECOM=01/05/2025 DEC=08/06/2025 RNE=P
                            Episodes DECOM=01/05/2025 DEC=01/05/2025 RNE=S""")
                    .passes("another child's", """
                            Episodes CHILD=EX1 DECOM=01/05/2025 DEC=08/06/2025
                            Episodes CHILD=EX2 DECOM=09/06/2025 RNE=P""")
                    .rule(),
            change(
                            "434",
                            "Episode says that only the legal status changed (L), but the record shows something else",
                            ChangeIsNotSeen::isNoChangeOfStatusAlone,
                            "RNE",
                            "LS",
                            "PLACE",
                            "PL_POST",
                            "URN",
                            "PLACE_PROVIDER")
                    .passes(
                            "only the legal status",
                            then("", "RNE=L LS=C2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails(
                            "the same legal status",
                            then("> ", "RNE=L LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails(
                            "another placement type",
                            then("> ", "RNE=L LS=C2 PLACE=K2 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails(
                            "another postcode",
                            then("> ", "RNE=L LS=C2 PLACE=U4 PL_POST=QX11AB URN=12 PLACE_PROVIDER=PR4"))
                    .fails("another URN", then("> ", "RNE=L LS=C2 PLACE=U4 PL_POST=QX11AA PLACE_PROVIDER=PR4"))
                    .fails(
                            "another provider",
                            then("> ", "RNE=L LS=C2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR5"))
                    .passes("both legal statuses and all details blank", """
                            Episodes DECOM=01/05/2025
                            Episodes DECOM=08/06/2025 RNE=L""")
                    .passes("another reason", then("", "RNE=B LS=V2 PLACE=K2"))
                    .rule(),
            change(
                            "435",
                            "Episode says that only the placement changed (P, T), but the record shows something else",
                            ChangeIsNotSeen::isNoChangeOfPlacementAlone,
                            "LS",
                            "PLACE",
                            "PL_POST",
                            "URN",
                            "PLACE_PROVIDER")
                    .passes(
                            "another placement type",
                            then("", "RNE=P LS=V2 PLACE=K2 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .passes(
                            "another postcode",
                            then("", "RNE=P LS=V2 PLACE=U4 PL_POST=QX11AB URN=12 PLACE_PROVIDER=PR4"))
                    .passes("another URN", then("", "RNE=P LS=V2 PLACE=U4 PL_POST=QX11AA URN=13 PLACE_PROVIDER=PR4"))
                    .passes(
                            "another provider",
                            then("", "RNE=P LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR5"))
                    .fails(
                            "nothing changed",
                            then("> ", "RNE=P LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails(
                            "nothing changed with the same carer",
                            then("> ", "RNE=T LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails("another legal status", then("> ", "RNE=T LS=C2 PLACE=K2"))
                    .fails("two blank legal statuses are not the same", """
                            Episodes DECOM=01/05/2025 PLACE=U4
                            > Episodes DECOM=08/06/2025 PLACE=K2 RNE=P""")
                    .passes("two blank URNs are not the same", """
                            Episodes DECOM=01/05/2025 LS=V2 PLACE=U4 PL_POST=QX11AA PLACE_PROVIDER=PR4
                            Episodes DECOM=08/06/2025 LS=V2 PLACE=U4 PL_POST=QX11AA PLACE_PROVIDER=PR4 RNE=P""")
                    .passes("another reason", then("", "RNE=L LS=C2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .rule(),
            change(
                            "436",
                            "Episode says that legal status and placement changed (U, B), but one of them did not",
                            ChangeIsNotSeen::isNoChangeOfBoth,
                            "RNE",
                            "LS",
                            "PLACE",
                            "PL_POST",
                            "URN",
                            "PLACE_PROVIDER")
                    .passes("both", then("", "RNE=B LS=C2 PLACE=K2 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .fails("the same legal status", then("> ", "RNE=B LS=V2 PLACE=K2"))
                    .fails("the same legal status with the same carer", then("> ", "RNE=U LS=V2 PLACE=K2"))
                    .fails(
                            "the same placement",
                            then("> ", "RNE=U LS=C2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .passes(
                            "another postcode",
                            then("", "RNE=B LS=C2 PLACE=U4 PL_POST=QX11AB URN=12 PLACE_PROVIDER=PR4"))
                    .passes("another URN", then("", "RNE=B LS=C2 PLACE=U4 PL_POST=QX11AA PLACE_PROVIDER=PR4"))
                    .passes(
                            "another provider",
                            then("", "RNE=B LS=C2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR5"))
                    .fails("two blank legal statuses are the same", """
                            Episodes DECOM=01/05/2025 PLACE=U4
                            > Episodes DECOM=08/06/2025 PLACE=K2 RNE=B""")
                    .fails("blank details are the same", """
                            Episodes DECOM=01/05/2025 LS=V2 PLACE=U4
                            > Episodes DECOM=08/06/2025 LS=C2 PLACE=U4 RNE=B""")
                    .passes("another reason", then("", "RNE=T LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4"))
                    .rule());

    private ChangeIsNotSeen() {}

    private static RuleDraft<LookedAfterChild> change(
            String code, String wrong, BiPredicate<Episode, Episode> test, String... fields) {
        return rule(code, wrong)
                .reads(EPISODES)
                .fields(fields)
                .why("The reason for a new episode says what changed, and changes are counted by it.")
                .cause("The reason was chosen by habit, or one change was recorded on another day than the other.")
                .fix("Compare the episode with the one before, and correct the reason or what did not change.")
                .eachChild((child, year, findings) -> Compared.neighbours(child.episodesInOrder(), test, findings))
                .passes("the first episode", "Episodes DECOM=01/05/2025 RNE=L");
    }

    private static boolean isNoChangeOfStatusAlone(Episode earlier, Episode later) {
        return later.rne().is("L") && (later.ls().agreesWith(earlier.ls()) || !isSamePlacement(earlier, later));
    }

    private static boolean isNoChangeOfPlacementAlone(Episode earlier, Episode later) {
        return later.rne().isOneOf("P", "T")
                && (!later.ls().agreesWith(earlier.ls())
                        || (isSamePlacement(earlier, later)
                                && !Compared.anyBlank(
                                        later.placement(), later.plPost(), later.urn(), later.placeProvider())));
    }

    private static boolean isNoChangeOfBoth(Episode earlier, Episode later) {
        return later.rne().isOneOf("U", "B")
                && (later.ls().saysTheSameAs(earlier.ls()) || isSamePlacement(earlier, later));
    }

    /// Whether all that is said of the placement is the same; blanks are the same as blanks.
    private static boolean isSamePlacement(Episode earlier, Episode later) {
        return later.placement().saysTheSameAs(earlier.placement())
                && later.plPost().saysTheSameAs(earlier.plPost())
                && later.urn().saysTheSameAs(earlier.urn())
                && later.placeProvider().saysTheSameAs(earlier.placeProvider());
    }

    /// By start, then by end; missing dates last, ties in file order.
    private static List<Episode> inOrder(LookedAfterChild child) {
        List<Episode> episodes = new ArrayList<>(child.episodesInOrder());
        episodes.sort(BY_START_AND_END);
        return episodes;
    }

    /// An episode of foster care under section 20, then one with these details.
    private static String then(String mark, String details) {
        return "Episodes DECOM=01/05/2025 LS=V2 PLACE=U4 PL_POST=QX11AA URN=12 PLACE_PROVIDER=PR4\n" + mark
                + "Episodes DECOM=08/06/2025 " + details;
    }
}
