package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.Comparator;
import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PlacedAdoption;
import windscreen.core.ssda903.rules.Compared;

/// Decisions that a child should be placed for adoption, one by one and one after the other: 119, 184, 525, 563, 579,
/// 583.
final class AdoptionDecision {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("119", "Adoption decision has a day it ended or a reason, but not both")
                    .reads(PLACED_ADOPTION)
                    .fields("REASON_PLACED_CEASED", "DATE_PLACED_CEASED")
                    .why("A decision either stands, or was given up on a day and for a reason.")
                    .cause("The day was recorded on the plan and the reason was not asked for, or the other way round.")
                    .fix("Give both, or take out the one that should not be there.")
                    .eachRow(
                            LookedAfterChild::placedAdoptions,
                            (row, year) -> row.datePlacedCeased().isBlank()
                                    != row.reasonPlacedCeased().isBlank())
                    .fails("a day only", "> PlacedAdoption DATE_PLACED_CEASED=01/09/2026")
                    .fails("a reason only", "> PlacedAdoption REASON_PLACED_CEASED=RD1")
                    .passes("both", "PlacedAdoption DATE_PLACED_CEASED=01/09/2026 REASON_PLACED_CEASED=RD1")
                    .passes("neither", "PlacedAdoption DATE_PLACED=01/05/2026")
                    .rule(),
            rule("184", "Adoption decision was made before the child was born")
                    .reads(HEADER, PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DOB")
                    .why("One of the two dates is wrong; every time measured from them is wrong as well.")
                    .cause("The decision belongs to a brother or sister, or a year was mistyped.")
                    .fix("Check whose decision it is, and both dates.")
                    .eachRow(
                            LookedAfterChild::placedAdoptions,
                            (row, year) -> row.datePlaced().isDate()
                                    && !row.datePlaced().isOnOrAfter(row.dob()))
                    .fails("the day before", "> PlacedAdoption DOB=02/05/2026 DATE_PLACED=01/05/2026")
                    .passes("the day of birth", "PlacedAdoption DOB=02/05/2026 DATE_PLACED=02/05/2026")
                    .fails("no readable birth date", "> PlacedAdoption DATE_PLACED=02/05/2026")
                    .passes("the decision has no real date", "PlacedAdoption DOB=02/05/2026 DATE_PLACED=31/04/2026")
                    .rule(),
            rule("525", "Adoption decision was given up, but there is an adoption record")
                    .reads(PLACED_ADOPTION, AD1)
                    .fields(
                            "DATE_PLACED_CEASED",
                            "DATE_INT",
                            "DATE_MATCH",
                            "FOSTER_CARE",
                            "NB_ADOPTR",
                            "SEX_ADOPTR",
                            "LS_ADOPTR")
                    .why("A child who is not to be adopted after all has no adopters.")
                    .cause("An adoption was closed as if the plan had changed, or an old adoption record was left.")
                    .fix("If the child was adopted, take out the day the decision ended; if not, the adoption record.")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.placedAdoptions(),
                            child.ad1(),
                            (placed, row) -> placed.datePlacedCeased().isGiven() && row.saysAnything(),
                            findings))
                    .fails("both", """
                            > PlacedAdoption DATE_PLACED_CEASED=01/09/2026
                            > AD1 NB_ADOPTR=2""")
                    .passes("the decision stands", """
                            PlacedAdoption DATE_PLACED=01/05/2026
                            AD1 NB_ADOPTR=2""")
                    .passes("an empty adoption record", """
                            PlacedAdoption DATE_PLACED_CEASED=01/09/2026
                            AD1 CHILD=EX1""")
                    .fails("given up on a day that is none", """
                            > PlacedAdoption DATE_PLACED_CEASED=31/09/2026
                            > AD1 NB_ADOPTR=2""")
                    .rule(),
            rule("563", "Adoption decision was given up, but the day it was made is missing")
                    .reads(PLACED_ADOPTION)
                    .fields("DATE_PLACED", "REASON_PLACED_CEASED", "DATE_PLACED_CEASED")
                    .why("What ended must have begun; without the first day nobody knows how long the plan stood.")
                    .cause("The plan was moved to a new record and only its end was entered.")
                    .fix("Give the day the decision was made.")
                    .eachRow(
                            LookedAfterChild::placedAdoptions,
                            (row, year) -> row.reasonPlacedCeased().isGiven()
                                    && row.datePlacedCeased().isGiven()
                                    && row.datePlaced().isBlank())
                    .fails("no first day", "> PlacedAdoption DATE_PLACED_CEASED=01/09/2026 REASON_PLACED_CEASED=RD1")
                    .passes(
                            "a first day",
                            "PlacedAdoption DATE_PLACED=01/05/2026 DATE_PLACED_CEASED=01/09/2026 REASON_PLACED_CEASED=RD1")
                    .passes("no reason", "PlacedAdoption DATE_PLACED_CEASED=01/09/2026")
                    .passes("no day", "PlacedAdoption REASON_PLACED_CEASED=RD1")
                    .fails(
                            "given up on a day that is none",
                            "> PlacedAdoption DATE_PLACED_CEASED=31/09/2026 REASON_PLACED_CEASED=RD1")
                    .passes(
                            "a first day that is none",
                            "PlacedAdoption DATE_PLACED=31/04/2026 DATE_PLACED_CEASED=01/09/2026 REASON_PLACED_CEASED=RD1")
                    .rule(),
            rule("579", "Adoption decision was made while the one before it still stood")
                    .reads(PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DATE_PLACED_CEASED")
                    .why("Only one decision can stand at a time; a new one follows the end of the last.")
                    .cause("The earlier plan was not closed when it changed.")
                    .fix("Give the earlier decision the day and the reason it ended.")
                    .eachChild((child, year, findings) -> Compared.neighbours(
                            child.placedAdoptions().stream()
                                    .sorted(Comparator.comparing(row -> Compared.key(row.datePlaced())))
                                    .toList(),
                            (earlier, later) -> !earlier.datePlacedCeased().isDate()
                                    || later.datePlaced().isBefore(earlier.datePlacedCeased()),
                            findings))
                    .fails("the day before the last one ended", """
                            PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/09/2025
                            > PlacedAdoption DATE_PLACED=31/08/2025""")
                    .passes("the day it ended", """
                            PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/09/2025
                            PlacedAdoption DATE_PLACED=01/09/2025""")
                    .fails("the last one is open", """
                            > PlacedAdoption DATE_PLACED=01/09/2025
                            PlacedAdoption DATE_PLACED=01/05/2025""")
                    .fails("the last one ended on a day that is none", """
                            PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=31/06/2025
                            > PlacedAdoption DATE_PLACED=01/09/2025""")
                    .rule(),
            rule("583", "Earlier adoption decision was never given up")
                    .reads(PLACED_ADOPTION)
                    .fields("DATE_PLACED", "DATE_PLACED_CEASED")
                    .why("Only the newest decision may stand; the others ended when the plan changed.")
                    .cause("The earlier plan was not closed when a new one was made.")
                    .fix("Give the earlier decision the day and the reason it ended.")
                    .eachChild((child, year, findings) -> reportEarlierOpen(child.placedAdoptions(), findings))
                    .fails("the earlier is open", """
                            > PlacedAdoption DATE_PLACED=31/01/2025
                            PlacedAdoption DATE_PLACED=01/12/2025""")
                    .passes("the newest is open", """
                            PlacedAdoption DATE_PLACED=31/01/2025 DATE_PLACED_CEASED=01/05/2025
                            PlacedAdoption DATE_PLACED=01/12/2025""")
                    .fails("of two on a day the first in the file counts as newest", """
                            PlacedAdoption DATE_PLACED=01/12/2025
                            > PlacedAdoption DATE_PLACED=01/12/2025""")
                    .fails("one without a day is the oldest", """
                            > PlacedAdoption CHILD=EX1
                            PlacedAdoption DATE_PLACED=01/12/2025""")
                    .fails("so is one with a day that is none", """
                            > PlacedAdoption DATE_PLACED=31/04/2025
                            PlacedAdoption DATE_PLACED=01/12/2025""")
                    .fails("of two without a day the first in the file counts as newest", """
                            PlacedAdoption CHILD=EX1
                            > PlacedAdoption DATE_PLACED=31/04/2025""")
                    .passes("given up on a day that is none", """
                            PlacedAdoption DATE_PLACED=31/01/2025 DATE_PLACED_CEASED=31/06/2025
                            PlacedAdoption DATE_PLACED=01/12/2025""")
                    .rule());

    private AdoptionDecision() {}

    private static void reportEarlierOpen(List<PlacedAdoption> decisions, Findings findings) {
        if (decisions.size() < 2) {
            return;
        }
        PlacedAdoption newest = decisions.getFirst();
        for (PlacedAdoption row : decisions) {
            boolean later = row.datePlaced().isAfter(newest.datePlaced());
            boolean firstDated =
                    row.datePlaced().isDate() && !newest.datePlaced().isDate();
            newest = later || firstDated ? row : newest;
        }
        for (PlacedAdoption row : decisions) {
            if (row != newest && row.datePlacedCeased().isBlank()) {
                findings.at(row).with(newest, "DATE_PLACED");
            }
        }
    }
}
