package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import windscreen.app.returns.timeline.Timeline.Entry;
import windscreen.app.returns.timeline.Timeline.Flag;
import windscreen.app.returns.timeline.Timeline.LaneName;
import windscreen.core.findings.Finding;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Severity;
import windscreen.core.table.Day;
import windscreen.core.table.Place;

/// Puts a story to scale.
final class Drawing {

    private static final int WIDTH = 1232;
    private static final int TOP = 72;
    private static final int FLAG_Y = 54;
    private static final int FLAG_SPACE = 26;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Story story;
    private final Axis axis;
    private final Function<Place, String> anchor;
    private final boolean earlier;
    private final List<Lane> lanes = new ArrayList<>();

    Drawing(Story story, ReturnYear year, boolean whole, Function<Place, String> anchor) {
        this.story = story;
        this.anchor = anchor;
        LocalDate first = story.happenings().stream()
                .map(one -> one.begins().or(year.start()).date())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(year.start());
        LocalDate yearBefore = year.start().minusYears(1);
        earlier = first.isBefore(yearBefore);
        LocalDate shown = first.isAfter(year.start()) ? year.start() : first;
        axis = Axis.from(earlier && !whole ? yearBefore : shown, year.start(), year.end());
    }

    Timeline draw(List<Finding> findings) {
        int y = TOP;
        for (String name : story.lanes()) {
            Lane lane = new Lane(name, y, axis, anchor);
            lane.place(of(name), story.limits());
            lanes.add(lane);
            y = lane.bottom();
        }
        return new Timeline(
                WIDTH,
                y + 8,
                label(findings),
                axis.shades(),
                axis.uprights(),
                axis.captions(),
                lanes.stream()
                        .map(lane -> new LaneName(lane.name(), lane.nameY(), lane.bottom()))
                        .toList(),
                lanes.stream().flatMap(lane -> lane.bars().stream()).toList(),
                lanes.stream().flatMap(lane -> lane.diamonds().stream()).toList(),
                lanes.stream().flatMap(lane -> lane.dues().stream()).toList(),
                lanes.stream().flatMap(lane -> lane.overlaps().stream()).toList(),
                lanes.stream().flatMap(lane -> lane.broken().stream()).toList(),
                flags(findings),
                earlier,
                entries());
    }

    private List<Happening> of(String lane) {
        return story.happenings().stream()
                .filter(one -> one.lane().equals(lane))
                .sorted(Comparator.comparing(
                        one -> one.begins().date(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private String label(List<Finding> findings) {
        String counts =
                story.lanes().stream().map(lane -> lane + " " + of(lane).size()).collect(Collectors.joining(", "));
        return "Timeline from " + MONTH.format(axis.first()) + " to " + MONTH.format(axis.last()) + ": " + counts + "; "
                + findings.size() + (findings.size() == 1 ? " finding" : " findings")
                + ". The same facts are in the table of the timeline and in the tables below.";
    }

    private List<Flag> flags(List<Finding> findings) {
        List<Flag> flags = new ArrayList<>();
        int free = Axis.LEFT;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            LocalDate day = Faults.day(story, finding);
            if (day == null) {
                continue;
            }
            int at = axis.x(day);
            int x = Math.max(free, at);
            free = x + FLAG_SPACE;
            Place place = finding.place();
            flags.add(new Flag(
                    i + 1,
                    finding.rule().severity() == Severity.ERROR,
                    x,
                    at,
                    depth(finding),
                    (i + 1) + ": rule " + finding.rule().code() + ", "
                            + finding.rule().wrong(),
                    place == null ? "" : anchor.apply(place)));
        }
        return pushedBack(flags);
    }

    /// Numbers that would leave the drawing on the right move left, and push the others before them.
    private static List<Flag> pushedBack(List<Flag> flags) {
        List<Flag> back = new ArrayList<>(flags);
        int free = WIDTH - 12;
        for (int i = back.size() - 1; i >= 0; i--) {
            Flag flag = back.get(i);
            int x = Math.min(flag.x(), free);
            free = x - FLAG_SPACE;
            back.set(i, new Flag(flag.number(), flag.error(), x, flag.at(), flag.to(), flag.title(), flag.anchor()));
        }
        return back;
    }

    private int depth(Finding finding) {
        String name = Faults.happening(story, finding).map(Happening::lane).orElse("");
        return lanes.stream()
                .filter(lane -> lane.name().equals(name))
                .mapToInt(Lane::middle)
                .findFirst()
                .orElse(FLAG_Y);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String lane : story.lanes()) {
            for (Happening one : of(lane)) {
                Day ends = one.ends();
                String words = String.join(" ", List.of(one.lead(), one.words(), one.tail()))
                        .strip();
                entries.add(new Entry(
                        lane,
                        one.begins().raw(),
                        ends == null ? "" : ends.isBlank() ? "open" : ends.raw(),
                        words,
                        one.place()));
            }
        }
        return entries;
    }
}
