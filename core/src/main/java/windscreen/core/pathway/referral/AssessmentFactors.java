package windscreen.core.pathway.referral;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What an assessment found to bear on the child's life.
///
/// One row for an assessment, with every factor in one cell.
@TableOf(
        name = "ssd_assessment_factors",
        about = "What an assessment found to bear on the child's life",
        key = "cinf_table_id")
public record AssessmentFactors(
        Place place,

        @Heading(value = "cinf_table_id", item = "CINF003A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cinf_assessment_id",
                item = "CINF001A",
                about = "The assessment",
                parent = CinAssessment.class,
                need = Need.MANDATORY)
        Text assessment,

        @Heading(
                value = "cinf_assessment_factors_json",
                item = "CINF002A",
                about = "The factors found",
                holds = Holds.JSON,
                codes = "cin/AssessmentFactor")
        Text factors)
        implements PathwayRow {}
