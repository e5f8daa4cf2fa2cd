package windscreen.core.produce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.workforce.Involvement;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.ssda903.SocialWorkerEpisode;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Day;
import windscreen.core.table.Text;

/// Social workers of the year: case workers while the child was in care.
final class WorkerTable {

    private static final String CASE_WORKER = "CW";

    private final CareYear care;

    WorkerTable(CareYear care) {
        this.care = care;
    }

    List<SocialWorkerEpisode> workers() {
        List<Involvement> held = care.rows(Pathway.INVOLVEMENT).stream()
                .filter(worker -> worker.role().is(CASE_WORKER)
                        && care.year().overlaps(worker.start(), worker.end())
                        && isInCare(worker))
                .sorted(Comparator.comparing(worker -> worker.start().raw()))
                .toList();
        List<SocialWorkerEpisode> rows = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            rows.add(row(held.get(i), i == held.size() - 1));
        }
        return rows;
    }

    private boolean isInCare(Involvement worker) {
        return care.periods().stream()
                .anyMatch(period -> !period.end().isOnOrBefore(worker.start())
                        && !worker.end().isOnOrBefore(period.start()));
    }

    /// The last worker's end is not given when it came with the end of care: the return asks who took over from whom.
    private SocialWorkerEpisode row(Involvement worker, boolean last) {
        boolean endsWithCare = last
                && care.periods().getLast().end().isDate()
                && !worker.end().isBefore(care.periods().getLast().end());
        Text registration =
                care
                        .record()
                        .by(
                                Pathway.PROFESSIONAL,
                                "prof_professional_id",
                                worker.worker().raw())
                        .stream()
                        .map(Professional::registration)
                        .findFirst()
                        .orElse(Text.BLANK);
        return care.row(Ssda903.SOCIAL_WORKER_EPISODES)
                .put("SW_ID", registration) // prof_social_worker_registration_no
                .put("SW_DECOM", CareYear.written(worker.start())) // invo_involvement_start_date
                .put("SW_DEC", endsWithCare ? Day.BLANK : care.writtenBy(worker.end())) // invo_involvement_end_date
                .put("SW_REASON", worker.changeReason()) // invo_worker_change_reason
                .build();
    }
}
