package windscreen.core.cin.rules.assessment;

import windscreen.core.cin.CinChild;
import windscreen.core.findings.Subject;

/// Assessments and factors: the rules of this subject, in order.
public final class AssessmentRules {

    public static final Subject<CinChild> SUBJECT = Subject.of(
            "Assessments and factors", AssessmentCells.RULES, OpenAssessments.RULES, AssessmentFactors.RULES);

    private AssessmentRules() {}
}
