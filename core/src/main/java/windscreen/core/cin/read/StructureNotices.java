package windscreen.core.cin.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import windscreen.core.findings.Notice;

/// Collects what is noticed of the structure: the first of a kind one by one, the rest by their number.
final class StructureNotices {

    private static final int MOST_OF_A_KIND = 500;

    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<StructureCheck, Integer> counts = new EnumMap<>(StructureCheck.class);

    StructureNotices(String file) {
        this.file = file;
    }

    void add(StructureCheck check, int line, String what) {
        if (counts.merge(check, 1, Integer::sum) <= MOST_OF_A_KIND) {
            notices.add(Notice.ofLine(check.code(), check.severity(), file, line, what, check.todo()));
        }
    }

    int count(StructureCheck... checks) {
        return Arrays.stream(checks)
                .mapToInt(check -> counts.getOrDefault(check, 0))
                .sum();
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>(notices);
        counts.forEach((check, count) -> {
            if (count > MOST_OF_A_KIND) {
                all.add(Notice.ofFile(
                        check.code(),
                        check.severity(),
                        file,
                        (count - MOST_OF_A_KIND) + " more of this kind: " + check.title() + ".",
                        check.todo()));
            }
        });
        return all;
    }
}
