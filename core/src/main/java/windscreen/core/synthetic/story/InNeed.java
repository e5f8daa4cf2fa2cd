package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.InNeedPlan;

/// A plan for a child in need.
final class InNeed {

    private InNeed() {}

    static Turn tell(Case referral, LocalDate start) {
        Story story = referral.story();
        Chance chance = referral.chance();
        LocalDate end = start.plusDays(story.world().odds().days("plan.in_need", chance));
        boolean worsens = referral.happens("plan.worsens");
        boolean care = referral.happens("plan.leads_to_care");
        LocalDate last = end.isBefore(story.adult()) ? end : story.adult();
        if (!start.plusDays(14).isBefore(last)) {
            return Turn.close(start, "RC7");
        }
        LocalDate worry = chance.day(start.plusDays(20), last.minusDays(10));
        if (worsens
                && worry.isAfter(referral.busyUntil())
                && worry.plusDays(120).isBefore(story.adult())) {
            return worsened(referral, start, worry, last);
        }
        referral.add(new InNeedPlan(start, last, referral.episode()));
        return care && last.plusDays(90).isBefore(story.adult())
                ? Turn.to(Turn.Next.CARE, last)
                : Turn.close(last, "RC7");
    }

    /// An enquiry while the plan runs, with an assessment beside it. The plan goes on unless a conference ends it.
    private static Turn worsened(Case referral, LocalDate start, LocalDate day, LocalDate planned) {
        Chance chance = referral.chance();
        LocalDate assessed = referral.workdays(day, chance.between(20, 45));
        Enquiring.Result result = Enquiring.tell(referral, referral.workdays(day, chance.between(0, 4)));
        Assessing.assess(referral, day, assessed.isBefore(result.day()) ? result.day() : assessed, false);
        LocalDate end = result.plan() ? result.day() : planned.isBefore(assessed) ? assessed : planned;
        referral.add(new InNeedPlan(start, end, referral.episode()));
        return result.plan() ? Turn.to(Turn.Next.PROTECTION, end) : Turn.close(end, "RC7");
    }
}
