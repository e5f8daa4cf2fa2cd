package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PlacedAdoption;
import windscreen.core.ssda903.rules.Compared;

/// Adoption decisions against last year's: 559, 560, 561, 584.
final class DecisionAgainstLastYear {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("559", "Adoption decision was made before the year, but last year's return does not have it")
                    .fields("DATE_PLACED")
                    .eachChild((child, year, findings) -> judgeUnknown(child, year, findings))
                    .fails("not in last year's return", "> PlacedAdoption DATE_PLACED=31/03/2026")
                    .fails("without a day there", """
                            > PlacedAdoption DATE_PLACED=31/03/2026
                            PlacedAdoption_last CHILD=EX1""")
                    .passes("made on the first day of the year", "PlacedAdoption DATE_PLACED=01/04/2026")
                    .passes("in last year's return", """
                            PlacedAdoption DATE_PLACED=31/03/2026
                            PlacedAdoption_last DATE_PLACED=31/03/2026""")
                    .fails("one of two there without a real day", """
                            > PlacedAdoption DATE_PLACED=31/03/2026
                            PlacedAdoption_last DATE_PLACED=31/03/2026
                            PlacedAdoption_last DATE_PLACED=31/02/2026""")
                    .rule(),
            draft("560", "Adoption decision stood last year, and its day is another this year")
                    .fields("DATE_PLACED", "DATE_PLACED_CEASED")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.placedAdoptions(),
                            child.lastYear().placedAdoptions(),
                            (now, then) -> then.datePlaced().isGiven()
                                    && then.datePlacedCeased().isBlank()
                                    && !Compared.agree(now.datePlaced(), then.datePlaced()),
                            findings))
                    .fails("another day", """
                            > PlacedAdoption DATE_PLACED=02/03/2026
                            PlacedAdoption_last DATE_PLACED=01/03/2026""")
                    .fails("no day", """
                            > PlacedAdoption CHILD=EX1
                            PlacedAdoption_last DATE_PLACED=01/03/2026""")
                    .passes("the same day, written otherwise", """
                            PlacedAdoption DATE_PLACED=1/3/2026
                            PlacedAdoption_last DATE_PLACED=01/03/2026""")
                    .passes("last year's was given up", """
                            PlacedAdoption DATE_PLACED=02/03/2026
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=01/02/2026""")
                    .fails("last year's was none", """
                            > PlacedAdoption DATE_PLACED=01/03/2026
                            PlacedAdoption_last DATE_PLACED=31/02/2026""")
                    .passes("last year's was blank", """
                            PlacedAdoption DATE_PLACED=01/03/2026
                            PlacedAdoption_last CHILD=EX1""")
                    .passes("given up on a day that is none", """
                            PlacedAdoption DATE_PLACED=02/03/2026
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=31/02/2026""")
                    .rule(),
            draft("561", "Adoption decision was given up last year, and this year's has the same day")
                    .fields("DATE_PLACED")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.placedAdoptions(),
                            child.lastYear().placedAdoptions(),
                            (now, then) -> then.hasCeased() && Compared.agree(now.datePlaced(), then.datePlaced()),
                            findings))
                    .fails("the same day", """
                            > PlacedAdoption DATE_PLACED=01/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=01/02/2026""")
                    .fails("a reason is enough", """
                            > PlacedAdoption DATE_PLACED=01/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025 REASON_PLACED_CEASED=RD1""")
                    .passes("a new decision", """
                            PlacedAdoption DATE_PLACED=02/03/2026
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=01/02/2026""")
                    .passes("last year's stood", """
                            PlacedAdoption DATE_PLACED=01/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025""")
                    .rule(),
            draft("584", "Adoption decision is not later than the one given up last year")
                    .fields("DATE_PLACED")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.placedAdoptions(),
                            child.lastYear().placedAdoptions(),
                            (now, then) -> then.hasCeased()
                                    && (now.datePlaced().isBlank()
                                            || now.datePlaced().isOnOrBefore(then.datePlaced())),
                            findings))
                    .fails("the same day", """
                            > PlacedAdoption DATE_PLACED=01/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=01/02/2026""")
                    .passes("the day after", """
                            PlacedAdoption DATE_PLACED=02/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025 DATE_PLACED_CEASED=01/02/2026""")
                    .fails("no day", """
                            > PlacedAdoption CHILD=EX1
                            PlacedAdoption_last DATE_PLACED=01/03/2025 REASON_PLACED_CEASED=RD1""")
                    .passes("last year's stood", """
                            PlacedAdoption DATE_PLACED=01/03/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025""")
                    .passes("a day that is none is given all the same", """
                            PlacedAdoption DATE_PLACED=31/02/2025
                            PlacedAdoption_last DATE_PLACED=01/03/2025 REASON_PLACED_CEASED=RD1""")
                    .rule());

    private DecisionAgainstLastYear() {}

    private static void judgeUnknown(LookedAfterChild child, ReturnYear year, Findings findings) {
        List<PlacedAdoption> last = child.lastYear().placedAdoptions();
        boolean undated = last.isEmpty()
                || last.stream().anyMatch(row -> !row.datePlaced().isDate());
        child.placedAdoptions().stream()
                .filter(row -> undated && row.datePlaced().isBefore(year.start()))
                .forEach(row -> findings.at(row));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(PLACED_ADOPTION)
                .readsLast(PLACED_ADOPTION)
                .why("A decision is one event and keeps its day; a new decision follows the end of the last one.")
                .cause("The plan was replaced or its dates corrected after last year's return was signed off.")
                .fix("Check the day against the decision maker's record. If last year's was wrong, say so in a note.");
    }
}
