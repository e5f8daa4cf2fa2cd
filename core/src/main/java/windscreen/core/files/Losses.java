package windscreen.core.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a file of another format has no place for, counted by kind, so that nothing is dropped without a word.
public final class Losses {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// @param kind what was lost, in words that follow its number: "records of DoLo, which the XML does not hold"
    public void add(String kind) {
        add(kind, 1);
    }

    public void add(String kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    public void addAll(Losses other) {
        other.counts.forEach(this::add);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// One line for each kind, its number first, in the order they came up.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, count) -> lines.add(String.format(Locale.UK, "%,d %s", count, kind)));
        return lines;
    }
}
