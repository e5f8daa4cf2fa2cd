package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What was known of a care leaver on one day.
@TableOf(name = "ext_care_leaver_history", about = "What was known of a care leaver on one day", key = "clhi_table_id")
public record CareLeaverHistory(
        Place place,

        @Heading(value = "clhi_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "clhi_person_id", about = "The young person", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "clhi_recorded_date", about = "The day it was true")
        Day recorded,

        @Heading(
                value = "clhi_eligibility",
                about = "What the law entitled the young person to",
                codes = "pathway/Eligibility")
        Text eligibility,

        @Heading(value = "clhi_in_touch", about = "Whether the authority was in touch", codes = "ssda903/IN_TOUCH")
        Text inTouch,

        @Heading(value = "clhi_accommodation", about = "Where the young person lived", codes = "pathway/Accommodation")
        Text accommodation,

        @Heading(
                value = "clhi_accom_suitable",
                about = "Whether the accommodation was suitable",
                codes = "pathway/Suitable")
        Text suitable,

        @Heading(value = "clhi_activity", about = "What the young person did", codes = "ssda903/ACTIV")
        Text activity)
        implements PathwayRow {}
