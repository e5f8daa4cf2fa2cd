package windscreen.core.findings;

import java.util.Locale;

/// Where a rule comes from.
public enum Origin {
    /// The department's published validation rules.
    PUBLISHED,
    /// A check that the sector adds so that the tables of a return agree with each other.
    INTEGRITY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
