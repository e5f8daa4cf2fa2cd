package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.life.LifeEvent.ProtectionPlan;

/// A child protection plan, from its conference to the review that ends it.
final class Protecting {

    private Protecting() {}

    static Turn tell(Case referral, LocalDate start) {
        Story story = referral.story();
        String category = referral.pick("abuse");
        String latest = referral.happens("plan.changes_category") ? referral.pick("abuse") : category;
        int count = Integer.parseInt(referral.pick("plan.reviews"));
        String next = referral.pick("plan.protection_leads_to");
        List<LocalDate> reviews = reviews(referral, start, count);
        LocalDate end = reviews.getLast();
        if (!end.isBefore(story.adult())) {
            reviews.removeIf(review -> review.isAfter(story.adult()));
            end = story.adult();
        }
        boolean elsewhere = referral.happens("plan.earlier_elsewhere");
        int earlier = story.countProtectionPlan(elsewhere);
        referral.add(
                new ProtectionPlan(start, end, referral.episode(), category, latest, earlier, List.copyOf(reviews)));
        boolean grownUp = !end.plusDays(60).isBefore(story.adult());
        return switch (next) {
            case "CARE" -> grownUp ? Turn.close(end, "RC7") : Turn.to(Turn.Next.CARE, end);
            case "IN_NEED" -> grownUp ? Turn.close(end, "RC7") : Turn.to(Turn.Next.IN_NEED, end);
            default -> Turn.close(end, "RC7");
        };
    }

    /// The first within three months, then within six months of each other; the last ends the plan.
    private static List<LocalDate> reviews(Case referral, LocalDate start, int count) {
        List<LocalDate> reviews = new ArrayList<>();
        LocalDate day = referral.workdays(start, referral.chance().between(52, 60));
        reviews.add(day);
        for (int i = 1; i < count; i++) {
            day = referral.workdays(day, referral.chance().between(105, 122));
            reviews.add(day);
        }
        return reviews;
    }
}
