package windscreen.app.returns.timeline;

import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Child;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.LookedAfterChild;

/// What happened to a child, lane by lane.
///
/// @param lanes      their names, top to bottom
/// @param happenings what is in them
/// @param limits     the times the law allows
record Story(List<String> lanes, List<Happening> happenings, List<Limit> limits) {

    static Story of(Child child, ReturnYear year) {
        return switch (child) {
            case LookedAfterChild looked -> new CareStory(looked, year).tell();
            case CinChild census -> new NeedStory(census, year).tell();
            default -> throw new IllegalArgumentException("No timeline is known for " + child.getClass());
        };
    }
}
