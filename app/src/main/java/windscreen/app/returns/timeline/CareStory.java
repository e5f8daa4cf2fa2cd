package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.codes.CodeSet;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// The story of a looked-after child: episodes, placements, legal status, social workers, reviews, times missing.
final class CareStory {

    private static final String EPISODES = "Episodes";
    private static final String PLACEMENT = "Placement";
    private static final String LEGAL = "Legal status";
    private static final String WORKER = "Social worker";
    private static final String REVIEWS = "Reviews";
    private static final String MISSING = "Missing";
    private static final String ADOPTION = "Adoption";
    private static final String LIBERTY = "Liberty order";

    /// A first review within 20 working days of coming into care, a second within three months, then every six
    /// (Care Planning, Placement and Case Review Regulations 2010, regulation 33).
    private static final int FIRST_REVIEW_WORKING_DAYS = 20;
    private static final int SECOND_REVIEW_MONTHS = 3;
    private static final int LATER_REVIEW_MONTHS = 6;

    private final LookedAfterChild child;
    private final ReturnYear year;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    CareStory(LookedAfterChild child, ReturnYear year) {
        this.child = child;
        this.year = year;
    }

    Story tell() {
        // This year's record of a thing that goes on wins over last year's.
        tell(child.thisYear(), Day.BLANK);
        tell(child.lastYear(), Day.of(year.start().minusDays(1)));
        List<Episode> episodes = episodes();
        merged(episodes, true);
        merged(episodes, false);
        reviewLimits(episodes);
        List<String> lanes = new ArrayList<>(List.of(EPISODES, PLACEMENT, LEGAL, WORKER, REVIEWS, MISSING));
        Stream.of(ADOPTION, LIBERTY)
                .filter(lane -> happenings.stream().anyMatch(one -> one.lane().equals(lane)))
                .forEach(lanes::add);
        return new Story(lanes, happenings, limits);
    }

    /// @param open where things end that the file leaves open; blank when they go on beyond it
    private void tell(YearTables tables, Day open) {
        tables.episodesInOrder().forEach(e -> tellEpisode(e, open));
        tables.socialWorkers()
                .forEach(w -> lasting(
                        WORKER,
                        Kind.PLAIN,
                        w.swDecom(),
                        ended(w.swDec(), open),
                        w.swId().value(),
                        "",
                        w.place()));
        tables.reviews()
                .forEach(r -> once(
                        Happening.meeting(REVIEWS, r.review(), r.reviewCode().value(), r.place())));
        tables.missing()
                .forEach(m -> lasting(
                        MISSING,
                        Kind.MISSING,
                        m.misStart(),
                        ended(m.misEnd(), open),
                        nights(m.misStart(), m.misEnd()),
                        "",
                        m.place()));
        tables.placedAdoptions()
                .forEach(a -> lasting(
                        ADOPTION,
                        Kind.ADOPTION,
                        a.datePlaced(),
                        a.datePlacedCeased(),
                        "decision",
                        "to place for adoption",
                        a.place()));
        tables.ad1().forEach(a -> {
            once(Happening.meeting(ADOPTION, a.dateInt(), "adoption decision", a.place()));
            once(Happening.meeting(ADOPTION, a.dateMatch(), "match", a.place()));
        });
        tables.dolo()
                .forEach(d ->
                        lasting(LIBERTY, Kind.FULL, d.doloStart(), ended(d.doloEnd(), open), "order", "", d.place()));
    }

    private void tellEpisode(Episode e, Day open) {
        once(new Happening(
                EPISODES,
                Kind.EPISODE,
                e.decom(),
                ended(e.dec(), open),
                e.rne().value(),
                e.placement().value(),
                e.ls().value() + " · " + e.placement().value(),
                e.rec().value(),
                e.place()));
    }

    private static Day ended(Day end, Day open) {
        return end.isBlank() ? open : end;
    }

    private void lasting(String lane, Kind kind, Day begins, Day ends, String code, String words, Place place) {
        once(Happening.lasting(lane, kind, begins, ends, code, (code + " " + words).strip(), place));
    }

    private void once(Happening happening) {
        if (happening.begins().isGiven()
                        && told.add(happening.lane() + happening.begins().raw() + happening.kind())
                || happening.place().sheet().term() == Term.THIS_YEAR) {
            happenings.add(happening);
        }
    }

    private static String nights(Day from, Day to) {
        LocalDate first = from.date();
        LocalDate last = to.date();
        if (first == null || last == null || last.isBefore(first)) {
            return "";
        }
        long nights = ChronoUnit.DAYS.between(first, last);
        return nights + (nights == 1 ? " night" : " nights");
    }

    /// Both years' episodes by start, each start once.
    private List<Episode> episodes() {
        Set<Day> starts = new HashSet<>();
        return Stream.concat(child.thisYear().episodesInOrder().stream(), child.lastYear().episodesInOrder().stream())
                .filter(e -> e.decom().isDate() && starts.add(e.decom()))
                .sorted(Comparator.comparing(e -> e.decom().or(LocalDate.MAX).date()))
                .toList();
    }

    /// A placement or a legal status that episodes carry on is one thing.
    private void merged(List<Episode> episodes, boolean placement) {
        Episode first = null;
        Episode last = null;
        for (Episode e : episodes) {
            if (first == null || last == null || !carriesOn(last, e, placement)) {
                span(first, last, placement);
                first = e;
            }
            last = e;
        }
        span(first, last, placement);
    }

    private static boolean carriesOn(Episode before, Episode after, boolean placement) {
        Text one = placement ? before.placement() : before.ls();
        Text other = placement ? after.placement() : after.ls();
        boolean sameHome = !placement
                || (before.urn().saysTheSameAs(after.urn()) && before.plPost().saysTheSameAs(after.plPost()));
        return before.dec().isSameDayAs(after.decom()) && one.saysTheSameAs(other) && sameHome;
    }

    private void span(@Nullable Episode first, @Nullable Episode last, boolean placement) {
        if (first == null || last == null) {
            return;
        }
        boolean lastYears = last.place().sheet().term() == Term.LAST_YEAR;
        Day end = lastYears ? ended(last.dec(), Day.of(year.start().minusDays(1))) : last.dec();
        String code = placement ? first.placement().value() : first.ls().value();
        CodeSet codes = placement ? Ssda903Codes.PLACEMENT : Ssda903Codes.LEGAL_STATUS;
        String words = (code + " " + codes.label(code).orElse("")).strip();
        happenings.add(new Happening(
                placement ? PLACEMENT : LEGAL,
                placement ? placementKind(first) : legalKind(code),
                first.decom(),
                end,
                "",
                code,
                words,
                "",
                first.place()));
    }

    private static Kind placementKind(Episode e) {
        if (e.isFostering()) {
            return Kind.FOSTER;
        }
        if (e.isAdoptive()) {
            return Kind.ADOPTION;
        }
        if (e.placement().is("P1")) {
            return Kind.PARENTS;
        }
        return e.placement().isOneOf("K1", "K2", "K3", "R1", "R2", "R3", "R5", "S1", "H5")
                ? Kind.RESIDENTIAL
                : Kind.OTHER;
    }

    private static Kind legalKind(String code) {
        return switch (code) {
            case "V2", "V3", "V4" -> Kind.AGREED;
            case "C2", "D1", "E1", "J3" -> Kind.FULL;
            default -> Kind.INTERIM;
        };
    }

    /// When the next review was due after each one held, and the first after coming into care.
    private void reviewLimits(List<Episode> episodes) {
        LocalDate started = episodes.stream()
                .filter(e -> e.rne().is("S"))
                .map(e -> e.decom().date())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<LocalDate> held = new ArrayList<>();
        happenings.stream()
                .filter(one -> one.lane().equals(REVIEWS) && one.begins().date() != null)
                .map(one -> one.begins().or(LocalDate.MAX).date())
                .filter(day -> day != null && (started == null || !day.isBefore(started)))
                .distinct()
                .sorted()
                .forEach(held::add);
        // Earlier reviews than the two files hold may have come before these.
        boolean whole = false;
        if (started != null && started.isAfter(year.start().minusYears(1))) {
            whole = true;
            LocalDate due = WorkingDays.england().plus(started, FIRST_REVIEW_WORKING_DAYS);
            limits.add(new Limit(REVIEWS, started, due, "first review due"));
        }
        for (int i = 0; i < held.size(); i++) {
            int months = whole && i == 0 ? SECOND_REVIEW_MONTHS : LATER_REVIEW_MONTHS;
            limits.add(new Limit(REVIEWS, held.get(i), held.get(i).plusMonths(months), "next review due"));
        }
    }
}
