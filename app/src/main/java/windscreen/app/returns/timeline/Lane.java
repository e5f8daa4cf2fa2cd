package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import windscreen.app.returns.timeline.Timeline.Bar;
import windscreen.app.returns.timeline.Timeline.Box;
import windscreen.app.returns.timeline.Timeline.Diamond;
import windscreen.app.returns.timeline.Timeline.Due;
import windscreen.core.table.Day;
import windscreen.core.table.Place;

/// One lane of a drawing. Things that would cover each other stand on rows of their own.
final class Lane {

    private static final int EMPTY = 26;
    private static final int PADDING = 9;
    private static final int GAP = 3;
    private static final int NARROWEST_BAR = 4;
    private static final int ARROW = 9;
    private static final int MOST_ROWS = 4;
    private static final double LETTER = 6.4;

    private final String name;
    private final int top;
    private final Axis axis;
    private final Function<Place, String> anchor;
    private final int thick;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Diamond> diamonds = new ArrayList<>();
    private final List<Due> dues = new ArrayList<>();
    private final List<Box> overlaps = new ArrayList<>();
    private final List<Box> broken = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int bottom;

    Lane(String name, int top, Axis axis, Function<Place, String> anchor) {
        this.name = name;
        this.top = top;
        this.axis = axis;
        this.anchor = anchor;
        this.thick = switch (name) {
            case "Placement" -> 26;
            case "Social worker", "Missing", "Reviews" -> 18;
            default -> 22;
        };
    }

    /// @param things   what lies in it, by first day
    /// @param limits   of every lane
    void place(List<Happening> things, List<Limit> limits) {
        for (Happening thing : things) {
            if (thing.isBroken()) {
                box(thing);
            } else if (!thing.isMeeting()) {
                bar(thing, things);
            }
        }
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).isMeeting() && !things.get(i).isBroken()) {
                diamond(things.get(i));
            }
        }
        if (name.equals("Episodes")) {
            overlaps(things);
        }
        int rows = Math.max(ends.size(), diamonds.isEmpty() && broken.isEmpty() ? 0 : 1);
        int content = top + PADDING + rows * (thick + GAP);
        for (Limit limit : limits) {
            if (limit.lane().equals(name)
                    && limit.due().isAfter(axis.first())
                    && limit.from().isBefore(axis.last())) {
                dues.add(new Due(axis.x(limit.from()), axis.x(limit.due()), content + 2, words(limit)));
            }
        }
        bottom = rows == 0 ? top + EMPTY : content + PADDING - GAP + (dues.isEmpty() ? 0 : 6);
    }

    private static String words(Limit limit) {
        return limit.words() + " " + limit.due().getDayOfMonth() + "/"
                + limit.due().getMonthValue() + "/" + limit.due().getYear();
    }

    private void bar(Happening thing, List<Happening> things) {
        LocalDate begins = thing.begins().or(axis.first()).date();
        Day end = thing.ends();
        boolean open = end == null || end.date() == null;
        LocalDate last = open || end == null ? axis.last() : end.or(axis.last()).date();
        if (begins == null || last == null || last.isBefore(axis.first()) || begins.isAfter(axis.last())) {
            return;
        }
        int x = axis.x(begins);
        int to = Math.min(open ? Axis.RIGHT - ARROW : axis.x(last), next(thing, things));
        int width = Math.max(NARROWEST_BAR, to - x);
        int y = top + PADDING + row(x, x + width, things) * (thick + GAP);
        String lead = width < 34 ? "" : thing.lead();
        String tail = width < 76 ? "" : thing.tail();
        int room = width - 10 - (lead.isEmpty() ? 0 : 20) - (tail.isEmpty() ? 0 : (int) (tail.length() * LETTER) + 8);
        String text = fitting(thing, room);
        boolean beside = text.isEmpty() && thing.kind() == Kind.MISSING && isFree(x, thing.code());
        bars.add(new Bar(
                x,
                y,
                width,
                thick,
                thing.kind().word(),
                lead,
                beside ? thing.code() : text,
                tail,
                open && to == Axis.RIGHT - ARROW,
                beside,
                title(thing),
                anchor.apply(thing.place())));
    }

    /// Whether words have room to the left of a place.
    private boolean isFree(int x, String words) {
        int from = x - (int) (words.length() * LETTER) - 8;
        return from > Axis.LEFT && bars.stream().allMatch(bar -> bar.x() + bar.width() < from);
    }

    /// A child has one placement and one legal status at a time: where records claim more, each is drawn up to the
    /// next, and the lane of episodes shows that they cross.
    private int next(Happening thing, List<Happening> things) {
        if (!name.equals("Placement") && !name.equals("Legal status")) {
            return Axis.RIGHT;
        }
        LocalDate begins = thing.begins().date();
        return things.stream()
                .map(other -> other.begins().date())
                .filter(day -> day != null && begins != null && day.isAfter(begins))
                .mapToInt(axis::x)
                .findFirst()
                .orElse(Axis.RIGHT);
    }

    /// Episodes take turns on two rows, so that each change can be seen; other things only move aside.
    private int row(int from, int to, List<Happening> things) {
        if (name.equals("Episodes") && things.size() > 1) {
            while (ends.size() < 2) {
                ends.add(0);
            }
            return bars.size() % 2;
        }
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= from || i == MOST_ROWS - 1) {
                ends.set(i, Math.max(ends.get(i), to));
                return i;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    private static String fitting(Happening thing, int room) {
        if (thing.words().length() * LETTER <= room) {
            return thing.words();
        }
        int comma = thing.words().indexOf(',');
        String shorter = comma < 0 ? thing.code() : thing.words().substring(0, comma);
        if (shorter.length() * LETTER <= room) {
            return shorter;
        }
        return thing.code().length() * LETTER <= room ? thing.code() : "";
    }

    private static String title(Happening thing) {
        Day ends = thing.ends();
        return (thing.lane() + " " + thing.lead() + " " + thing.words() + " " + thing.tail())
                        .replaceAll(" +", " ")
                        .strip()
                + ", " + thing.begins().raw()
                + (ends == null ? "" : ends.isBlank() ? ", open" : " to " + ends.raw());
    }

    private void diamond(Happening thing) {
        LocalDate day = thing.begins().date();
        if (day == null || day.isBefore(axis.first()) || day.isAfter(axis.last())) {
            return;
        }
        int x = axis.x(day);
        int y = top + PADDING + thick / 2;
        int width = (int) (thing.words().length() * LETTER) + 12;
        boolean covered = bars.stream().anyMatch(bar -> bar.x() < x + width && bar.x() + bar.width() > x + 12);
        boolean room = x + width < Axis.RIGHT && !covered;
        if (!diamonds.isEmpty()) {
            Diamond before = diamonds.getLast();
            int reach = before.x() + (int) (before.text().length() * LETTER) + 18;
            if (reach > x) {
                diamonds.set(
                        diamonds.size() - 1, new Diamond(before.x(), before.y(), "", before.title(), before.anchor()));
            }
        }
        diamonds.add(new Diamond(x, y, room ? thing.words() : "", title(thing), anchor.apply(thing.place())));
    }

    private void box(Happening thing) {
        LocalDate begins = thing.begins().date();
        Day ends = thing.ends();
        LocalDate other = ends == null ? null : ends.date();
        LocalDate day = begins == null ? other : begins;
        int x = day == null ? Axis.LEFT + 4 : axis.x(day);
        broken.add(new Box(
                Math.min(x, Axis.RIGHT - 10),
                top + PADDING,
                10,
                thick,
                title(thing) + ": these dates cannot be drawn"));
    }

    /// The days that one episode and the next both claim.
    private void overlaps(List<Happening> things) {
        for (int i = 1; i < things.size(); i++) {
            Day ends = things.get(i - 1).ends();
            Day begins = things.get(i).begins();
            LocalDate from = begins.date();
            LocalDate to = ends == null ? null : ends.date();
            if (from != null
                    && to != null
                    && from.isBefore(to)
                    && !things.get(i - 1).isBroken()) {
                int x = axis.x(from);
                overlaps.add(new Box(
                        x,
                        top + PADDING,
                        Math.max(NARROWEST_BAR, axis.x(to) - x),
                        2 * thick + GAP,
                        "Two episodes claim the days from " + begins.raw() + " to "
                                + (ends == null ? "" : ends.raw())));
            }
        }
    }

    String name() {
        return name;
    }

    int nameY() {
        return top + (bars.isEmpty() && diamonds.isEmpty() ? EMPTY / 2 + 4 : PADDING + thick / 2 + 5);
    }

    int middle() {
        return top + PADDING + thick / 2;
    }

    int bottom() {
        return bottom;
    }

    List<Bar> bars() {
        return bars;
    }

    List<Diamond> diamonds() {
        return diamonds;
    }

    List<Due> dues() {
        return dues;
    }

    List<Box> overlaps() {
        return overlaps;
    }

    List<Box> broken() {
        return broken;
    }
}
