package windscreen.core.pathway.extensions;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.frontdoor.Contact;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One contact that led to one referral.
@TableOf(name = "ext_contact_referral", about = "One contact that led to one referral", key = "core_table_id")
public record ContactReferral(
        Place place,

        @Heading(value = "core_table_id", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "core_contact_id", about = "The contact", parent = Contact.class, need = Need.MANDATORY)
        Text contact,

        @Heading(
                value = "core_referral_id",
                about = "The referral it led to",
                parent = CinEpisode.class,
                need = Need.MANDATORY)
        Text referral)
        implements PathwayRow {}
