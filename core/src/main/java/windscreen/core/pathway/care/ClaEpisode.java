package windscreen.core.pathway.care;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One episode of being looked after.
///
/// It begins whenever legal status, placement or carer changes.
@TableOf(name = "ssd_cla_episodes", about = "One episode of being looked after", key = "clae_cla_episode_id")
public record ClaEpisode(
        Place place,

        @Heading(value = "clae_cla_episode_id", item = "CLAE001A", about = "The episode's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "clae_person_id",
                item = "CLAE002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "clae_cla_placement_id",
                item = "CLAE013A",
                about = "The placement",
                parent = ClaPlacement.class)
        Text placement,

        @Heading(value = "clae_cla_episode_start_date", item = "CLAE003A", about = "The day it began")
        Day start,

        @Heading(
                value = "clae_cla_episode_start_reason",
                item = "CLAE004A",
                about = "Why it began",
                codes = "ssda903/RNE")
        Text startReason,

        @Heading(
                value = "clae_cla_primary_need_code",
                item = "CLAE009A",
                about = "The main reason the child came into care",
                codes = "ssda903/CIN")
        Text primaryNeed,

        @Heading(
                value = "clae_cla_episode_ceased_date",
                item = "CLAE005A",
                about = "The day it ended",
                formerly = "clae_cla_episode_ceased")
        Day end,

        @Heading(
                value = "clae_cla_episode_ceased_reason",
                item = "CLAE006A",
                about = "Why it ended",
                codes = "ssda903/REC")
        Text endReason,

        @Heading(
                value = "clae_cla_id",
                item = "CLAE010A",
                about = "The period of care it is part of",
                parent = PeriodOfCare.class)
        Text period,

        @Heading(
                value = "clae_referral_id",
                item = "CLAE011A",
                about = "The referral it belongs to",
                parent = CinEpisode.class)
        Text referral,

        @Heading(
                value = "clae_cla_last_iro_contact_date",
                item = "CLAE012A",
                about = "The last contact of the independent reviewing officer")
        Day lastIroContact,

        @Heading(value = "clae_entered_care_date", item = "CLAE014A", about = "The day the period of care began")
        Day enteredCare)
        implements PathwayRow {}
