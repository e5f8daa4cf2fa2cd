package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.life.LifeEvent.Adopters;
import windscreen.core.synthetic.life.LifeEvent.Adoption;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;
import windscreen.core.synthetic.life.LifeEvent.PlacementSpan;
import windscreen.core.synthetic.life.LifeEvent.Setting;
import windscreen.core.synthetic.life.Places;
import windscreen.core.synthetic.life.Provider;

/// The way to adoption: the agency's decision, the placement order, the match, the placement, the order; or, for some,
/// the decision given up.
final class Adopting {

    private Adopting() {}

    /// @param event  all of it, told once it is known whether the carers adopt
    record Plan(List<LegalSpan> legal, Adoption event, boolean adopted) {

        LocalDate placed() {
            return event.placed();
        }

        LocalDate end() {
            return event.end();
        }
    }

    static Plan plan(Road road) {
        LocalDate decided = road.workday(road.start().plusDays(road.days("adoption.decision")));
        LocalDate ordered = road.workday(decided.plusDays(road.days("adoption.order")));
        LocalDate matched = road.workday(ordered.plusDays(road.days("adoption.match")));
        LocalDate placed = matched.plusDays(road.days("adoption.placed"));
        boolean adopted = !road.happens("adoption.given_up");
        LocalDate end = road.workday(adopted ? placed.plusDays(road.days("adoption.final")) : placed.plusDays(40));
        String[] adopters = road.pick("adopters").split(" ", -1);
        String reversed = adopted ? "" : road.pick("adoption.given_up.reason");
        Adoption event = new Adoption(
                decided,
                end,
                ordered,
                matched,
                placed,
                false,
                new Adopters(Integer.parseInt(adopters[0]), adopters[1], adopters[2]),
                reversed);
        return new Plan(legal(road, ordered, end, adopted), event, adopted);
    }

    private static List<LegalSpan> legal(Road road, LocalDate ordered, LocalDate end, boolean adopted) {
        List<LegalSpan> spans = new ArrayList<>();
        LocalDate toCourt = road.start().plusDays(40);
        boolean agreed = road.happens("care.agreed_first");
        if (agreed) {
            spans.add(new LegalSpan(road.start(), "V2"));
        }
        spans.add(new LegalSpan(agreed ? toCourt : road.start(), "C1"));
        spans.add(new LegalSpan(ordered, "E1"));
        if (!adopted) {
            spans.add(new LegalSpan(end, "C2"));
        }
        return spans;
    }

    /// The last placement: with adopters, or with the carers the child has, who adopt.
    static void place(Road road, Plan plan, List<PlacementSpan> placements) {
        PlacementSpan before = placements.removeLast();
        boolean stays = road.happens("adoption.by_carer") && before.type().startsWith("U");
        placements.add(new PlacementSpan(
                before.day(), before.type(), before.setting(), before.sameCarer(), stays ? "PLACE" : "CARPL"));
        Places places = road.story().world().places();
        Provider agency = places.provider("A6", road.happens("adoption.in_house"), road.chance());
        String postcode = stays ? before.setting().postcode() : places.away(road.chance());
        placements.add(new PlacementSpan(
                plan.placed(), stays ? "A5" : "A6", new Setting(agency.code(), agency.urn(), postcode), stays, ""));
        Adoption told = plan.event();
        road.story()
                .add(new Adoption(
                        told.day(),
                        told.end(),
                        told.order(),
                        told.matched(),
                        told.placed(),
                        stays,
                        told.adopters(),
                        ""));
    }
}
