package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One person who has applied to adopt.
///
/// A couple is two rows that share a family.
@TableOf(name = "ext_adopter", about = "One person who has applied to adopt", key = "adop_adopter_id")
public record Adopter(
        Place place,

        @Heading(value = "adop_adopter_id", about = "The adopter's key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "adop_family_id", about = "The adopters' household", need = Need.MANDATORY)
        Text family,

        @Heading(value = "adop_sex", about = "Sex", codes = "cin/Sex")
        Text sex,

        @Heading(value = "adop_ethnicity", about = "Ethnic group", codes = "cin/Ethnicity")
        Text ethnicity,

        @Heading(value = "adop_disability", about = "Whether the adopter has a disability", holds = Holds.FLAG)
        Text disabled,

        @Heading(
                value = "adop_fostering_for_adoption",
                about = "Whether the adopter fosters for adoption",
                holds = Holds.FLAG)
        Text fosteringForAdoption,

        @Heading(value = "adop_enquiry_date", about = "The day of the enquiry")
        Day enquiry,

        @Heading(value = "adop_stage_one_start_date", about = "The day stage one began")
        Day stageOneStart,

        @Heading(value = "adop_stage_one_end_date", about = "The day stage one ended")
        Day stageOneEnd,

        @Heading(value = "adop_stage_two_start_date", about = "The day stage two began")
        Day stageTwoStart,

        @Heading(value = "adop_stage_two_end_date", about = "The day stage two ended with a decision")
        Day stageTwoEnd,

        @Heading(value = "adop_application_date", about = "The day of the application")
        Day application,

        @Heading(value = "adop_approval_date", about = "The day of approval")
        Day approval,

        @Heading(value = "adop_left_date", about = "The day the adopter left the process")
        Day left,

        @Heading(value = "adop_left_reason", about = "Why the adopter left, in local words")
        Text leftReason)
        implements PathwayRow {}
