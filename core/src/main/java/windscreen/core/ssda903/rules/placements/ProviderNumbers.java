package windscreen.core.ssda903.rules.placements;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Need;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.CodeLines;

/// URN against placement type: 218 missing, 222 not wanted, each before and after Z1 was divided.
final class ProviderNumbers {

    private static final String[] UNREGISTERED_2025 = {"P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"
    };
    private static final String[] UNREGISTERED_2026 = {
        "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"
    };
    private static final String[] OUTSIDE_ENGLAND = {"CON", "NIR", "NUK", "SCO", "WAL"};

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            missing(UNREGISTERED_2025)
                    .until(2025)
                    .fails("ended on the first day of the year", "> Episodes PLACE=U4 DEC=01/04/2024 PL_LA=E10000001")
                    .passes("ended the day before", "Episodes PLACE=U4 DEC=31/03/2024 PL_LA=E10000001")
                    .passes(
                            "a placement without a number",
                            CodeLines.of(
                                    "Episodes PLACE=%s",
                                    "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"))
                    .fails("a placement code of later years", "> Episodes PLACE=Z11")
                    .rule(),
            missing(UNREGISTERED_2026)
                    .from(2026)
                    .fails(2026, "ended on the first day of the year", "> Episodes PLACE=U4 DEC=01/04/2025")
                    .passes(2026, "ended the day before", "Episodes PLACE=U4 DEC=31/03/2025")
                    .passes(
                            "a placement without a number",
                            CodeLines.of(
                                    "Episodes PLACE=%s",
                                    "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13",
                                    "Z14"))
                    .fails("a placement code of earlier years", "> Episodes PLACE=Z1")
                    .rule(),
            notWanted(UNREGISTERED_2025)
                    .until(2025)
                    .fails(
                            "a placement without a number",
                            CodeLines.of(
                                    "> Episodes PLACE=%s URN=1234567",
                                    "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"))
                    .passes("a placement code of later years", "Episodes PLACE=Z11 URN=1234567")
                    .rule(),
            notWanted(UNREGISTERED_2026)
                    .from(2026)
                    .fails(
                            "a placement without a number",
                            CodeLines.of(
                                    "> Episodes PLACE=%s URN=1234567",
                                    "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13",
                                    "Z14"))
                    .passes("a placement code of earlier years", "Episodes PLACE=Z1 URN=1234567")
                    .rule());

    private ProviderNumbers() {}

    private static RuleDraft<LookedAfterChild> missing(String... unregistered) {
        return rule("218", "URN is missing for a placement that must have one")
                .reads(EPISODES)
                .needs(Need.POSTCODES)
                .fields("URN")
                .why("The number says which provider cares for the child. Outside England there is none.")
                .cause("The provider's record in the case system has no number, or its table is not in the export.")
                .fix("Look the provider up in the current list, or give XXXXXXX until its number is known.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.urn().isBlank()
                                && (episode.dec().isBlank() || episode.dec().isOnOrAfter(year.start()))
                                && !episode.placement().isOneOf(unregistered)
                                && !episode.plLa().isOneOf(OUTSIDE_ENGLAND))
                .fails("open", "> Episodes PLACE=U4 PL_LA=E10000001")
                .fails("no placement type", "> Episodes PL_LA=E10000001")
                .fails("the placement's authority is not known", "> Episodes PLACE=K2")
                .passes(
                        "outside England",
                        CodeLines.of("Episodes PLACE=K2 PL_LA=%s", "CON", "NIR", "NUK", "SCO", "WAL"))
                .passes("an end that is no date", "Episodes PLACE=U4 DEC=31/04/2026")
                .passes("not known yet", "Episodes PLACE=U4 URN=XXXXXXX");
    }

    private static RuleDraft<LookedAfterChild> notWanted(String... unregistered) {
        return rule("222", "URN is given for a placement that has none")
                .reads(EPISODES)
                .fields("URN")
                .why("No provider of such placements is registered, so the number must be another's.")
                .cause("The number of the placement before was carried over.")
                .fix("Leave the URN blank, or correct the placement type.")
                .eachRow(
                        LookedAfterChild::episodes,
                        (episode, year) -> episode.hasProviderNumber()
                                && episode.placement().isOneOf(unregistered))
                .passes("XXXXXXX", "Episodes PLACE=P1 URN=XXXXXXX")
                .passes("blank", "Episodes PLACE=P1")
                .passes("a children's home", "Episodes PLACE=K2 URN=1234567")
                .passes("no placement type", "Episodes URN=1234567");
    }
}
