package windscreen.app.returns;

import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Rule;
import windscreen.core.findings.Severity;

/// A finding with the child it concerns.
///
/// @param child null when it concerns the whole return
record Found(Finding finding, Roll.@Nullable Entry child) {

    Rule<?> rule() {
        return finding.rule();
    }

    boolean isError() {
        return rule().severity() == Severity.ERROR;
    }

    /// The table it is filed under, as files name it.
    String table() {
        return finding.place() == null
                ? "whole return"
                : finding.place().sheet().name();
    }
}
