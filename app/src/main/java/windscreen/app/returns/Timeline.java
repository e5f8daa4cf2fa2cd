package windscreen.app.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Mark;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Day;
import windscreen.core.table.Place;

/// What happened to a child according to the file: a lane for each kind of thing, drawn to scale, the faults on it.
///
/// @param width  of the drawing, in its own units
/// @param height of the drawing
/// @param months where each month begins, and its name
/// @param lanes  the lanes, top to bottom
/// @param faults numbered marks above the lanes
record Timeline(int width, int height, List<Month> months, List<Lane> lanes, List<Fault> faults) {

    private static final int LEFT = 130;
    private static final int WIDTH = 1180;
    private static final int TOP = 54;
    private static final int LANE = 38;

    /// The beginning of a month.
    record Month(int x, String name, boolean april) {}

    /// A lane and what lies in it.
    record Lane(String name, int y, List<Bar> bars, List<Point> points) {}

    /// Something that lasts.
    ///
    /// @param open whether it goes on beyond the drawing
    record Bar(int x, int y, int width, String kind, String label, String words, boolean open) {}

    /// Something that happens on a day.
    record Point(int x, int y, String label) {}

    /// A finding, numbered as in the child's list.
    record Fault(int x, int number, boolean error, String words) {}

    /// What is to be drawn, before there is a scale.
    private record Thing(
            String lane, String kind, Day begins, @Nullable Day ends, String label, Place place) {}

    static Timeline of(Child child, List<Finding> findings, ReturnYear year) {
        List<Thing> things = new ArrayList<>();
        List<String> lanes = switch (child) {
            case LookedAfterChild looked -> looked(looked, things);
            case CinChild census -> census(census, things);
            default -> List.of();
        };
        LocalDate first = year.start();
        for (Thing thing : things) {
            LocalDate begins = thing.begins.date();
            if (begins != null
                    && begins.isBefore(first)
                    && begins.isAfter(year.start().minusYears(2))) {
                first = begins;
            }
        }
        Scale scale = new Scale(first.withDayOfMonth(1), year.end().plusDays(20));
        List<Lane> drawn = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            drawn.add(lane(lanes.get(i), TOP + i * LANE, things, scale));
        }
        return new Timeline(WIDTH, TOP + lanes.size() * LANE + 10, months(scale), drawn, faults(findings, scale));
    }

    private static List<String> looked(LookedAfterChild child, List<Thing> things) {
        for (var year : List.of(child.lastYear(), child.thisYear())) {
            year.episodesInOrder().forEach(e -> {
                things.add(new Thing(
                        "Episodes",
                        "episode",
                        e.decom(),
                        e.dec(),
                        e.rne() + " " + e.ls() + " " + e.placement() + (e.rec().isGiven() ? " " + e.rec() : ""),
                        e.place()));
                String kind = e.placement().value().startsWith("U")
                        ? "foster"
                        : e.placement().isOneOf("K1", "K2", "K3", "S1") ? "home" : "other";
                things.add(new Thing(
                        "Placement", kind, e.decom(), e.dec(), e.placement().value(), e.place()));
                things.add(new Thing("Legal status", "legal", e.decom(), e.dec(), e.ls().value(), e.place()));
            });
            year.socialWorkers()
                    .forEach(w -> things.add(new Thing(
                            "Social worker",
                            "other",
                            w.swDecom(),
                            w.swDec(),
                            w.swId().value(),
                            w.place())));
            year.reviews()
                    .forEach(r -> things.add(new Thing(
                            "Reviews", "point", r.review(), null, r.reviewCode().value(), r.place())));
            year.missing()
                    .forEach(m -> things.add(new Thing("Missing", "missing", m.misStart(), m.misEnd(), "", m.place())));
        }
        return List.of("Episodes", "Placement", "Legal status", "Social worker", "Reviews", "Missing");
    }

    private static List<String> census(CinChild child, List<Thing> things) {
        for (CinDetails e : child.episodes()) {
            things.add(new Thing(
                    "CIN episode",
                    "episode",
                    e.referralDate(),
                    e.closureDate(),
                    "referral, need " + e.primaryNeed(),
                    e.place()));
            e.assessments()
                    .forEach(a -> things.add(
                            new Thing("Assessments", "foster", a.start(), a.authorisation(), "", a.place())));
            e.section47s().forEach(s -> {
                things.add(new Thing(
                        "Section 47",
                        "missing",
                        s.start(),
                        s.initialConference().isDate() ? s.initialConference() : s.start(),
                        "",
                        s.place()));
                things.add(new Thing("Section 47", "point", s.initialConference(), null, "conference", s.place()));
            });
            e.cinPlans()
                    .forEach(
                            p -> things.add(new Thing("CIN plan", "legal", p.start(), p.end(), "CIN plan", p.place())));
            e.protectionPlans().forEach(p -> {
                things.add(new Thing(
                        "CP plan",
                        "home",
                        p.start(),
                        p.end(),
                        p.latestCategoryOfAbuse().value(),
                        p.place()));
                p.reviews()
                        .forEach(block -> block.reviews()
                                .forEach(day ->
                                        things.add(new Thing("CP plan", "point", day, null, "review", block.place()))));
            });
        }
        return List.of("CIN episode", "Assessments", "Section 47", "CIN plan", "CP plan");
    }

    private static Lane lane(String name, int y, List<Thing> things, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Thing thing : things) {
            LocalDate begins = thing.begins.date();
            if (!thing.lane.equals(name) || begins == null) {
                continue;
            }
            if (thing.kind.equals("point")) {
                points.add(new Point(scale.x(begins), y + 10, thing.label));
            } else {
                LocalDate ends = thing.ends == null ? null : thing.ends.date();
                int from = scale.x(begins);
                int to = ends == null ? scale.x(scale.last) : scale.x(ends);
                boolean shifted = name.equals("Episodes") && bars.size() % 2 == 1;
                String words = name + " " + thing.label + ", " + thing.begins.raw()
                        + (ends == null ? ", open" : " to " + ends);
                bars.add(new Bar(
                        from,
                        y + (shifted ? 18 : 0),
                        Math.max(4, to - from),
                        thing.kind,
                        to - from > 40 ? thing.label : "",
                        words,
                        ends == null));
            }
        }
        return new Lane(name, y, bars, points);
    }

    private static List<Month> months(Scale scale) {
        List<Month> months = new ArrayList<>();
        for (LocalDate month = scale.first; month.isBefore(scale.last); month = month.plusMonths(1)) {
            String name = month.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.UK);
            months.add(new Month(scale.x(month), name, month.getMonthValue() == 4));
        }
        return months;
    }

    private static List<Fault> faults(List<Finding> findings, Scale scale) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            LocalDate day = findings.get(i).cells().stream()
                    .map(Timeline::date)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (day != null) {
                boolean error = findings.get(i).rule().severity() == windscreen.core.findings.Severity.ERROR;
                faults.add(new Fault(
                        scale.x(day),
                        i + 1,
                        error,
                        findings.get(i).rule().code() + " "
                                + findings.get(i).rule().wrong()));
            }
        }
        return faults;
    }

    private static @Nullable LocalDate date(Mark mark) {
        LocalDate british = Day.dayMonthYear(mark.value()).date();
        LocalDate date = british == null ? Day.yearMonthDay(mark.value()).date() : british;
        return date == null || mark.field().contains("DOB") || mark.field().contains("Birth") ? null : date;
    }

    /// Days to places across the drawing.
    private record Scale(LocalDate first, LocalDate last) {

        int x(LocalDate day) {
            LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + (int) (ChronoUnit.DAYS.between(first, shown) * (WIDTH - LEFT - 20) / all);
        }
    }
}
