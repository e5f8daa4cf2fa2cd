package windscreen.app.returns.timeline;

import java.util.Locale;

/// What a thing on the timeline is; it decides how it is drawn.
enum Kind {
    EPISODE,
    FOSTER,
    RESIDENTIAL,
    PARENTS,
    ADOPTION,
    OTHER,
    AGREED,
    INTERIM,
    FULL,
    PLAIN,
    MISSING,
    ASSESSMENT,
    ENQUIRY,
    PLAN,
    PROTECTION,
    /// Something that happens on one day.
    MEETING;

    /// Its name in the style sheet.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
