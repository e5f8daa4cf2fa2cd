package windscreen.core.ssda903.rules.uasc;

import static windscreen.core.ssda903.Ssda903.HEADER;

import java.util.List;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Uasc;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Term;

/// Whether a child was an unaccompanied asylum seeker, as far as two years' files tell. Where a Header was given its
/// flag decides; otherwise a record in the UASC table that says anything.
public final class UascStatus {

    private UascStatus() {}

    /// Whether this year's or last year's return says so.
    public static boolean isOrWas(LookedAfterChild child, ReturnYear year) {
        return isIn(child.thisYear(), Term.THIS_YEAR, year) || isIn(child.lastYear(), Term.LAST_YEAR, year);
    }

    private static boolean isIn(YearTables tables, Term term, ReturnYear year) {
        return year.loaded().has(HEADER, term)
                ? tables.headers().stream().anyMatch(header -> header.uasc().is("1"))
                : tables.uasc().stream()
                        .anyMatch(row -> row.sex().isGiven()
                                || row.dob().isGiven()
                                || row.duc().isGiven());
    }

    /// What a year's return says of a child in its UASC table: the flag, once for each record that says it; blank
    /// when none does.
    static List<String> flags(YearTables tables, Term term, ReturnYear year) {
        List<String> flags = year.loaded().has(HEADER, term)
                ? tables.headers().stream().map(header -> header.uasc().value()).toList()
                : tables.uasc().stream().map(row -> standsIn(row) ? "1" : "0").toList();
        return flags.isEmpty() ? List.of("") : flags;
    }

    /// Without a Header a UASC record stands in for its flag when it says more than the birth date.
    static boolean standsIn(Uasc row) {
        return row.sex().isGiven() || row.duc().isGiven();
    }
}
