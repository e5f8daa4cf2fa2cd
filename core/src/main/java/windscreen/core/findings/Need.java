package windscreen.core.findings;

/// Something beside the return itself that a rule cannot do without.
public enum Need {
    PREVIOUS_YEAR("previous-year", "last year's return"),
    PROVIDERS("providers", "a provider list"),
    POSTCODES("postcodes", "a postcode directory"),
    AUTHORITY("authority", "the authority's own code"),
    UASC("uasc", "a UASC table of this year or last");

    private final String word;
    private final String title;

    Need(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word in files.
    public String word() {
        return word;
    }

    /// The words on screens, as they follow "needs".
    public String title() {
        return title;
    }
}
