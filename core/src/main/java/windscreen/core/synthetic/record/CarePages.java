package windscreen.core.synthetic.record;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.health.SubstanceMisuse;
import windscreen.core.synthetic.life.Life;
import windscreen.core.synthetic.life.LifeEvent;
import windscreen.core.synthetic.life.LifeEvent.Adoption;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.CareReview;
import windscreen.core.synthetic.life.LifeEvent.Conviction;
import windscreen.core.synthetic.life.LifeEvent.EarlierHome;
import windscreen.core.synthetic.life.LifeEvent.HealthCheck;
import windscreen.core.synthetic.life.LifeEvent.Immunised;
import windscreen.core.synthetic.life.LifeEvent.Leaver;
import windscreen.core.synthetic.life.LifeEvent.LegalSpan;
import windscreen.core.synthetic.life.LifeEvent.Liberty;
import windscreen.core.synthetic.life.LifeEvent.Missing;
import windscreen.core.synthetic.life.LifeEvent.PlacementSpan;
import windscreen.core.synthetic.life.LifeEvent.Strengths;
import windscreen.core.synthetic.life.Slice;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;
import windscreen.core.table.Text;

/// Periods of care and what goes with being looked after, up to leaving care.
final class CarePages {

    private final Notebook notebook;
    private final Life life;
    private int periods;
    private boolean immunised;

    CarePages(Notebook notebook, Life life) {
        this.notebook = notebook;
        this.life = life;
    }

    private String period() {
        return notebook.person() + "peri" + periods;
    }

    private String placement(int number) {
        return period() + "clap" + (number + 1);
    }

    void write(Care care) {
        periods++;
        notebook.write(RowDraft.of(Pathway.PERIOD_OF_CARE)
                .put("peri_cla_id", period())
                .put("peri_person_id", notebook.person())
                .put("peri_start_date", Day.of(care.day()))
                .put("peri_end_date", notebook.known(care.end()))
                .put("peri_end_reason", notebook.known(care.end(), care.endReason())));
        statuses(care);
        placements(care);
        List<Slice> slices = Slice.of(care);
        for (Slice slice : slices) {
            if (notebook.isKnown(slice.day())) {
                episode(care, slice, slice == slices.getLast());
            }
        }
    }

    private void statuses(Care care) {
        for (int i = 0; i < care.legal().size(); i++) {
            LegalSpan span = care.legal().get(i);
            LocalDate end =
                    i + 1 < care.legal().size() ? care.legal().get(i + 1).day() : care.end();
            if (notebook.isKnown(span.day())) {
                notebook.write(notebook.row(Pathway.LEGAL_STATUS)
                        .put("lega_person_id", notebook.person())
                        .put("lega_legal_status", span.status())
                        .put("lega_legal_status_start_date", Day.of(span.day()))
                        .put("lega_legal_status_end_date", notebook.known(end)));
            }
        }
    }

    private void placements(Care care) {
        for (int i = 0; i < care.placements().size(); i++) {
            PlacementSpan span = care.placements().get(i);
            LocalDate end = i + 1 < care.placements().size()
                    ? care.placements().get(i + 1).day()
                    : care.end();
            if (notebook.isKnown(span.day())) {
                notebook.write(RowDraft.of(Pathway.CLA_PLACEMENT)
                        .put("clap_cla_placement_id", placement(i))
                        .put("clap_cla_placement_start_date", Day.of(span.day()))
                        .put("clap_cla_placement_type", span.type())
                        .put("clap_cla_placement_urn", span.setting().urn())
                        .put("clap_cla_id", period())
                        .put("clap_cla_placement_provider", span.setting().provider())
                        .put("clap_cla_placement_postcode", span.setting().postcode())
                        .put("clap_cla_placement_end_date", notebook.known(end))
                        .put("clap_cla_placement_change_reason", notebook.known(end, span.changeReason()))
                        .put("clap_person_id", notebook.person()));
            }
        }
    }

    private void episode(Care care, Slice slice, boolean last) {
        notebook.write(notebook.row(Pathway.CLA_EPISODE)
                .put("clae_person_id", notebook.person())
                .put("clae_cla_placement_id", placement(slice.placementNumber()))
                .put("clae_cla_episode_start_date", Day.of(slice.day()))
                .put("clae_cla_episode_start_reason", slice.began())
                .put("clae_cla_primary_need_code", care.primaryNeed())
                .put("clae_cla_episode_ceased_date", notebook.known(slice.end()))
                .put("clae_cla_episode_ceased_reason", notebook.known(slice.end(), last ? care.endReason() : "X1"))
                .put("clae_cla_id", period())
                .put("clae_referral_id", notebook.referral(care.episode()))
                .put("clae_entered_care_date", Day.of(care.day())));
    }

    void write(CareReview review) {
        notebook.write(notebook.row(Pathway.CLA_REVIEW)
                .put("clar_cla_id", period())
                .put("clar_cla_person_id", notebook.person())
                .put("clar_cla_review_date", Day.of(review.day()))
                .put("clar_cla_review_cancelled", Notebook.flag(false))
                .put("clar_cla_review_participation", review.participation()));
    }

    void write(Missing missing) {
        notebook.write(notebook.row(Pathway.MISSING_EPISODE)
                .put("miss_person_id", notebook.person())
                .put("miss_missing_episode_start_date", Day.of(missing.day()))
                .put("miss_missing_episode_type", missing.type())
                .put("miss_missing_episode_end_date", notebook.known(missing.end()))
                .put("miss_missing_rhi_offered", notebook.known(missing.end(), "Y"))
                .put("miss_missing_rhi_accepted", notebook.known(missing.end(), "Y")));
    }

    void write(HealthCheck check) {
        notebook.write(notebook.row(Pathway.HEALTH_CHECK)
                .put("clah_person_id", notebook.person())
                .put("clah_health_check_type", check.type())
                .put("clah_health_check_date", Day.of(check.day()))
                .put("clah_health_check_status", "Completed"));
    }

    /// One row a child: that of the first period stands.
    void write(Immunised event) {
        if (!immunised) {
            immunised = true;
            notebook.write(notebook.row(Pathway.IMMUNISATIONS)
                    .put("clai_immunisations_status", Notebook.flag(event.upToDate()))
                    .put("clai_immunisations_status_date", Day.of(event.day())));
        }
    }

    void write(Strengths strengths) {
        boolean scored = strengths.reason().isEmpty();
        notebook.write(notebook.row(Pathway.SDQ_SCORE)
                .put("csdq_person_id", notebook.person())
                .put("csdq_sdq_completed_date", Day.of(strengths.day()))
                .put("csdq_sdq_reason", strengths.reason())
                .put("csdq_sdq_score", scored ? String.valueOf(strengths.score()) : ""));
    }

    void write(Conviction conviction) {
        notebook.write(notebook.row(Pathway.CONVICTION)
                .put("clac_person_id", notebook.person())
                .put("clac_cla_conviction_date", Day.of(conviction.day())));
    }

    void write(LifeEvent.SubstanceMisuse misuse) {
        SubstanceMisuse written = notebook.write(notebook.row(Pathway.SUBSTANCE_MISUSE)
                .put("clas_person_id", notebook.person())
                .put("clas_substance_misuse_date", Day.of(misuse.day()))
                .put("clas_intervention_received", Notebook.flag(misuse.helped())));
        if (!misuse.helped()) {
            notebook.write(notebook.row(Pathway.INTERVENTION_OFFERED)
                    .put("inof_substance_misuse_id", written.id())
                    .put("inof_person_id", notebook.person())
                    .put("inof_offered_date", Day.of(misuse.day()))
                    .put("inof_offered", Notebook.flag(true)));
        }
    }

    void write(Adoption adoption) {
        boolean adopted = adoption.reversed().isEmpty();
        notebook.write(notebook.row(Pathway.PERMANENCE)
                .put("perm_person_id", notebook.person())
                .put("perm_cla_id", notebook.person() + "peri" + (periods + 1))
                .put("perm_adm_decision_date", Day.of(adoption.day()))
                .put("perm_placement_order_date", notebook.known(adoption.order()))
                .put("perm_matched_date", adopted ? notebook.known(adoption.matched()) : Day.BLANK)
                .put("perm_placed_for_adoption_date", adopted ? notebook.known(adoption.placed()) : Day.BLANK)
                .put(
                        "perm_adopted_by_carer_flag",
                        adopted ? notebook.known(adoption.matched(), carer(adoption)) : Text.BLANK)
                .put("perm_decision_reversed_date", adopted ? Day.BLANK : notebook.known(adoption.end()))
                .put("perm_decision_reversed_reason", notebook.known(adoption.end(), adoption.reversed()))
                .put("perm_permanence_order_date", adopted ? notebook.known(adoption.end()) : Day.BLANK)
                .put("perm_permanence_order_type", adopted ? notebook.known(adoption.end(), "Adoption") : Text.BLANK)
                .put("perm_adopter_sex", adopters(adoption, adoption.adopters().sex()))
                .put(
                        "perm_adopter_legal_status",
                        adopters(adoption, adoption.adopters().legalStatus()))
                .put(
                        "perm_number_of_adopters",
                        adopters(adoption, String.valueOf(adoption.adopters().number()))));
    }

    private Text adopters(Adoption adoption, String text) {
        return adoption.reversed().isEmpty() ? notebook.known(adoption.matched(), text) : Text.BLANK;
    }

    private String carer(Adoption adoption) {
        return Notebook.flag(adoption.byCarer());
    }

    /// One row a child: what was before its first period of care.
    void write(EarlierHome home) {
        if (periods > 1) {
            return;
        }
        notebook.write(notebook.row(Pathway.PREVIOUS_PERMANENCE)
                .put("lapp_person_id", notebook.person())
                .put("lapp_previous_permanence_order_date", home.ordered())
                .put("lapp_previous_permanence_option", home.option())
                .put("lapp_previous_permanence_la", home.authority()));
    }

    void write(Liberty liberty) {
        notebook.write(notebook.row(Pathway.LIBERTY_ORDER)
                .put("dolo_person_id", notebook.person())
                .put("dolo_start_date", Day.of(liberty.day()))
                .put("dolo_end_date", notebook.known(liberty.end())));
    }

    void write(Leaver leaver) {
        notebook.write(notebook.row(Pathway.CARE_LEAVER_HISTORY)
                .put("clhi_person_id", notebook.person())
                .put("clhi_recorded_date", Day.of(leaver.day()))
                .put("clhi_eligibility", leaver.eligibility())
                .put("clhi_in_touch", leaver.inTouch())
                .put("clhi_accommodation", leaver.accommodation())
                .put("clhi_accom_suitable", leaver.suitable())
                .put("clhi_activity", leaver.activity()));
    }

    /// The care leaver's one row holds the latest that is known.
    void leaver() {
        life.all(Leaver.class).stream()
                .filter(leaver -> notebook.isKnown(leaver.day()))
                .reduce((earlier, later) -> later)
                .ifPresent(leaver -> notebook.write(notebook.row(Pathway.CARE_LEAVER)
                        .put("clea_person_id", notebook.person())
                        .put("clea_care_leaver_eligibility", leaver.eligibility())
                        .put("clea_care_leaver_in_touch", leaver.inTouch())
                        .put("clea_care_leaver_latest_contact", Day.of(leaver.day()))
                        .put("clea_care_leaver_accommodation", leaver.accommodation())
                        .put("clea_care_leaver_accom_suitable", leaver.suitable())
                        .put("clea_care_leaver_activity", leaver.activity())));
    }
}
