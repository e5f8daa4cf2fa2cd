package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Contact;
import windscreen.core.synthetic.life.LifeEvent.EarlyHelp;

/// Contacts about the children of a household, one after the other, and what the front door makes of them.
final class FrontDoor {

    private FrontDoor() {}

    static void tell(World world, List<Story> household, LocalDate first, Chance chance) {
        LocalDate day = first;
        for (int number = 0; ; number++) {
            LocalDate today = day;
            List<Story> concerned = household.stream()
                    .filter(story -> story.maybeReferredOn(today))
                    .toList();
            if (concerned.isEmpty()) {
                return;
            }
            Chance contact = chance.split("contact", number);
            boolean referred =
                    contact.happens(world.odds().of(number == 0 ? "contact.referral" : "contact.referral_again"));
            String source = world.odds().pick("source", contact);
            LocalDate over = referred
                    ? refer(concerned, day, source, contact, number)
                    : turnAway(world, concerned, day, source, contact);
            if (!contact.happens(world.odds().of(referred ? "contact.again_after_referral" : "contact.again"))) {
                return;
            }
            day = over.plusDays(world.odds().days("contact.gap", contact));
        }
    }

    /// Refers the children without an open case; returns the first closure.
    private static LocalDate refer(List<Story> concerned, LocalDate day, String source, Chance contact, int number) {
        LocalDate over = LocalDate.MAX.minusYears(100);
        for (Story story : concerned) {
            if (story.isOpenOn(day)) {
                story.add(new Contact(day, source, "EXISTING_REFERRAL_FLAG", story.episode()));
            } else {
                Chance own = story.chance("way", number);
                boolean alike = own.happens(story.odds("siblings.alike"));
                story.add(new Contact(day, source, "NEW_REFERRAL_FLAG", story.episode() + 1));
                Referral.tell(story, day, source, alike ? contact.split("referral", 0) : own);
            }
            over = story.closed().isBefore(over) ? story.closed() : over;
        }
        return over;
    }

    private static LocalDate turnAway(
            World world, List<Story> concerned, LocalDate day, String source, Chance contact) {
        String outcome = world.odds().pick("contact.outcome", contact);
        boolean help = outcome.equals("EARLY_HELP");
        LocalDate end = help ? day.plusDays(world.odds().days("early_help", contact)) : day;
        String reason = world.odds().pick("early_help.reason", contact);
        for (Story story : concerned) {
            story.add(new Contact(day, source, help ? "OTHER_OUTCOMES_EXIST_FLAG" : outcome, 0));
            if (help) {
                story.add(new EarlyHelp(story.world().workdays().plus(day, 3), end.plusDays(5), reason));
            }
        }
        return day;
    }
}
