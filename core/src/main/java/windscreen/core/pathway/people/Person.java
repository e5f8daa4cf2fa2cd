package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child or young person the authority knows.
///
/// Adults have a row only where they are a mother or were themselves a child known to the authority.
@TableOf(name = "ssd_person", about = "One child or young person the authority knows", key = "pers_person_id")
public record Person(
        Place place,

        @Heading(
                value = "pers_person_id",
                item = "PERS001A",
                about = "The person's identifier in the case system",
                need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "pers_legacy_id",
                item = "PERS014A",
                about = "The person's identifier in an older system, where it is kept")
        Text legacyId,

        @Heading(value = "pers_upn", item = "PERS006A", about = "Unique pupil number")
        Text upn,

        @Heading(
                value = "pers_forename",
                item = "PERS015A",
                about = "Given name, not kept unless asked for",
                holds = Holds.NAME)
        Text forename,

        @Heading(
                value = "pers_surname",
                item = "PERS016A",
                about = "Family name, not kept unless asked for",
                holds = Holds.NAME)
        Text surname,

        @Heading(value = "pers_sex", item = "PERS002A", about = "Sex", codes = "cin/Sex")
        Text sex,

        @Heading(value = "pers_gender", item = "PERS003A", about = "Gender identity", codes = "pathway/Gender")
        Text gender,

        @Heading(value = "pers_ethnicity", item = "PERS004A", about = "Ethnic group", codes = "cin/Ethnicity")
        Text ethnicity,

        @Heading(value = "pers_dob", item = "PERS005A", about = "Date of birth")
        Day dateOfBirth,

        @Heading(
                value = "pers_single_unique_id",
                item = "PERS013A",
                about = "The one identifier shared between services: the NHS number, once it is used",
                formerly = "pers_common_child_id")
        Text singleUniqueId,

        @Heading(
                value = "pers_upn_unknown",
                item = "PERS007A",
                about = "Why there is no unique pupil number",
                codes = "cin/UPNunknown")
        Text upnUnknown,

        @Heading(
                value = "pers_send_flag",
                item = "PERS008A",
                about = "Whether an education, health and care plan is recorded",
                holds = Holds.FLAG)
        Text educationHealthCarePlan,

        @Heading(
                value = "pers_expected_dob",
                item = "PERS009A",
                about = "The day an unborn child is due; kept without a date of birth when the pregnancy ends")
        Day expectedDateOfBirth,

        @Heading(value = "pers_death_date", item = "PERS010A", about = "Date of death")
        Day dateOfDeath,

        @Heading(
                value = "pers_is_mother",
                item = "PERS011A",
                about = "Whether the person is a mother",
                holds = Holds.FLAG)
        Text isMother,

        @Heading(value = "pers_nationality", item = "PERS012A", about = "Nationality, in local or international codes")
        Text nationality)
        implements PathwayRow {}
