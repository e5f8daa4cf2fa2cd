package windscreen.core.ssda903.rules.permanence;

import static windscreen.core.ssda903.Ssda903.PREVIOUS_PERMANENCE;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.unknown;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PreviousPermanence;

/// Permanence before care, one record by itself: 631, 633, 635.
final class PreviousPermanenceCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            unknown(
                    "631",
                    "Previous permanence is not a listed code",
                    PREVIOUS_PERMANENCE,
                    "PREV_PERM",
                    PreviousPermanence::prevPerm,
                    Ssda903Codes.PREVIOUS_PERMANENCE,
                    "Z1"),
            unknown(
                    "633",
                    "Authority of the previous permanence is not a listed code",
                    PREVIOUS_PERMANENCE,
                    "LA_PERM",
                    PreviousPermanence::laPerm,
                    Ssda903Codes.PERMANENCE_AUTHORITY,
                    "999"),
            rule("635", "Date or authority of a previous permanence is given, but not which it was")
                    .reads(PREVIOUS_PERMANENCE)
                    .fields("LA_PERM", "DATE_PERM", "PREV_PERM")
                    .why("Without the kind of permanence the date and the authority tell nothing.")
                    .cause("The question was left blank where there was none: that is code Z1, without the other two.")
                    .fix("Give the code, or take out date and authority.")
                    .eachRow(
                            LookedAfterChild::previousPermanence,
                            (row, year) -> row.prevPerm().isBlank()
                                    && (row.laPerm().isGiven() || row.datePerm().isGiven()))
                    .fails("a date", "> PrevPerm DATE_PERM=01/05/2015")
                    .fails("an authority", "> PrevPerm LA_PERM=999")
                    .passes("with the code", "PrevPerm PREV_PERM=P1 LA_PERM=999 DATE_PERM=01/05/2015")
                    .passes("nothing", "PrevPerm CHILD=EX1")
                    .rule());

    private PreviousPermanenceCells() {}
}
