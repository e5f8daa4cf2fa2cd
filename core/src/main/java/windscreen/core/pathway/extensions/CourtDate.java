package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.protection.PreProceedings;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One date in court.
@TableOf(name = "ext_court_date", about = "One date in court", key = "cour_table_id")
public record CourtDate(
        Place place,

        @Heading(value = "cour_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "cour_person_id", about = "The child", parent = Person.class, need = Need.MANDATORY)
        Text person,

        @Heading(value = "cour_referral_id", about = "The referral", parent = CinEpisode.class, need = Need.MANDATORY)
        Text referral,

        @Heading(
                value = "cour_pre_proceedings_id",
                about = "The spell before proceedings",
                parent = PreProceedings.class)
        Text preProceedings,

        @Heading(value = "cour_step", about = "What happened", codes = "pathway/CourtStep")
        Text step,

        @Heading(value = "cour_date", about = "The day it happened")
        Day date)
        implements PathwayRow {}
