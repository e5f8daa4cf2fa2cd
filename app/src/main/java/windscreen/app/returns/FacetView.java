package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One heading of the filter: its values, each with what ticking it would leave.
///
/// @param folded whether it is closed until somebody opens it
/// @param more   the values beyond the first few
record FacetView(String word, String title, boolean folded, List<Tick> first, List<Tick> more) {

    private static final int SHOWN = 6;

    record Tick(String id, String value, String label, String count, boolean ticked) {}

    static List<FacetView> of(Filter filter, Filter.Left left) {
        List<FacetView> views = new ArrayList<>();
        left.counts().forEach((facet, counts) -> {
            FacetView view = of(facet, filter, counts);
            if (!view.first().isEmpty()) {
                views.add(view);
            }
        });
        return views;
    }

    private static FacetView of(Facet facet, Filter filter, Map<String, Integer> counts) {
        // A tick that leaves nothing is still shown, or nobody could take it back.
        filter.ticks().getOrDefault(facet, Set.of()).forEach(value -> counts.putIfAbsent(value, 0));
        List<Tick> ticks = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> !filter.has(facet, one.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> ticks.add(new Tick(
                        // The same after every change, so that focus stays where it was.
                        facet.word() + "-" + Integer.toHexString(one.getKey().hashCode()),
                        one.getKey(),
                        label(facet, one.getKey()),
                        Words.number(one.getValue()),
                        filter.has(facet, one.getKey()))));
        boolean folded = facet.compareTo(Facet.FIELD) >= 0 && !filter.ticks().containsKey(facet);
        int shown = Math.min(SHOWN, ticks.size());
        return new FacetView(
                facet.word(), facet.title(), folded, ticks.subList(0, shown), ticks.subList(shown, ticks.size()));
    }

    private static String label(Facet facet, String value) {
        return facet == Facet.TABLE ? Words.table(value) : value;
    }
}
