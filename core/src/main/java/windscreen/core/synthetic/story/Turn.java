package windscreen.core.synthetic.story;

import java.time.LocalDate;

/// Where a case goes from one part of the pathway.
///
/// @param day    the day it goes there
/// @param reason why the case closes, where it does
record Turn(LocalDate day, Next next, String reason) {

    enum Next {
        IN_NEED,
        PROTECTION,
        CARE,
        CLOSE
    }

    static Turn to(Next next, LocalDate day) {
        return new Turn(day, next, "");
    }

    static Turn close(LocalDate day, String reason) {
        return new Turn(day, Next.CLOSE, reason);
    }
}
