package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;
import windscreen.core.table.Text;

/// Where the placement is, as worked out from its postcode: 169, 179, 420, 1015, 392d.
final class PlacementArea {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            unknown("169", "Authority of the placement is not known", "PL_LA", "E10000001", Episode::plLa),
            unknown(
                    "179",
                    "Whether the placement is inside the authority is not known",
                    "PL_LOCATION",
                    "OUT",
                    Episode::plLocation),
            rule("420", "Short break has an authority of placement")
                    .reads(EPISODES)
                    .needs(Need.POSTCODES, Need.AUTHORITY)
                    .fields("PL_LA")
                    .why("Children on short breaks live at home: no placement is counted for them anywhere.")
                    .cause("The export writes the placement's postcode for every episode, whatever its legal status.")
                    .fix("Leave the placement's postcode blank for V3 and V4, or correct the legal status.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) ->
                                    episode.isRespite() && episode.plLa().isGiven())
                    .fails("an authority", CodeLines.of("> Episodes LS=%s PL_LA=E10000001", "V3", "V4"))
                    .passes("none", "Episodes LS=V4")
                    .passes("section 20", "Episodes LS=V2 PL_LA=E10000001")
                    .passes("no legal status", "Episodes PL_LA=E10000001")
                    .rule(),
            rule("1015", "Own provision is used, but the placement is outside the authority")
                    .reads(EPISODES)
                    .needs(Need.POSTCODES, Need.AUTHORITY)
                    .fields("PL_LA")
                    .why("The authority's own homes are expected within its borders; foster carers may live anywhere.")
                    .cause("The provider is another authority's or a company's, or the postcode is wrong.")
                    .fix("Check who runs the placement and its postcode. If both are right, say so in a note.")
                    .eachRow(LookedAfterChild::episodes, PlacementArea::isOwnButOutside)
                    .fails("another authority", "> Episodes PLACE_PROVIDER=PR1 PLACE=K2 LS=C2 PL_LA=E10000001")
                    .fails("an unknown one", "> Episodes PLACE_PROVIDER=PR1 PLACE=K2 LS=C2")
                    .passes("the own", "Episodes PLACE_PROVIDER=PR1 PLACE=K2 LS=C2 PL_LA=E10999999")
                    .passes("another provider", "Episodes PLACE_PROVIDER=PR2 PLACE=K2 LS=C2 PL_LA=E10000001")
                    .passes(
                            "with a family",
                            CodeLines.of(
                                    "Episodes PLACE_PROVIDER=PR1 PLACE=%s LS=C2 PL_LA=E10000001",
                                    "A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6"))
                    .passes(
                            "short breaks",
                            CodeLines.of("Episodes PLACE_PROVIDER=PR1 PLACE=K2 LS=%s PL_LA=E10000001", "V3", "V4"))
                    .passes("no placement type", "Episodes PLACE_PROVIDER=PR1 LS=C2 PL_LA=E10000001")
                    .passes("no legal status", "Episodes PLACE_PROVIDER=PR1 PLACE=K2 PL_LA=E10000001")
                    .rule(),
            rule("392d", "Child is placed at the home postcode, but not with parents (P1)")
                    .reads(EPISODES)
                    .needs(Need.POSTCODES)
                    .fields("HOME_POST", "PL_POST", "PLACE")
                    .why("Home and placement are then no mile apart, which only a child placed with parents should be.")
                    .cause("The child's address was changed to the placement's, and the export takes home from it.")
                    .fix("Give the postcode the child came from, or correct the placement.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.homePost().agreesWith(episode.plPost())
                                    && !episode.placement().is("P1"))
                    .fails("foster care", "> Episodes PLACE=U4 HOME_POST=QX11AA PL_POST=QX11AA")
                    .fails("no placement type", "> Episodes HOME_POST=QX11AA PL_POST=qx11aa")
                    .passes("with parents", "Episodes PLACE=P1 HOME_POST=QX11AA PL_POST=QX11AA")
                    .passes("another postcode", "Episodes PLACE=U4 HOME_POST=QX11AA PL_POST=QX11AB")
                    .passes("written with a space", "Episodes PLACE=U4 HOME_POST=QX11AA PL_POST=\"QX1 1AA\"")
                    .passes("both blank", "Episodes PLACE=U4")
                    .rule());

    private PlacementArea() {}

    private static Rule<LookedAfterChild> unknown(
            String code, String wrong, String field, String value, Function<Episode, Text> cell) {
        RuleDraft<LookedAfterChild> draft = rule(code, wrong)
                .reads(EPISODES)
                .needs(Need.POSTCODES, Need.AUTHORITY)
                .fields(field)
                .why("Figures on children placed near home or far away leave out an episode that lacks it.")
                .cause("The placement's postcode is blank, mistyped, or newer than the postcode directory.")
                .fix("Give the placement's postcode, or use a newer directory.");
        return draft.eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> cell.apply(episode).isBlank() && !episode.isRespite())
                .fails("not known", "> Episodes LS=C2 PLACE=U4")
                .fails("no legal status", "> Episodes PLACE=U4")
                .passes("known", "Episodes LS=C2 PLACE=U4 " + field + "=" + value)
                .passes("short breaks", CodeLines.of("Episodes LS=%s", "V3", "V4"))
                .rule();
    }

    private static boolean isOwnButOutside(Episode episode, ReturnYear year) {
        return episode.placeProvider().is("PR1")
                && episode.placement().isGiven()
                && !episode.isAdoptive()
                && !episode.isFostering()
                && episode.ls().isGiven()
                && !episode.isRespite()
                && !episode.plLa().is(year.references().authority().orElse(""));
    }
}
