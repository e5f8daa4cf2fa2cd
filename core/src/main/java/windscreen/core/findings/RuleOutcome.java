package windscreen.core.findings;

/// What became of one rule in one run. There are four outcomes, never three: nothing passes silently.
public sealed interface RuleOutcome {

    Rule<?> rule();

    /// Every record it should look at was looked at, and none was wrong.
    record Passed(Rule<?> rule) implements RuleOutcome {}

    /// It found something.
    ///
    /// @param findings how often
    /// @param children in how many children (0 for a whole-return finding)
    record Failed(Rule<?> rule, int findings, int children) implements RuleOutcome {}

    /// It could not be asked, because something it needs was not given.
    ///
    /// @param reason what is missing, in words that follow "because"
    record NotApplicable(Rule<?> rule, String reason) implements RuleOutcome {}

    /// It stopped at some children. Those are left out of it; the others were judged.
    ///
    /// @param reason   what happened, without any child's data
    /// @param findings what it found in the others
    /// @param leftOut  children it could not judge
    record CouldNotRun(Rule<?> rule, String reason, int findings, int leftOut) implements RuleOutcome {}
}
