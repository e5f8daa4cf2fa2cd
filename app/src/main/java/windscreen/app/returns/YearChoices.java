package windscreen.app.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.calendar.CollectionYear;

/// What the dates inside files say of the year.
final class YearChoices {

    private static final int YEARS_BEFORE = 2;

    private YearChoices() {}

    /// Whether no year stands out: the second has more than half as many dates as the first.
    static boolean isMixed(Map<Integer, Integer> dates) {
        List<Integer> most =
                dates.values().stream().sorted((one, other) -> other - one).toList();
        return most.size() > 1 && most.get(1) * 2 > most.get(0);
    }

    /// The dates of the year told and its neighbours, and of all years before those together.
    static Map<String, Integer> around(int told, Map<Integer, Integer> dates) {
        Map<String, Integer> around = new LinkedHashMap<>();
        if (dates.isEmpty()) {
            return around;
        }
        int year = told > 0
                ? told
                : dates.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        int first = year - YEARS_BEFORE;
        around.put("before", sum(dates, Integer.MIN_VALUE, first - 1));
        for (int one = first; one <= year + 1; one++) {
            around.put(new CollectionYear(one).shortLabel(), dates.getOrDefault(one, 0));
        }
        int after = sum(dates, year + 2, Integer.MAX_VALUE);
        if (after > 0) {
            around.put("after", after);
        }
        return around;
    }

    private static int sum(Map<Integer, Integer> dates, int from, int to) {
        return dates.entrySet().stream()
                .filter(one -> one.getKey() >= from && one.getKey() <= to)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
