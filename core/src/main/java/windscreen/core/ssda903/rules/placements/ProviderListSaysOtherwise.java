package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.references.Postcode;
import windscreen.core.references.Provider;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// What an episode says of its provider against the provider list: 221, 224, 228, 229. Where a URN stands on several
/// lines, one line that says otherwise is enough.
final class ProviderListSaysOtherwise {

    private static final String[] ONE_ADDRESS = {"K1", "K2", "K3", "R3", "S1"};

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("221", "Placement postcode is not the postcode of the provider's home", "PL_POST")
                    .why("A home is registered at its address, so a child who lives there has its postcode.")
                    .cause("The postcode is that of the company's office, or of a home with a similar name.")
                    .fix("Check which home the child lives in, then correct the postcode or the URN.")
                    .eachRow(LookedAfterChild::episodes, ProviderListSaysOtherwise::isElsewhere)
                    .fails(
                            "another postcode",
                            """
                            Provider URN=1234567 POSTCODE=QX11AA
                            """
                                    + CodeLines.of(
                                            "> Episodes URN=1234567 PLACE=%s PL_POST=QX11AB",
                                            "K1", "K2", "K3", "R3", "S1"))
                    .passes("spaces do not matter", """
                            Provider URN=1234567 POSTCODE=QX11AA
                            Episodes URN=1234567 PLACE=K2 PL_POST="QX1 1AA\"""")
                    .fails("not in the list", """
                            Provider URN=1234567 POSTCODE=QX11AA
                            > Episodes URN=7654321 PLACE=K2 PL_POST=QX11AA""")
                    .fails("the list has no postcode", """
                            Provider URN=1234567
                            > Episodes URN=1234567 PLACE=K2 PL_POST=QX11AA
                            > Episodes URN=1234567 PLACE=K2 PL_POST=" \"""")
                    .fails("one of two lines has another", """
                            Provider URN=1234567 POSTCODE=QX11AA
                            Provider URN=1234567 POSTCODE=QX11AB
                            > Episodes URN=1234567 PLACE=K2 PL_POST=QX11AA""")
                    .passes("foster carers live elsewhere", """
                            Provider URN=1234567 POSTCODE=QX11AA
                            Episodes URN=1234567 PLACE=U4 PL_POST=QX11AB""")
                    .passes(
                            "short breaks",
                            """
                            Provider URN=1234567 POSTCODE=QX11AA
                            """ + CodeLines.of("Episodes URN=1234567 PLACE=K2 PL_POST=QX11AB LS=%s", "V3", "V4"))
                    .passes("no postcode", "Episodes URN=1234567 PLACE=K2")
                    .passes("not known yet", "Episodes URN=XXXXXXX PLACE=K2 PL_POST=QX11AB")
                    .rule(),
            draft("224", "Placement provider does not fit the URN", "PLACE_PROVIDER")
                    .why("The list says whether a provider is run by an authority, a company or a charity.")
                    .cause("The provider's record in the case system was made before it changed hands.")
                    .fix("Give the provider code that the list has, or correct the URN.")
                    .eachRow(LookedAfterChild::episodes, ProviderListSaysOtherwise::isOfAnotherKind)
                    .fails("another code", """
                            Provider URN=1234567 PROVIDER_CODES="PR1,PR4"
                            > Episodes URN=1234567 PLACE_PROVIDER=PR5""")
                    .passes("one of its codes", """
                            Provider URN=1234567 PROVIDER_CODES="PR1, PR4"
                            Episodes URN=1234567 PLACE_PROVIDER=PR4""")
                    .fails("blank", """
                            Provider URN=1234567 PROVIDER_CODES=PR4
                            > Episodes URN=1234567""")
                    .fails("not in the list", """
                            Provider URN=1234567 PROVIDER_CODES=PR4
                            > Episodes URN=7654321 PLACE_PROVIDER=PR4""")
                    .fails("the list has no code", """
                            Provider URN=1234567
                            > Episodes URN=1234567 PLACE_PROVIDER=PR4""")
                    .fails("one of two lines has another", """
                            Provider URN=1234567 PROVIDER_CODES=PR4
                            Provider URN=1234567 PROVIDER_CODES=PR5
                            > Episodes URN=1234567 PLACE_PROVIDER=PR4""")
                    .passes("not known yet", "Episodes URN=XXXXXXX PLACE_PROVIDER=PR4")
                    .passes("no URN", "Episodes PLACE_PROVIDER=PR4")
                    .rule(),
            draft("228", "Episode goes on after the provider closed", "URN", "DEC")
                    .why("A child cannot stay with a provider that is no longer registered.")
                    .cause("The provider registered again under a new number, and the old one is still used.")
                    .fix("End the episode on the day the child moved; if the child stayed, ask for the new number.")
                    .eachRow(LookedAfterChild::episodes, ProviderListSaysOtherwise::outlasts)
                    .fails("ends the day after", """
                            Provider URN=1234567 REG_END=01/09/2026
                            > Episodes URN=1234567 DEC=02/09/2026""")
                    .passes("ends the same day", """
                            Provider URN=1234567 REG_END=01/09/2026
                            Episodes URN=1234567 DEC=01/09/2026""")
                    .fails(2027, "open, closed the day before the year ended", """
                            Provider URN=1234567 REG_END=30/03/2027
                            > Episodes URN=1234567
                            > Episodes URN=1234567 DEC=31/04/2026""")
                    .passes(2027, "open, closed the day it ended", """
                            Provider URN=1234567 REG_END=31/03/2027
                            Episodes URN=1234567
                            Episodes URN=1234567 DEC=31/04/2026""")
                    .fails("one of two lines is closed", """
                            Provider URN=1234567
                            Provider URN=1234567 REG_END=01/09/2026
                            > Episodes URN=1234567 DEC=02/09/2026""")
                    .passes("still registered", """
                            Provider URN=1234567
                            Episodes URN=1234567""")
                    .passes("not in the list", "Episodes URN=7654321")
                    .rule(),
            draft(
                            "229",
                            "Own or other authority's provision does not fit where the provider is",
                            "URN",
                            "PLACE_PROVIDER")
                    .needs(Need.POSTCODES, Need.AUTHORITY)
                    .why("What the authority runs itself should lie inside it, and what another runs, outside.")
                    .cause("PR1 and PR2 were mixed up, or every local authority home was given one code.")
                    .fix("Ask who runs the home: PR1 for the own authority, PR2 for another.")
                    .eachRow(LookedAfterChild::episodes, ProviderListSaysOtherwise::isInWrongAuthority)
                    .fails("own provision elsewhere", """
                            Postcode pcd=QX11AA laua=E10000001
                            Provider URN=1234567 POSTCODE=QX11AA
                            > Episodes URN=1234567 PLACE_PROVIDER=PR1""")
                    .passes("own provision inside", """
                            Postcode pcd=QX11AA laua=E10999999
                            Provider URN=1234567 POSTCODE=QX11AA
                            Episodes URN=1234567 PLACE_PROVIDER=PR1""")
                    .fails("another authority's inside", """
                            Postcode pcd=QX11AA laua=E10999999
                            Provider URN=1234567 POSTCODE=QX11AA
                            > Episodes URN=1234567 PLACE_PROVIDER=PR2""")
                    .passes("another authority's elsewhere", """
                            Postcode pcd=QX11AA laua=E10000001
                            Provider URN=1234567 POSTCODE=QX11AA
                            Episodes URN=1234567 PLACE_PROVIDER=PR2""")
                    .fails("own provision, and the list has no postcode", """
                            Provider URN=1234567
                            > Episodes URN=1234567 PLACE_PROVIDER=PR1
                            Episodes URN=1234567 PLACE_PROVIDER=PR2""")
                    .fails("own provision, not in the list", """
                            > Episodes URN=7654321 PLACE_PROVIDER=PR1
                            Episodes URN=7654321 PLACE_PROVIDER=PR2""")
                    .fails("one of two lines is inside, the other not", """
                            Postcode pcd=QX11AA laua=E10000001
                            Postcode pcd=QX11AB laua=E10999999
                            Provider URN=1234567 POSTCODE=QX11AA
                            Provider URN=1234567 POSTCODE=QX11AB
                            > Episodes URN=1234567 PLACE_PROVIDER=PR1
                            > Episodes URN=1234567 PLACE_PROVIDER=PR2""")
                    .passes("private", """
                            Postcode pcd=QX11AA laua=E10999999
                            Provider URN=1234567 POSTCODE=QX11AA
                            Episodes URN=1234567 PLACE_PROVIDER=PR4""")
                    .passes("not known yet", "Episodes URN=XXXXXXX PLACE_PROVIDER=PR1")
                    .rule());

    private ProviderListSaysOtherwise() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong).reads(EPISODES).needs(Need.PROVIDERS).fields(fields);
    }

    private static boolean isElsewhere(Episode episode, ReturnYear year) {
        if (!episode.hasProviderNumber()
                || episode.plPost().isBlank()
                || !episode.placement().isOneOf(ONE_ADDRESS)
                || episode.isRespite()) {
            return false;
        }
        String postcode = Postcode.key(episode.plPost().value());
        List<Provider> lines = linesFor(episode, year);
        for (Provider line : lines) {
            if (line.postcode().isEmpty() || !line.postcode().equals(postcode)) {
                return true;
            }
        }
        return lines.isEmpty();
    }

    private static boolean isOfAnotherKind(Episode episode, ReturnYear year) {
        if (!episode.hasProviderNumber()) {
            return false;
        }
        List<Provider> lines = linesFor(episode, year);
        for (Provider line : lines) {
            if (!line.providerCodes().contains(episode.placeProvider().value())) {
                return true;
            }
        }
        return lines.isEmpty();
    }

    /// An episode without a readable end runs to the end of the year.
    private static boolean outlasts(Episode episode, ReturnYear year) {
        if (!episode.hasProviderNumber()) {
            return false;
        }
        LocalDate end = episode.dec().date();
        LocalDate last = end == null ? year.end() : end;
        for (Provider line : linesFor(episode, year)) {
            LocalDate closed = line.closed();
            if (closed != null && last.isAfter(closed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWrongAuthority(Episode episode, ReturnYear year) {
        boolean own = episode.placeProvider().is("PR1");
        if (!episode.hasProviderNumber() || !(own || episode.placeProvider().is("PR2"))) {
            return false;
        }
        String authority = year.references().authority().orElse("");
        List<Provider> lines = linesFor(episode, year);
        for (Provider line : lines) {
            if (own != authority.equals(year.references().authorityAt(line.postcode()))) {
                return true;
            }
        }
        return own && lines.isEmpty();
    }

    private static List<Provider> linesFor(Episode episode, ReturnYear year) {
        return year.references().providersOf(episode.urn().value());
    }
}
