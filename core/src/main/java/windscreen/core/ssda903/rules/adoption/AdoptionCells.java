package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.noFlag;
import static windscreen.core.ssda903.rules.CodeCells.unknown;
import static windscreen.core.ssda903.rules.DateCells.unreadable;
import static windscreen.core.ssda903.rules.DateCells.wrongWayRound;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Ad1;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PlacedAdoption;

/// Adoption: 112, 113, 114, 115, 116, 120, 175, 176, 177, 522, 523.
final class AdoptionCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            unreadable("112", "Best interest decision is not a real date", AD1, "DATE_INT", Ad1::dateInt),
            unreadable("113", "Matching date is not a real date", AD1, "DATE_MATCH", Ad1::dateMatch),
            noFlag(
                    "114",
                    "Adopted by foster carer is not 0 or 1",
                    AD1,
                    List.of("FOSTER_CARE"),
                    List.of(Ad1::fosterCare)),
            unreadable(
                    "115",
                    "Placed for adoption decision is not a real date",
                    PLACED_ADOPTION,
                    "DATE_PLACED",
                    PlacedAdoption::datePlaced),
            unreadable(
                    "116",
                    "End of the adoption decision is not a real date",
                    PLACED_ADOPTION,
                    "DATE_PLACED_CEASED",
                    PlacedAdoption::datePlacedCeased),
            unknown(
                    "120",
                    "Reason the adoption decision ended is not a listed code",
                    PLACED_ADOPTION,
                    "REASON_PLACED_CEASED",
                    PlacedAdoption::reasonPlacedCeased,
                    Ssda903Codes.REASON_PLACED_CEASED,
                    "RD1"),
            unknown(
                    "175",
                    "Number of adopters is not 1 or 2",
                    AD1,
                    "NB_ADOPTR",
                    Ad1::nbAdoptr,
                    Ssda903Codes.NUMBER_OF_ADOPTERS,
                    "2"),
            unknown(
                    "176",
                    "Sex of adopters is not a listed code",
                    AD1,
                    "SEX_ADOPTR",
                    Ad1::sexAdoptr,
                    Ssda903Codes.SEX_OF_ADOPTERS,
                    "MF"),
            unknown(
                    "177",
                    "Legal status of adopters is not a listed code",
                    AD1,
                    "LS_ADOPTR",
                    Ad1::lsAdoptr,
                    Ssda903Codes.LEGAL_STATUS_OF_ADOPTERS,
                    "L0"),
            wrongWayRound(
                    "522",
                    "Adoption decision ended before it was made",
                    PLACED_ADOPTION,
                    "DATE_PLACED",
                    PlacedAdoption::datePlaced,
                    "DATE_PLACED_CEASED",
                    PlacedAdoption::datePlacedCeased),
            rule("523", "Placed for adoption decision and best interest decision are not the same day")
                    .reads(PLACED_ADOPTION, AD1)
                    .fields("DATE_PLACED", "DATE_INT")
                    .why("Both are the one decision that adoption is in the child's best interest.")
                    .cause("The decision was recorded in two places on two days.")
                    .fix("Give both records the day of the decision maker's decision.")
                    .eachChild((child, year, findings) -> {
                        for (PlacedAdoption placed : child.placedAdoptions()) {
                            for (Ad1 adopted : child.ad1()) {
                                boolean both = placed.datePlaced().isDate()
                                        && adopted.dateInt().isDate();
                                if (both && !placed.datePlaced().isSameDayAs(adopted.dateInt())) {
                                    findings.at(placed).with(adopted, "DATE_INT");
                                    findings.at(adopted).with(placed, "DATE_PLACED");
                                }
                            }
                        }
                    })
                    .fails("a day apart", """
                            > PlacedAdoption DATE_PLACED=01/05/2025
                            > AD1 DATE_INT=02/05/2025""")
                    .passes("the same day", """
                            PlacedAdoption DATE_PLACED=01/05/2025
                            AD1 DATE_INT=01/05/2025""")
                    .passes("no placed for adoption decision", """
                            PlacedAdoption DATE_PLACED=31/04/2025
                            AD1 DATE_INT=01/05/2025""")
                    .passes("no best interest decision", """
                            PlacedAdoption DATE_PLACED=01/05/2025
                            AD1 DATE_INT=31/04/2025""")
                    .rule());

    private AdoptionCells() {}
}
