package windscreen.app.returns.timeline;

import org.jspecify.annotations.Nullable;
import windscreen.core.table.Day;
import windscreen.core.table.Place;

/// Something that happened to a child, before there is a scale to draw it to.
///
/// @param lane   where it belongs
/// @param begins its first day
/// @param ends   its last day, blank while it goes on; null for what takes one day
/// @param lead   a code in front of its words, empty for none
/// @param code   what is written where the words have no room
/// @param words  what it is
/// @param tail   a code at its end, empty for none
/// @param place  its record
record Happening(
        String lane,
        Kind kind,
        Day begins,
        @Nullable Day ends,
        String lead,
        String code,
        String words,
        String tail,
        Place place) {

    static Happening lasting(String lane, Kind kind, Day begins, Day ends, String code, String words, Place place) {
        return new Happening(lane, kind, begins, ends, "", code, words, "", place);
    }

    static Happening meeting(String lane, Day day, String words, Place place) {
        return new Happening(lane, Kind.MEETING, day, null, "", words, words, "", place);
    }

    boolean isMeeting() {
        return ends == null;
    }

    /// Whether it cannot be drawn as it stands: no first day, or an end that is no date or comes before it.
    boolean isBroken() {
        return !begins.isDate() || (ends != null && (ends.isUnreadable() || ends.isBefore(begins)));
    }
}
