package windscreen.core.cin.rules.header;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// The header: the rules of this subject, in order.
public final class HeaderRules {

    public static final Subject<CinChild> SUBJECT = Subject.of("The header", ReferenceDateIsWrong.RULES);

    private HeaderRules() {}
}
