package windscreen.core.cin;

import java.util.List;
import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;

/// One assessment.
///
/// Factors are listed at its end.
@TableOf(
        name = "Assessments",
        about = "One assessment",
        key = {"AssessmentActualStartDate"},
        element = "Assessments")
public record Assessment(
        Place place,

        @Heading(value = "AssessmentActualStartDate", about = "The day it began", need = Need.MANDATORY)
        Day start,

        @Heading(value = "AssessmentInternalReviewDate", about = "The day it was to be reviewed")
        Day internalReview,

        @Heading(
                value = "AssessmentAuthorisationDate",
                about = "The day a manager authorised it; none while it is open",
                need = Need.CONDITIONAL)
        Day authorisation,

        @Element("FactorsIdentifiedAtAssessment/AssessmentFactors")
        @Heading(value = "AssessmentFactors", about = "The factors found, each a record of its own", derived = true)
        List<AssessmentFactor> factors)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static Assessment of(Cells cells) {
        return new Assessment(cells.place(), cells.day(), cells.day(), cells.day(), cells.list());
    }
}
