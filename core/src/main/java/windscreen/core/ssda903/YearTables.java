package windscreen.core.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.table.Day;
import windscreen.core.table.Table;

/// One child's records of one year, table by table, in file order.
public final class YearTables {

    /// Start date first, missing dates last, ties in file order: how the rules put a child's episodes in order.
    private static final Comparator<Episode> BY_START = Comparator.comparing(episode -> orderOf(episode.decom()));

    private final @Nullable List<LookedAfterRow>[] rows;
    private volatile @Nullable List<Episode> inOrder;

    @SuppressWarnings({"unchecked", "rawtypes"})
    YearTables() {
        rows = new @Nullable List[Ssda903.TABLES.size()];
    }

    void add(LookedAfterRow row) {
        int table = row.place().sheet().table().ordinal();
        List<LookedAfterRow> list = rows[table];
        if (list == null) {
            list = new ArrayList<>(2);
            rows[table] = list;
        }
        list.add(row);
    }

    /// The child's records of a table, none when it has none.
    @SuppressWarnings("unchecked")
    public <R extends LookedAfterRow> List<R> rows(Table<R> table) {
        List<LookedAfterRow> list = rows[table.ordinal()];
        return list == null ? List.of() : (List<R>) (List<?>) list;
    }

    public List<Header> headers() {
        return rows(Ssda903.HEADER);
    }

    public List<Episode> episodes() {
        return rows(Ssda903.EPISODES);
    }

    public List<Review> reviews() {
        return rows(Ssda903.REVIEWS);
    }

    public List<Uasc> uasc() {
        return rows(Ssda903.UASC);
    }

    public List<Oc2> oc2() {
        return rows(Ssda903.OC2);
    }

    public List<Oc3> oc3() {
        return rows(Ssda903.OC3);
    }

    public List<Ad1> ad1() {
        return rows(Ssda903.AD1);
    }

    public List<PlacedAdoption> placedAdoptions() {
        return rows(Ssda903.PLACED_ADOPTION);
    }

    public List<PreviousPermanence> previousPermanence() {
        return rows(Ssda903.PREVIOUS_PERMANENCE);
    }

    public List<Missing> missing() {
        return rows(Ssda903.MISSING);
    }

    public List<SocialWorkerEpisode> socialWorkers() {
        return rows(Ssda903.SOCIAL_WORKER_EPISODES);
    }

    public List<DoLo> dolo() {
        return rows(Ssda903.DOLO);
    }

    /// The episodes by start date, those without a readable one last, ties in file order.
    public List<Episode> episodesInOrder() {
        List<Episode> sorted = inOrder;
        if (sorted == null) {
            sorted = episodes().size() < 2
                    ? episodes()
                    : episodes().stream().sorted(BY_START).toList();
            inOrder = sorted;
        }
        return sorted;
    }

    /// The episode with the earliest readable start date, the first in the file on ties; null when there is none.
    public @Nullable Episode firstEpisode() {
        List<Episode> sorted = episodesInOrder();
        return sorted.isEmpty() || !sorted.getFirst().decom().isDate() ? null : sorted.getFirst();
    }

    /// The episode with the latest readable start date, the first in the file on ties; null when there is none.
    public @Nullable Episode latestEpisode() {
        Episode latest = null;
        for (Episode episode : episodes()) {
            if (episode.decom().isDate() && (latest == null || episode.decom().isAfter(latest.decom()))) {
                latest = episode;
            }
        }
        return latest;
    }

    private static long orderOf(Day day) {
        return day.date() == null ? Long.MAX_VALUE : day.date().toEpochDay();
    }
}
