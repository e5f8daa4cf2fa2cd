package windscreen.core.synthetic.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;
import windscreen.core.synthetic.life.LifeEvent.PlacementSpan;

/// A stretch of care with one legal status and one placement: an episode of the return.
///
/// @param placementNumber which placement of the period it is in, from 0
/// @param began           why it began, in the return's codes
public record Slice(
        LocalDate day, LocalDate end, LegalSpan legal, PlacementSpan placement, int placementNumber, String began) {

    /// The slices of a period of care.
    public static List<Slice> of(Care care) {
        TreeSet<LocalDate> days = new TreeSet<>();
        care.legal().forEach(span -> days.add(span.day()));
        care.placements().forEach(span -> days.add(span.day()));
        List<LocalDate> starts = List.copyOf(days);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate day = starts.get(i);
            int legal = lastBegun(care.legal().stream().map(LegalSpan::day).toList(), day);
            int placement =
                    lastBegun(care.placements().stream().map(PlacementSpan::day).toList(), day);
            slices.add(new Slice(
                    day,
                    i + 1 < starts.size() ? starts.get(i + 1) : care.end(),
                    care.legal().get(legal),
                    care.placements().get(placement),
                    placement,
                    began(care.legal().get(legal), care.placements().get(placement), day, i == 0)));
        }
        return slices;
    }

    private static int lastBegun(List<LocalDate> starts, LocalDate day) {
        int at = 0;
        while (at + 1 < starts.size() && !starts.get(at + 1).isAfter(day)) {
            at++;
        }
        return at;
    }

    private static String began(LegalSpan legal, PlacementSpan placement, LocalDate day, boolean first) {
        boolean status = legal.day().equals(day);
        boolean moved = placement.day().equals(day);
        if (first) {
            return "S";
        }
        if (!moved) {
            return "L";
        }
        return status ? placement.sameCarer() ? "U" : "B" : placement.sameCarer() ? "T" : "P";
    }
}
