package windscreen.core.ssda903.rules.missing;

import static windscreen.core.ssda903.Ssda903.MISSING;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Missing;
import windscreen.core.ssda903.rules.Absences;

/// Times missing, what belongs together in one and one after the other: 564, 565, 566, 574, 576.
final class MissingPeriods {

    private static final Absences<Missing> TIMES = new Absences<>(Missing::misStart, Missing::misEnd);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            cell(
                            "564",
                            "Missing period has no start",
                            row -> row.missing().isOneOf("M", "A")
                                    && row.misStart().isBlank())
                    .fields("MISSING", "MIS_START")
                    .fails("missing", "> Missing MISSING=M")
                    .fails("away", "> Missing MISSING=A MIS_END=01/06/2026")
                    .passes("with a start", "Missing MISSING=M MIS_START=01/06/2026")
                    .passes("no listed type", "Missing MISSING=X")
                    .rule(),
            cell(
                            "565",
                            "Missing period has a start, but not whether the child was missing or away",
                            row -> row.misStart().isGiven() && row.missing().isBlank())
                    .fields("MISSING", "MIS_START")
                    .fails("no type", "> Missing MIS_START=01/06/2026")
                    .passes("a type", "Missing MISSING=A MIS_START=01/06/2026")
                    .passes("no start", "Missing MIS_END=01/06/2026")
                    .fails("a start that is no date", "> Missing MIS_START=31/06/2026")
                    .rule(),
            cell(
                            "566",
                            "Missing period has an end, but not whether the child was missing or away",
                            row -> row.misEnd().isGiven() && row.missing().isBlank())
                    .fields("MISSING", "MIS_END")
                    .fails("no type", "> Missing MIS_END=01/06/2026")
                    .passes("a type", "Missing MISSING=A MIS_END=01/06/2026")
                    .passes("no end", "Missing MIS_START=01/06/2026")
                    .fails("an end that is no date", "> Missing MIS_END=31/06/2026")
                    .rule(),
            draft("574", "Missing period begins while the one before is open or not yet over")
                    .fields("MIS_START", "MIS_END")
                    .eachChild((child, year, findings) -> TIMES.overlaps(child.missing(), findings))
                    .fails("the day before the last one ended", """
                            Missing MIS_START=01/06/2026 MIS_END=05/06/2026
                            > Missing MIS_START=04/06/2026 MIS_END=09/06/2026""")
                    .passes("the day it ended", """
                            Missing MIS_START=01/06/2026 MIS_END=05/06/2026
                            Missing MIS_START=05/06/2026 MIS_END=09/06/2026""")
                    .fails("the last one is open", """
                            > Missing MIS_START=05/06/2026 MIS_END=09/06/2026
                            Missing MIS_START=01/06/2026""")
                    .fails("the last one ended on a day that is none", """
                            Missing MIS_START=01/06/2026 MIS_END=31/06/2026
                            > Missing MIS_START=05/06/2026 MIS_END=09/06/2026""")
                    .fails("of two that end on a day the later start", """
                            > Missing MIS_START=04/06/2026 MIS_END=09/06/2026
                            Missing MIS_START=03/06/2026 MIS_END=09/06/2026""")
                    .rule(),
            draft("576", "Child was missing at the end of last year, and this year's first missing period is another")
                    .readsLast(MISSING)
                    .fields("CHILD", "MIS_START")
                    .eachChild((child, year, findings) -> judgeNotContinued(child, findings))
                    .fails("another start", """
                            Missing MIS_START=05/06/2026
                            > Missing MIS_START=02/03/2026
                            Missing_last MIS_START=01/03/2026""")
                    .passes("the same start", """
                            Missing MIS_START=01/03/2026
                            Missing_last MIS_START=01/03/2026""")
                    .passes("last year's had ended", """
                            Missing MIS_START=05/06/2026
                            Missing_last MIS_START=01/03/2026 MIS_END=02/03/2026""")
                    .fails("no start this year", """
                            > Missing MISSING=M
                            Missing_last MIS_START=01/03/2026""")
                    .passes("nothing this year", "Missing_last MIS_START=01/03/2026")
                    .fails("of two that start on a day the first in the file", """
                            > Missing MIS_START=02/03/2026
                            Missing MIS_START=02/03/2026
                            Missing_last MIS_START=01/03/2026""")
                    .fails("a start that is no date comes last", """
                            Missing MIS_START=31/06/2026
                            > Missing MIS_START=02/03/2026
                            Missing_last MIS_START=01/03/2026""")
                    .fails("of two without a real start the first in the file", """
                            > Missing MIS_START=""
                            Missing MIS_START=31/06/2026
                            Missing_last MIS_START=01/03/2026""")
                    .passes("last year's start is no date", """
                            Missing MIS_START=02/03/2026
                            Missing_last MIS_START=31/02/2026""")
                    .passes("last year's ended on a day that is none", """
                            Missing MIS_START=02/03/2026
                            Missing_last MIS_START=01/03/2026 MIS_END=31/03/26""")
                    .rule());

    private MissingPeriods() {}

    private static void judgeNotContinued(LookedAfterChild child, Findings findings) {
        if (child.missing().isEmpty()) {
            return;
        }
        Missing first = child.missing().getFirst();
        for (Missing row : child.missing()) {
            boolean firstDated = row.misStart().isDate() && !first.misStart().isDate();
            first = firstDated || row.misStart().isBefore(first.misStart()) ? row : first;
        }
        for (Missing last : child.lastYear().missing()) {
            boolean open = last.misEnd().isBlank() && last.misStart().isDate();
            if (open && !last.misStart().isSameDayAs(first.misStart())) {
                findings.at(first).with(last, "MIS_START", "MIS_END");
            }
        }
    }

    private static RuleDraft<LookedAfterChild> cell(String code, String wrong, Predicate<Missing> test) {
        return draft(code, wrong).eachRow(LookedAfterChild::missing, (row, year) -> test.test(row));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .reads(MISSING)
                .why("A missing period has a type, a start and, once the child is back, an end; days are counted once.")
                .cause("The form was filled in when the child went missing and not finished when the child came back.")
                .fix("Complete the record in the case system, and end each period before the next begins.");
    }
}
