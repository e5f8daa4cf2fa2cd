package windscreen.core.ssda903.rules.missing;

import static windscreen.core.ssda903.Ssda903.MISSING;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.CodeCells.unknown;
import static windscreen.core.ssda903.rules.DateCells.afterYearEnd;
import static windscreen.core.ssda903.rules.DateCells.missing;
import static windscreen.core.ssda903.rules.DateCells.outsideYear;
import static windscreen.core.ssda903.rules.DateCells.unreadable;
import static windscreen.core.ssda903.rules.DateCells.wrongWayRound;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Missing;

/// Times missing: 567, 570, 571, 586, 1004, 1005, 1006.
final class MissingCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            missing("1004", "Missing start is not a real date, or blank", MISSING, "MIS_START", Missing::misStart),
            unreadable("1005", "Missing end is not a real date", MISSING, "MIS_END", Missing::misEnd),
            unknown(
                    "1006",
                    "Missing type is not a listed code",
                    MISSING,
                    "MISSING",
                    Missing::missing,
                    Ssda903Codes.MISSING,
                    "M"),
            wrongWayRound(
                    "567",
                    "Missing period ends before it starts",
                    MISSING,
                    "MIS_START",
                    Missing::misStart,
                    "MIS_END",
                    Missing::misEnd),
            afterYearEnd("570", "Missing period starts after the year ended", MISSING, "MIS_START", Missing::misStart),
            outsideYear("571", "Missing period ends outside the year", MISSING, "MIS_END", Missing::misEnd),
            rule("586", "Missing period starts on or before the day of birth")
                    .reads(MISSING)
                    .fields("MIS_START", "DOB")
                    .why("Nobody goes missing before being born; one of the dates is wrong.")
                    .cause("The record was attached to a brother or sister, or a year was mistyped.")
                    .fix("Check whose record it is, and both dates.")
                    .eachRow(
                            LookedAfterChild::missing,
                            (row, year) -> row.misStart().isOnOrBefore(row.dob()))
                    .fails("the day of birth", "> Missing DOB=01/05/2012 MIS_START=01/05/2012")
                    .passes("the day after", "Missing DOB=01/05/2012 MIS_START=02/05/2012")
                    .rule());

    private MissingCells() {}
}
