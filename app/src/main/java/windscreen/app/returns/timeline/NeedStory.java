package windscreen.app.returns.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.Section47;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.ReturnYear;
import windscreen.core.table.Day;

/// The story of a child in need: episodes from referral to closure, assessments, enquiries, plans.
final class NeedStory {

    private static final String EPISODE = "CIN episode";
    private static final String ASSESSMENTS = "Assessments";
    private static final String ENQUIRIES = "Section 47";
    private static final String CIN_PLAN = "CIN plan";
    private static final String CP_PLAN = "CP plan";
    private static final String PROCEEDINGS = "Pre-proceedings";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /// Working days for an assessment, and from the start of an enquiry to its conference; months to the first and
    /// to each later review of a protection plan (Working Together to Safeguard Children).
    private static final int ASSESSMENT_DAYS = 45;
    private static final int CONFERENCE_DAYS = 15;
    private static final int FIRST_REVIEW_MONTHS = 3;
    private static final int LATER_REVIEW_MONTHS = 6;

    private final CinChild child;
    private final ReturnYear year;
    private final WorkingDays days = WorkingDays.england();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    NeedStory(CinChild child, ReturnYear year) {
        this.child = child;
        this.year = year;
    }

    Story tell() {
        child.episodes().forEach(this::tell);
        List<String> lanes = new ArrayList<>(List.of(EPISODE, ASSESSMENTS, ENQUIRIES, CIN_PLAN, CP_PLAN));
        if (happenings.stream().anyMatch(one -> one.lane().equals(PROCEEDINGS))) {
            lanes.add(PROCEEDINGS);
        }
        return new Story(lanes, happenings, limits);
    }

    private void tell(CinDetails e) {
        String source = e.referralSource().value();
        String need = e.primaryNeed().value();
        LocalDate referred = e.referralDate().date();
        String words = "Referral" + (referred == null ? "" : " " + SHORT.format(referred))
                + CinCodes.REFERRAL_SOURCE
                        .label(source)
                        .map(label -> ", " + label.toLowerCase(Locale.ROOT))
                        .orElse("")
                + (need.isEmpty()
                        ? ""
                        : " · need " + need
                                + CinCodes.PRIMARY_NEED
                                        .label(need)
                                        .map(label -> " " + label.toLowerCase(Locale.ROOT))
                                        .orElse(""));
        happenings.add(new Happening(
                EPISODE,
                Kind.EPISODE,
                e.referralDate(),
                e.closureDate(),
                "",
                need,
                words,
                e.reasonForClosure().value(),
                e.place()));
        if (e.initialConference().isGiven()) {
            happenings.add(Happening.meeting(EPISODE, e.initialConference(), "conference", e.place()));
        }
        e.assessments().forEach(this::tell);
        e.section47s().forEach(this::tell);
        e.cinPlans()
                .forEach(p -> happenings.add(
                        Happening.lasting(CIN_PLAN, Kind.PLAN, p.start(), p.end(), "plan", "CIN plan", p.place())));
        e.protectionPlans().forEach(this::tell);
        e.preProceedings()
                .forEach(p -> happenings.add(Happening.lasting(
                        PROCEEDINGS,
                        Kind.PLAIN,
                        p.start(),
                        p.stepDecision(),
                        p.outcome().value(),
                        "Pre-proceedings",
                        p.place())));
    }

    private void tell(Assessment a) {
        LocalDate start = a.start().date();
        String words = "";
        if (start != null) {
            LocalDate end = a.authorisation().date();
            int worked = days.between(start, end == null ? year.end() : end);
            words = worked + (worked == 1 ? " working day" : " working days") + (end == null ? ", open" : "");
            limits.add(new Limit(
                    ASSESSMENTS, start, days.plus(start, ASSESSMENT_DAYS), ASSESSMENT_DAYS + " working days"));
        }
        happenings.add(Happening.lasting(
                ASSESSMENTS, Kind.ASSESSMENT, a.start(), a.authorisation(), words.split(" ")[0], words, a.place()));
    }

    private void tell(Section47 s) {
        LocalDate start = s.start().date();
        LocalDate met = s.initialConference().date();
        boolean without = Flag.isTrue(s.conferenceNotRequired());
        // The census does not say when an enquiry without a conference ended: it is drawn as one day.
        happenings.add(Happening.lasting(
                ENQUIRIES,
                Kind.ENQUIRY,
                s.start(),
                met != null ? s.initialConference() : without ? s.start() : Day.BLANK,
                "",
                without ? "no conference needed" : "",
                s.place()));
        if (s.initialConference().isGiven()) {
            String day = start == null || met == null || met.isBefore(start) ? "" : ", day " + days.between(start, met);
            happenings.add(Happening.meeting(ENQUIRIES, s.initialConference(), "conference" + day, s.place()));
        }
        if (start != null && !without) {
            limits.add(
                    new Limit(ENQUIRIES, start, days.plus(start, CONFERENCE_DAYS), CONFERENCE_DAYS + " working days"));
        }
    }

    private void tell(ChildProtectionPlan p) {
        String category = p.latestCategoryOfAbuse().value();
        String words = CinCodes.CATEGORY_OF_ABUSE.label(category).orElse(category);
        happenings.add(Happening.lasting(CP_PLAN, Kind.PROTECTION, p.start(), p.end(), category, words, p.place()));
        List<LocalDate> held = new ArrayList<>();
        p.reviews()
                .forEach(block -> block.reviews().forEach(day -> {
                    happenings.add(Happening.meeting(CP_PLAN, day, "review", block.place()));
                    LocalDate date = day.date();
                    if (date != null) {
                        held.add(date);
                    }
                }));
        held.sort(null);
        LocalDate from = p.start().date();
        int months = FIRST_REVIEW_MONTHS;
        for (LocalDate review : held) {
            limit(from, months);
            from = review;
            months = LATER_REVIEW_MONTHS;
        }
        LocalDate end = p.end().date();
        if (from != null && (end == null || end.isAfter(from.plusMonths(months)))) {
            limit(from, months);
        }
    }

    private void limit(@org.jspecify.annotations.Nullable LocalDate from, int months) {
        if (from != null) {
            limits.add(new Limit(CP_PLAN, from, from.plusMonths(months), "review due"));
        }
    }
}
