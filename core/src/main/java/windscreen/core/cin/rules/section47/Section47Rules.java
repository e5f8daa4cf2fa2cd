package windscreen.core.cin.rules.section47;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Section 47 and conference: the rules of this subject, in order.
public final class Section47Rules {

    public static final Subject<CinChild> SUBJECT = Subject.of(
            "Section 47 and conference", EnquiryCells.RULES, EnquiriesOfAnEpisode.RULES, ConferenceDates.RULES);

    private Section47Rules() {}
}
