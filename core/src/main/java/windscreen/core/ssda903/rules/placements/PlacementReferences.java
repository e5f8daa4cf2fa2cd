package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.references.Provider;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Text;

/// Placements against the provider list and the postcode directory: 1008, 219, 227, 392c, 454, 411.
final class PlacementReferences {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("1008", "URN is not in the provider list")
                    .reads(EPISODES)
                    .needs(Need.PROVIDERS)
                    .fields("URN")
                    .why(
                            "The number says which registered provider cares for the child; one that is unknown says nothing.")
                    .cause("A digit was mistyped, or the list is older than the provider's registration.")
                    .fix("Look the provider up in the current list, or give XXXXXXX until its number is known.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.hasProviderNumber()
                                    && providers(episode, year).isEmpty())
                    .fails("not in the list", """
                            Provider URN=1234567 PLACE_CODES=K2
                            > Episodes URN=7654321""")
                    .passes("in the list", """
                            Provider URN=1234567 PLACE_CODES=K2
                            Episodes URN=1234567""")
                    .passes("not known yet", """
                            Provider URN=1234567 PLACE_CODES=K2
                            Episodes URN=XXXXXXX""")
                    .rule(),
            rule("219", "URN does not fit the placement type")
                    .reads(EPISODES)
                    .needs(Need.PROVIDERS)
                    .fields("URN", "PLACE")
                    .why("A provider is registered for certain kinds of placement. One of the two cells is wrong.")
                    .cause(
                            "The provider of the last placement was left, or the placement type was not changed with it.")
                    .fix(
                            "Check the provider and the type in the case system; one with several registrations has several numbers.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.hasProviderNumber()
                                    && (providers(episode, year).isEmpty()
                                            || providers(episode, year).stream()
                                                    .anyMatch(provider -> !provider.placeCodes()
                                                            .contains(episode.placement()
                                                                    .value()))))
                    .fails("a foster agency with a home's type", """
                            Provider URN=1234567 PLACE_CODES="U1,U4" PROVIDER_CODES=PR4
                            > Episodes URN=1234567 PLACE=K2""")
                    .fails("no type", """
                            Provider URN=1234567 PLACE_CODES="U1,U4" PROVIDER_CODES=PR4
                            > Episodes URN=1234567""")
                    .passes("one of its types", """
                            Provider URN=1234567 PLACE_CODES="U1, U4" PROVIDER_CODES=PR4
                            Episodes URN=1234567 PLACE=U4""")
                    .fails("one of two registrations under the number", """
                            Provider URN=1234567 PLACE_CODES=K2
                            Provider URN=1234567 PLACE_CODES=K1
                            > Episodes URN=1234567 PLACE=K2""")
                    .fails("not in the list", "> Episodes URN=7654321 PLACE=K2")
                    .passes("not known yet", "Episodes URN=XXXXXXX PLACE=K2")
                    .rule(),
            rule("227", "Episode starts on or after the day the provider closed")
                    .reads(EPISODES)
                    .needs(Need.PROVIDERS)
                    .fields("URN", "DECOM")
                    .why("A child cannot be placed with a provider that is no longer registered.")
                    .cause("The provider registered again under a new number, and the old one is still used.")
                    .fix("Give the number the provider had on the day the episode began.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> providers(episode, year).stream()
                                    .anyMatch(provider -> startsAfter(episode, provider.closed())))
                    .fails("the day it closed", """
                            Provider URN=1234567 PLACE_CODES=K2 REG_END=01/09/2025
                            > Episodes URN=1234567 DECOM=01/09/2025""")
                    .passes("the day before", """
                            Provider URN=1234567 PLACE_CODES=K2 REG_END=01/09/2025
                            Episodes URN=1234567 DECOM=31/08/2025""")
                    .passes("still registered", """
                            Provider URN=1234567 PLACE_CODES=K2
                            Episodes URN=1234567 DECOM=01/09/2025""")
                    .fails("one of two registrations under the number", """
                            Provider URN=1234567 PLACE_CODES=K2 REG_END=01/09/2025
                            Provider URN=1234567 PLACE_CODES=K2 REG_END=01/10/2025
                            > Episodes URN=1234567 DECOM=01/09/2025""")
                    .rule(),
            rule("392c", "Postcode is not in the directory")
                    .reads(EPISODES)
                    .needs(Need.POSTCODES)
                    .fields("HOME_POST", "PL_POST")
                    .why("Distance and placement area are worked out from postcodes; one that is unknown gives none.")
                    .cause("A letter O for a nought, a missing part, or a postcode newer than the directory.")
                    .fix("Correct the postcode, or use a newer directory.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> isUnknown(episode.homePost(), year) || isUnknown(episode.plPost(), year))
                    .fails("an unknown home postcode", """
                            Postcode pcd="QX1 1AA"
                            > Episodes HOME_POST="QX1 1AB\"""")
                    .fails("an unknown placement postcode", """
                            Postcode pcd="QX1 1AA"
                            > Episodes HOME_POST=QX11AA PL_POST="QX1 1AB\"""")
                    .passes("spaces do not matter", """
                            Postcode pcd="QX1 1AA"
                            Episodes HOME_POST=QX11AA PL_POST="QX1 1AA\"""")
                    .rule(),
            rule("454", "Placement is more than 350 miles from home")
                    .from(2026)
                    .reads(EPISODES)
                    .needs(Need.POSTCODES)
                    .fields("PL_DISTANCE")
                    .why("So great a distance inside the country is nearly always a wrong postcode.")
                    .cause("One of the two postcodes belongs to another place of a similar name.")
                    .fix("Check both postcodes.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.plDistance().number().orElse(0) > 350
                                    && !episode.plDistance().is("999.9"))
                    .fails("350.1 miles", "> Episodes PL_DISTANCE=350.1")
                    .passes("350 miles", "Episodes PL_DISTANCE=350.0")
                    .passes("the value for not known", "Episodes PL_DISTANCE=999.9")
                    .rule(),
            rule("411", "Placement is said to be inside the authority, but its authority is another")
                    .reads(EPISODES)
                    .needs(Need.POSTCODES, Need.AUTHORITY)
                    .fields("PL_LOCATION", "PL_LA")
                    .why("The two values say where the child lives and must agree.")
                    .cause("The values were worked out by another program. Worked out here, they cannot disagree.")
                    .fix("Let both be worked out from the placement's postcode.")
                    .eachRow(
                            LookedAfterChild::episodes,
                            (episode, year) -> episode.plLocation().is("IN")
                                    && !episode.plLa()
                                            .is(year.references().authority().orElse("")))
                    .fails("inside, in another authority", "> Episodes PL_LOCATION=IN PL_LA=E10000001")
                    .passes("inside, in the own", "Episodes PL_LOCATION=IN PL_LA=E10999999")
                    .passes("outside", "Episodes PL_LOCATION=OUT PL_LA=E10000001")
                    .rule());

    private PlacementReferences() {}

    private static List<Provider> providers(Episode episode, ReturnYear year) {
        return episode.hasProviderNumber()
                ? year.references().providersOf(episode.urn().value())
                : List.of();
    }

    private static boolean startsAfter(Episode episode, @Nullable LocalDate closed) {
        return closed != null && episode.decom().isOnOrAfter(closed);
    }

    private static boolean isUnknown(Text postcode, ReturnYear year) {
        return postcode.isGiven()
                && year.references()
                        .postcodes()
                        .flatMap(directory -> directory.find(postcode.value()))
                        .isEmpty();
    }
}
