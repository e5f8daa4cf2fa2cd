package windscreen.core.pathway.frontdoor;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One contact with the authority about a child.
///
/// What becomes of it stands in its outcomes; which referral it led to, in
/// [windscreen.core.pathway.extensions.ContactReferral].
@TableOf(name = "ssd_contacts", about = "One contact with the authority about a child", key = "cont_contact_id")
public record Contact(
        Place place,

        @Heading(value = "cont_contact_id", item = "CONT001A", about = "The contact's key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "cont_person_id",
                item = "CONT002A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "cont_contact_date", item = "CONT003A", about = "The day the contact reached the authority")
        Day date,

        @Heading(
                value = "cont_contact_source_code",
                item = "CONT004A",
                about = "Who made the contact",
                codes = "cin/ReferralSource")
        Text source,

        @Heading(value = "cont_contact_source_desc", item = "CONT006A", about = "Who made the contact, in local words")
        Text sourceWords,

        @Heading(
                value = "cont_contact_outcome_json",
                item = "CONT005A",
                about = "What the contact led to",
                holds = Holds.JSON,
                codes = "pathway/ContactOutcome")
        Text outcomes)
        implements PathwayRow {}
