package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.protection.PreProceedings;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One offer of a family group decision meeting.
@TableOf(
        name = "ext_family_group_meeting",
        about = "One offer of a family group decision meeting",
        key = "fgdm_table_id")
public record FamilyMeeting(
        Place place,

        @Heading(value = "fgdm_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "fgdm_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "fgdm_referral_id", about = "The referral", parent = CinEpisode.class, need = Need.MANDATORY)
        Text referral,

        @Heading(
                value = "fgdm_pre_proceedings_id",
                about = "The spell before proceedings",
                parent = PreProceedings.class)
        Text preProceedings,

        @Heading(value = "fgdm_offered", about = "Whether a meeting was offered", holds = Holds.FLAG)
        Text offered,

        @Heading(value = "fgdm_offered_date", about = "The day it was offered")
        Day offeredDate,

        @Heading(value = "fgdm_held", about = "Whether the meeting was held", holds = Holds.FLAG)
        Text held,

        @Heading(value = "fgdm_held_date", about = "The day it was held")
        Day heldDate)
        implements PathwayRow {}
