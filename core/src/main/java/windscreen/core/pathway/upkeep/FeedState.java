package windscreen.core.pathway.upkeep;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.people.Person;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What was last sent to the department about a child.
///
/// Of the messages themselves only their presence is kept.
@TableOf(name = "ssd_api_data_staging", about = "What was last sent to the department about a child", key = "id")
public record FeedState(
        Place place,

        @Heading(value = "id", item = "APIS1001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(value = "person_id", item = "APIS1002A", about = "The child", parent = Person.class)
        Text person,

        @Heading(value = "legacy_id", about = "The child's identifier in an older system")
        Text legacyId,

        @Heading(
                value = "previous_json_payload",
                about = "Whether the last message accepted is held",
                holds = Holds.REMARK)
        Text lastAccepted,

        @Heading(
                value = "json_payload",
                item = "APIS1003A",
                about = "Whether the message to send is held",
                holds = Holds.REMARK)
        Text message,

        @Heading(value = "partial_json_payload", about = "Whether a message of changes is held", holds = Holds.REMARK)
        Text change,

        @Heading(value = "current_hash", item = "APIS1004A", about = "Fingerprint of the message to send")
        Text hash,

        @Heading(value = "previous_hash", item = "APIS1005A", about = "Fingerprint of the message last sent")
        Text lastHash,

        @Heading(
                value = "submission_status",
                item = "APIS1006A",
                about = "How far sending has come",
                codes = "pathway/FeedStatus")
        Text status,

        @Heading(value = "submission_timestamp", item = "APIS1007A", about = "The day it was received")
        Day sent,

        @Heading(value = "api_response", item = "APIS1008A", about = "Whether an answer is held", holds = Holds.REMARK)
        Text response,

        @Heading(
                value = "row_state",
                item = "APIS1009A",
                about = "Whether the child's data are new or changed",
                codes = "pathway/FeedChange")
        Text changeState,

        @Heading(value = "last_updated", item = "APIS1010A", about = "The day of the last change")
        Day updated)
        implements PathwayRow {}
