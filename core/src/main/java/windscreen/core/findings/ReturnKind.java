package windscreen.core.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A statutory return that Windscreen checks.
public enum ReturnKind {
    SSDA903("ssda903", "SSDA903", "children looked after", 2025, 2027),
    CIN("cin", "CIN Census", "children in need", 2023, 2027);

    private final String slug;
    private final String title;
    private final String about;
    private final int firstYear;
    private final int lastYear;

    ReturnKind(String slug, String title, String about, int firstYear, int lastYear) {
        this.slug = slug;
        this.title = title;
        this.about = about;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /// The word for it on the command line and in addresses.
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    /// The earliest year we hold rules for, named by the year it ends.
    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public boolean supports(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /// The supported year nearest to the one asked for.
    public int nearest(int year) {
        return Math.clamp(year, firstYear, lastYear);
    }

    public static Optional<ReturnKind> of(String slug) {
        String wanted = slug.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(wanted)).findFirst();
    }
}
