package windscreen.app.returns;

import windscreen.core.calendar.CollectionYear;
import windscreen.core.intake.Recognised;

/// Files that were given and not checked yet.
record WaitingLine(String address, String title, String files, String given) {

    static WaitingLine of(Drop drop) {
        Recognised recognised = drop.recognised();
        Recognised.Content content = recognised.content();
        String title = content == null
                ? "No return among them"
                : content.kind().title()
                        + (recognised.year() == 0 ? "" : " " + new CollectionYear(recognised.year()).label());
        return new WaitingLine(
                "/files/" + drop.number(),
                title,
                Words.count(drop.files().size(), "file", "files") + ", " + Words.size(drop.bytes()),
                Words.moment(drop.given()));
    }
}
