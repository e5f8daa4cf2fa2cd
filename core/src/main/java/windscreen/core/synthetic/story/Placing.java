package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;
import windscreen.core.synthetic.life.LifeEvent.PlacementSpan;
import windscreen.core.synthetic.life.LifeEvent.Setting;
import windscreen.core.synthetic.life.Places;
import windscreen.core.synthetic.life.Provider;

/// Placements one after the other, until the end of care.
final class Placing {

    private Placing() {}

    static List<PlacementSpan> placements(Road road, LocalDate end, List<LegalSpan> legal) {
        List<PlacementSpan> spans = new ArrayList<>();
        LocalDate day = road.start();
        while (true) {
            Home home = home(road, type(road, day, legal), spans);
            String type = home.type();
            int length = road.days(spans.isEmpty() ? "placement.first" : settled(type));
            LocalDate next = day.plusDays(length);
            boolean last = !next.plusDays(15).isBefore(end);
            spans.add(new PlacementSpan(day, type, home.setting(), false, last ? "" : road.pick("placement.change")));
            LocalDate longTerm = day.plusDays(330);
            if (type.equals("U6") && longTerm.isBefore(last ? end : next.minusDays(30))) {
                settle(road, spans, longTerm, last);
            }
            if (last) {
                return spans;
            }
            day = next;
        }
    }

    /// The same carer becomes the child's lasting home.
    private static void settle(Road road, List<PlacementSpan> spans, LocalDate day, boolean last) {
        if (road.happens("placement.becomes_long_term")) {
            PlacementSpan before = spans.removeLast();
            spans.add(new PlacementSpan(before.day(), "U6", before.setting(), false, "PLACE"));
            spans.add(new PlacementSpan(day, "U4", before.setting(), true, last ? "" : before.changeReason()));
        }
    }

    private static String settled(String type) {
        return type.startsWith("U") || type.equals("P1") ? "placement.later" : "placement.home";
    }

    private static String type(Road road, LocalDate day, List<LegalSpan> legal) {
        int age = road.age(day);
        String band = age < 1 ? "0" : age < 10 ? "1" : age < 16 ? "10" : "16";
        String mix = road.story().child().unaccompanied() ? "placement.unaccompanied." + band : "placement." + band;
        String type = road.pick(mix);
        boolean ordered = Ordering.on(legal, day).equals("C2")
                || (Ordering.on(legal, day).equals("C1")
                        && day.isAfter(road.start().plusDays(20)));
        boolean tooYoung = type.equals("K3") && age < 16 || type.equals("S1") && age < 5;
        return tooYoung || type.equals("P1") && !ordered ? "U6" : type;
    }

    private record Home(String type, Setting setting) {}

    /// Where a placement is, never where the last one was: then it is with carers instead.
    private static Home home(Road road, String wanted, List<PlacementSpan> before) {
        Home home = new Home(wanted, setting(road, wanted));
        while (!before.isEmpty()
                && before.getLast().setting().postcode().equals(home.setting().postcode())) {
            home = new Home("U6", setting(road, "U6"));
        }
        return home;
    }

    private static Setting setting(Road road, String type) {
        Places places = road.story().world().places();
        if (type.equals("P1")) {
            return new Setting("PR0", "", road.story().child().home());
        }
        boolean kin = type.equals("U1") || type.equals("U3");
        boolean inHouse = kin || road.happens("placement.in_house");
        Provider provider = places.provider(type, inHouse, road.chance());
        String postcode = provider.isHome() ? provider.postcode() : carers(road, places);
        return new Setting(provider.code(), provider.urn(), postcode);
    }

    private static String carers(Road road, Places places) {
        boolean near = road.happens("placement.inside");
        String postcode = near ? places.home(road.chance()) : places.away(road.chance());
        return postcode.equals(road.story().child().home()) ? places.away(road.chance()) : postcode;
    }
}
