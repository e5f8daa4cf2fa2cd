package windscreen.core.findings;

import java.util.List;

/// What came of a run.
///
/// @param outcomes  one for each rule, in listed order
/// @param children  how many children were judged
/// @param findings  how many findings there were
/// @param cancelled whether it was stopped before the last child: then no rule may be called passed
public record RunResult(List<RuleOutcome> outcomes, int children, int findings, boolean cancelled) {}
