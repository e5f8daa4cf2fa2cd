package windscreen.core.findings;

import java.util.Locale;

/// How much a finding matters to the return site.
public enum Severity {
    /// Must be put right, or explained where it cannot be.
    ERROR,
    /// Amend or explain.
    QUERY,
    /// Worth knowing; never affects the exit status.
    INFORMATION;

    /// The word in files: `error`, `query`, `information`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word on screens: Error, Query, Information.
    public String title() {
        return name().charAt(0) + word().substring(1);
    }
}
