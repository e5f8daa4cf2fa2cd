package windscreen.core.produce;

import java.util.List;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.health.SdqScore;
import windscreen.core.pathway.health.SubstanceMisuse;
import windscreen.core.ssda903.Oc2;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;

/// OC2: health and offending of children looked after all year.
final class HealthTable {

    private static final int SDQ_FROM = 4;
    private static final int SDQ_UNTIL = 17;
    private static final int CHECKED_UNTIL = 5;
    private static final int RESPONSIBLE_FROM = 10;

    private final CareYear care;

    HealthTable(CareYear care) {
        this.care = care;
    }

    List<Oc2> oc2() {
        if (!care.isAllYear()) {
            return List.of();
        }
        RowDraft<Oc2> draft = care.row(Ssda903.OC2);
        questionnaire(draft);
        boolean responsible =
                care.birthday(RESPONSIBLE_FROM).isOnOrBefore(care.year().last());
        boolean young = care.birthday(CHECKED_UNTIL).isAfter(care.year().last());
        boolean convicted = care.rows(Pathway.CONVICTION).stream()
                .anyMatch(conviction -> care.year().holds(conviction.date()));
        boolean immunised = care.rows(Pathway.IMMUNISATIONS).stream()
                .anyMatch(immunisations -> Flags.isYes(immunisations.upToDate()));
        draft.put("CONVICTED", responsible ? Flags.oneZero(convicted) : "") // clac_cla_conviction_date
                .put("HEALTH_CHECK", young ? Flags.oneZero(had("SURVEILLANCE")) : "") // clah_health_check_type
                .put("IMMUNISATIONS", Flags.oneZero(immunised)) // clai_immunisations_status
                .put("TEETH_CHECK", Flags.oneZero(had("DENTAL"))) // clah_health_check_type
                .put("HEALTH_ASSESSMENT", Flags.oneZero(had("HEALTH"))); // clah_health_check_type
        substances(draft);
        return List.of(draft.build());
    }

    private void questionnaire(RowDraft<Oc2> draft) {
        boolean asked = care.birthday(SDQ_FROM).isOnOrBefore(care.year().last())
                && care.birthday(SDQ_UNTIL).isOnOrAfter(care.year().first());
        if (asked) {
            care.rows(Pathway.SDQ_SCORE).stream()
                    .filter(score -> care.year().holds(score.completed()))
                    .reduce(HealthTable::latest)
                    .ifPresent(score -> draft.put("SDQ_SCORE", score.score()) // csdq_sdq_score
                            .put("SDQ_REASON", score.reason())); // csdq_sdq_reason
        }
    }

    private static SdqScore latest(SdqScore one, SdqScore other) {
        return other.completed().isBefore(one.completed()) ? one : other;
    }

    private boolean had(String check) {
        return care.rows(Pathway.HEALTH_CHECK).stream()
                .anyMatch(made -> made.type().is(check)
                        && made.status().is("Completed")
                        && care.year().holds(made.date()));
    }

    private void substances(RowDraft<Oc2> draft) {
        List<SubstanceMisuse> found = care.rows(Pathway.SUBSTANCE_MISUSE).stream()
                .filter(misuse -> isInYear(misuse.date()))
                .toList();
        draft.put("SUBSTANCE_MISUSE", Flags.oneZero(!found.isEmpty())); // clas_substance_misuse_date
        if (!found.isEmpty()) {
            boolean received = found.stream().anyMatch(misuse -> Flags.isYes(misuse.interventionReceived()));
            boolean offered = care.rows(Pathway.INTERVENTION_OFFERED).stream()
                    .anyMatch(offer -> isInYear(offer.date()) && Flags.isYes(offer.offered()));
            draft.put("INTERVENTION_RECEIVED", Flags.oneZero(received)) // clas_intervention_received
                    .put("INTERVENTION_OFFERED", received ? "" : Flags.oneZero(offered)); // inof_offered
        }
    }

    private boolean isInYear(Day day) {
        return care.year().holds(day);
    }
}
