package windscreen.core.cin;

import windscreen.core.table.Cells;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One factor found by an assessment.
///
/// Findings about factors are filed under the assessment.
@TableOf(
        name = "AssessmentFactorsList",
        about = "One factor found by an assessment",
        key = {"AssessmentFactors"},
        element = "AssessmentFactors")
public record AssessmentFactor(
        Place place,

        @Heading(value = "AssessmentFactors", about = "The factor", codes = "AssessmentFactor", need = Need.CONDITIONAL)
        Text factor)
        implements Row {

    /// A record made of its cells, in the order of its components.
    static AssessmentFactor of(Cells cells) {
        return new AssessmentFactor(cells.place(), cells.text());
    }

    @Override
    public String toString() {
        return factor.value();
    }
}
