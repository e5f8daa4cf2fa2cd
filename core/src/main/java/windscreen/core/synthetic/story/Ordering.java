package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;

/// The legal statuses of a period of care: police protection, section 20, interim and full care orders.
final class Ordering {

    private Ordering() {}

    /// Statuses from the start of care to its end.
    ///
    /// @param asked whether the authority asks for a care order
    static List<LegalSpan> orders(Road road, LocalDate end, boolean asked) {
        List<LegalSpan> spans = new ArrayList<>();
        boolean unaccompanied = road.story().child().unaccompanied();
        boolean toCourt = asked && !unaccompanied;
        LocalDate day = road.start();
        if (!unaccompanied && road.happens("care.police_protection")) {
            spans.add(new LegalSpan(day, "L1"));
            day = day.plusDays(road.chance().between(1, 3));
        }
        boolean agreed = !toCourt || road.happens("care.agreed_first");
        if (agreed) {
            spans.add(new LegalSpan(day, "V2"));
            day = day.plusDays(road.chance().between(30, 150));
        }
        if (toCourt) {
            spans.add(new LegalSpan(agreed ? road.workday(day) : day, "C1"));
            spans.add(new LegalSpan(road.workday(day.plusDays(road.days("care.proceedings"))), "C2"));
        }
        spans.removeIf(span -> !span.day().plusDays(1).isBefore(end));
        return spans;
    }

    /// The status on a day.
    static String on(List<LegalSpan> spans, LocalDate day) {
        String status = spans.getFirst().status();
        for (LegalSpan span : spans) {
            status = span.day().isAfter(day) ? status : span.status();
        }
        return status;
    }
}
