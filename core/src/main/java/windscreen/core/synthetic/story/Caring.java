package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.EarlierHome;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;
import windscreen.core.synthetic.life.LifeEvent.PlacementSpan;

/// A period of care: what becomes of the child is drawn first, then the orders and placements on the way there.
final class Caring {

    private Caring() {}

    static Turn tell(Case referral, LocalDate asked) {
        Story story = referral.story();
        LocalDate born = story.child().born();
        LocalDate start = asked.isAfter(born) ? asked : born.plusDays(1);
        if (!start.plusDays(40).isBefore(story.adult())) {
            return Turn.close(asked, "RC7");
        }
        Chance chance = story.chance("care", referral.episode());
        String destiny = story.world().odds().pick("care.ends_in." + ageBand(story, start), chance);
        Road road = new Road(story, start, chance);
        return switch (destiny) {
            case "ADOPTION" -> adopted(referral, road);
            case "GUARDIAN" -> guarded(referral, road);
            case "TRANSFER" -> transferred(referral, road);
            case "HOME" -> home(referral, road);
            default -> grown(referral, road);
        };
    }

    private static String ageBand(Story story, LocalDate day) {
        int age = story.child().ageOn(day);
        return story.child().unaccompanied() ? "unaccompanied" : age < 5 ? "0" : age < 13 ? "5" : "13";
    }

    /// Back to parents or others, at times before anyone planned it.
    private static Turn home(Case referral, Road road) {
        LocalDate end = road.start().plusDays(road.days("care.home"));
        if (!end.isBefore(road.story().adult())) {
            return grown(referral, road);
        }
        List<LegalSpan> legal = Ordering.orders(road, end, road.happens("care.home.order"));
        String reason = road.pick("care.home.reason");
        complete(referral, road, end, legal, Placing.placements(road, end, legal), reason);
        return road.happens("care.home.plan")
                ? Turn.to(Turn.Next.IN_NEED, end.plusDays(road.chance().between(0, 3)))
                : Turn.close(end.plusDays(road.chance().between(5, 60)), "RC7");
    }

    /// A special guardianship order, mostly to those the child already lives with.
    private static Turn guarded(Case referral, Road road) {
        LocalDate end = road.start().plusDays(road.days("care.guardian"));
        if (!end.isBefore(road.story().adult())) {
            return grown(referral, road);
        }
        List<LegalSpan> legal = Ordering.orders(road, end, true);
        List<PlacementSpan> placements = Placing.placements(road, end, legal);
        String reason = switch (placements.getLast().type()) {
            case "U1", "U2", "U3" -> "E45";
            case "U4", "U5", "U6" -> "E46";
            default -> "E47";
        };
        boolean arranged = road.happens("care.arrangements_order");
        complete(referral, road, end, legal, placements, arranged ? "E41" : reason);
        return Turn.close(end, arranged ? "RC3" : "RC4");
    }

    private static Turn transferred(Case referral, Road road) {
        LocalDate end = road.start().plusDays(road.days("care.transfer"));
        if (!end.isBefore(road.story().adult())) {
            return grown(referral, road);
        }
        List<LegalSpan> legal = Ordering.orders(road, end, false);
        complete(referral, road, end, legal, Placing.placements(road, end, legal), "E3");
        road.story().end();
        return Turn.close(end, "RC5");
    }

    /// In care until the 18th birthday; the case stays open for a care leaver until the 21st.
    private static Turn grown(Case referral, Road road) {
        Story story = road.story();
        LocalDate end = story.adult();
        List<LegalSpan> legal = Ordering.orders(road, end, road.happens("care.grown.order"));
        List<PlacementSpan> placements = Placing.placements(road, end, legal);
        boolean fostered = placements.getLast().type().startsWith("U");
        boolean stays = road.happens("care.grown.stays");
        String reason = road.pick("care.grown.reason");
        complete(referral, road, end, legal, placements, fostered && stays ? "E17" : reason);
        story.end();
        boolean entitled = road.start().plusDays(91).isBefore(end);
        return Turn.close(entitled ? story.child().birthday(21) : end, reason.equals("E7") ? "RC6" : "RC7");
    }

    private static Turn adopted(Case referral, Road road) {
        Adopting.Plan plan = Adopting.plan(road);
        if (!plan.adopted()) {
            List<LegalSpan> legal = plan.legal();
            LocalDate end = road.story().adult();
            road.story().add(plan.event());
            complete(referral, road, end, legal, Placing.placements(road, end, legal), road.pick("care.grown.reason"));
            road.story().end();
            return Turn.close(road.story().child().birthday(21), "RC7");
        }
        List<PlacementSpan> placements = new ArrayList<>(Placing.placements(road, plan.placed(), plan.legal()));
        Adopting.place(road, plan, placements);
        complete(referral, road, plan.end(), plan.legal(), placements, road.pick("care.adopted.reason"));
        road.story().end();
        return Turn.close(plan.end(), "RC1");
    }

    /// The period itself, and all that goes with being looked after.
    private static void complete(
            Case referral,
            Road road,
            LocalDate end,
            List<LegalSpan> legal,
            List<PlacementSpan> placements,
            String reason) {
        String need = referral.primaryNeed().matches("N[1-8]") ? referral.primaryNeed() : "N1";
        Care care = new Care(
                road.start(), end, referral.episode(), need, List.copyOf(legal), List.copyOf(placements), reason);
        referral.add(care);
        earlierHome(road);
        Reviewing.tell(road, care);
        Health.tell(road, care);
        GoingMissing.tell(road, care);
        Leaving.tell(road, care);
    }

    private static void earlierHome(Road road) {
        boolean had = road.happens("care.earlier_home") && road.age(road.start()) >= 3;
        String option = had ? road.pick("care.earlier_home.kind") : "Z1";
        LocalDate ordered =
                road.chance().day(road.story().child().born(), road.start().minusDays(1));
        String day = "%02d/%02d/%d".formatted(ordered.getDayOfMonth(), ordered.getMonthValue(), ordered.getYear());
        road.story().add(new EarlierHome(road.start(), option, had ? "999" : "", had ? day : ""));
    }
}
