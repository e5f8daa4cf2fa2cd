package windscreen.core.cin.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.structure.StructureCheck;
import windscreen.core.findings.Notice;
import windscreen.core.table.Place;

/// Collects what is noticed of the structure: the first of a kind one by one, the rest by their number.
final class StructureNotices {

    private static final int MOST_OF_A_KIND = 500;
    private static final int LONGEST_NAME = 60;

    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<StructureCheck, Integer> counts = new LinkedHashMap<>();
    private int ofChild;
    private int unread;

    StructureNotices(String file) {
        this.file = file;
    }

    /// Notices something.
    ///
    /// @param element the element concerned
    /// @param place   the record it stands in, null outside of children and header
    void add(StructureCheck check, int line, String element, String what, @Nullable Place place) {
        unread += check.notRead() ? 1 : 0;
        if (counts.merge(check, 1, Integer::sum) <= MOST_OF_A_KIND) {
            boolean column =
                    place != null && place.sheet().table().column(element).isPresent();
            notices.add(new Notice(
                    check.code(),
                    check.severity(),
                    what,
                    check.fix(),
                    file,
                    line,
                    column ? List.of(element) : List.of(),
                    place,
                    ""));
        }
    }

    /// From here on, what is noticed is of the next child.
    void childBegins() {
        ofChild = notices.size();
    }

    /// Names the child in whatever was noticed since it began.
    void childEnds(String id) {
        for (int i = ofChild; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            notices.set(
                    i,
                    new Notice(
                            notice.check(),
                            notice.severity(),
                            notice.what(),
                            notice.todo(),
                            notice.file(),
                            notice.line(),
                            notice.fields(),
                            notice.place(),
                            id));
        }
    }

    /// Counts an element that is not read, though nothing more is to be said of it.
    void passedOver() {
        unread++;
    }

    /// How much was passed over without being read.
    int unread() {
        return unread;
    }

    /// A name from the file, fit to be shown.
    static String shown(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>(notices);
        counts.forEach((check, count) -> {
            if (count > MOST_OF_A_KIND) {
                all.add(Notice.ofFile(
                        check.code(),
                        check.severity(),
                        file,
                        (count - MOST_OF_A_KIND) + " more of this kind: " + check.wrong() + ".",
                        check.fix()));
            }
        });
        return all;
    }
}
