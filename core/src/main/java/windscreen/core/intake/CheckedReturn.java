package windscreen.core.intake;

import java.util.List;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.RuleBook;
import windscreen.core.findings.RunResult;

/// A return that has been checked.
///
/// @param kind    the return
/// @param year    the year it is of, by its end; may be one without rules
/// @param judged  the year it was judged by
/// @param book    every rule of the return
/// @param result  what became of each rule
/// @param notices everything noticed of the files and their structure, and of the return beside last year's
/// @param compared what became of each comparison with last year; empty where the return has none
public record CheckedReturn(
        ReturnKind kind,
        int year,
        ReturnYear judged,
        RuleBook<?> book,
        RunResult result,
        List<Notice> notices,
        List<Compared> compared) {}
