package windscreen.core.pathway.people;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// What a child said of the work done with them.
///
/// A placeholder of the dataset: no case system fills it yet.
@TableOf(name = "ssd_voice_of_child", about = "What a child said of the work done with them", key = "voch_table_id")
public record VoiceOfChild(
        Place place,

        @Heading(value = "voch_table_id", item = "VOCH007A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "voch_person_id",
                item = "VOCH001A",
                about = "The child",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(
                value = "voch_explained_worries",
                item = "VOCH002A",
                about = "Whether somebody explained why people worry",
                holds = Holds.FLAG)
        Text explainedWorries,

        @Heading(
                value = "voch_story_help_understand",
                item = "VOCH003A",
                about = "Whether a story in words and pictures helped to understand",
                holds = Holds.FLAG)
        Text storyHelped,

        @Heading(
                value = "voch_agree_worker",
                item = "VOCH004A",
                about = "Whether the child agrees with the worker on what must happen",
                holds = Holds.FLAG)
        Text agrees,

        @Heading(
                value = "voch_plan_safe",
                item = "VOCH005A",
                about = "Whether the plan makes clear how the child is kept safe",
                holds = Holds.FLAG)
        Text planIsClear,

        @Heading(
                value = "voch_tablet_help_explain",
                item = "VOCH006A",
                about = "Whether a tablet helped the child to explain",
                holds = Holds.FLAG)
        Text tabletHelped)
        implements PathwayRow {}
