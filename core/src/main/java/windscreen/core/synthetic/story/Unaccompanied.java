package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Contact;
import windscreen.core.synthetic.life.LifeEvent.SeekingAsylum;

/// A child who seeks asylum alone: referred, assessed and looked after within days.
final class Unaccompanied {

    private Unaccompanied() {}

    static void tell(Story story, LocalDate day, Chance chance) {
        String source = story.world().odds().pick("unaccompanied.source", chance);
        story.add(new Contact(day, source, "NEW_REFERRAL_FLAG", 1));
        story.add(new SeekingAsylum(day, story.adult()));
        Referral.tell(story, day, source, chance.split("referral", 0));
    }
}
