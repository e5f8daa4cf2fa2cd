package windscreen.core.synthetic.record;

import java.time.LocalDate;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.protection.Section47Enquiry;
import windscreen.core.pathway.referral.CinAssessment;
import windscreen.core.synthetic.life.LifeEvent.Assessment;
import windscreen.core.synthetic.life.LifeEvent.Contact;
import windscreen.core.synthetic.life.LifeEvent.EarlyHelp;
import windscreen.core.synthetic.life.LifeEvent.Enquiry;
import windscreen.core.synthetic.life.LifeEvent.InNeedPlan;
import windscreen.core.synthetic.life.LifeEvent.Need;
import windscreen.core.synthetic.life.LifeEvent.ProtectionPlan;
import windscreen.core.synthetic.life.LifeEvent.Visit;
import windscreen.core.synthetic.life.Team;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;

/// The front door, episodes of need, and protection.
final class NeedPages {

    private final Notebook notebook;
    private int conferences;
    private int conferencesWithPlan;
    private int plans;

    NeedPages(Notebook notebook) {
        this.notebook = notebook;
    }

    void write(Contact contact) {
        windscreen.core.pathway.frontdoor.Contact written = notebook.write(notebook.row(Pathway.CONTACT)
                .put("cont_person_id", notebook.person())
                .put("cont_contact_date", Day.of(contact.day()))
                .put("cont_contact_source_code", contact.source())
                .put("cont_contact_outcome_json", Notebook.flags(PathwayCodes.CONTACT_OUTCOME, contact.outcome())));
        if (contact.outcome().equals("NEW_REFERRAL_FLAG")) {
            notebook.write(notebook.row(Pathway.CONTACT_REFERRAL)
                    .put("core_contact_id", written.id())
                    .put("core_referral_id", notebook.referral(contact.episode())));
        }
    }

    void write(EarlyHelp help) {
        notebook.write(notebook.row(Pathway.EARLY_HELP_EPISODE)
                .put("earl_person_id", notebook.person())
                .put("earl_episode_start_date", Day.of(help.day()))
                .put("earl_episode_end_date", notebook.known(help.end()))
                .put("earl_episode_reason", help.reason())
                .put("earl_episode_end_reason", notebook.known(help.end(), "Help complete"))
                .put("earl_episode_organisation", "Family hub"));
    }

    void write(Need need) {
        String outcome = need.noFurtherAction() ? "NFA_FLAG" : "SINGLE_ASSESSMENT_FLAG";
        notebook.write(RowDraft.of(Pathway.CIN_EPISODE)
                .put("cine_referral_id", notebook.referral(need.episode()))
                .put("cine_person_id", notebook.person())
                .put("cine_referral_date", Day.of(need.day()))
                .put("cine_cin_primary_need_code", need.primaryNeed())
                .put("cine_referral_source_code", need.source())
                .put("cine_referral_outcome_json", Notebook.flags(PathwayCodes.REFERRAL_OUTCOME, outcome))
                .put("cine_referral_nfa", Notebook.flag(need.noFurtherAction()))
                .put("cine_close_date", notebook.known(need.end()))
                .put("cine_close_reason", notebook.known(need.end(), need.closeReason()))
                .put("cine_referral_team", Team.FRONT_DOOR.key())
                .put("cine_referral_worker_id", Staff.key(Team.FRONT_DOOR, 1)));
    }

    void write(Assessment assessment) {
        LocalDate end = assessment.end();
        String outcome = assessment.noFurtherAction() ? "NFA_FLAG" : "PROV_OF_SERVICES_FLAG";
        CinAssessment written = notebook.write(notebook.row(Pathway.CIN_ASSESSMENT)
                .put("cina_person_id", notebook.person())
                .put("cina_referral_id", notebook.referral(assessment.episode()))
                .put("cina_assessment_start_date", Day.of(assessment.day()))
                .put("cina_assessment_child_seen", notebook.known(end, "Y"))
                .put("cina_assessment_auth_date", notebook.known(end))
                .put(
                        "cina_assessment_outcome_json",
                        notebook.known(end, Notebook.flags(PathwayCodes.ASSESSMENT_OUTCOME, outcome)))
                .put("cina_assessment_outcome_nfa", notebook.known(end, Notebook.flag(assessment.noFurtherAction())))
                .put("cina_assessment_team", Team.ASSESSMENT.key()));
        if (notebook.isKnown(end)) {
            notebook.write(notebook.row(Pathway.ASSESSMENT_FACTORS)
                    .put("cinf_assessment_id", written.id())
                    .put("cinf_assessment_factors_json", Notebook.list(assessment.factors())));
        }
    }

    void write(InNeedPlan plan) {
        notebook.write(notebook.row(Pathway.CIN_PLAN)
                .put("cinp_referral_id", notebook.referral(plan.episode()))
                .put("cinp_person_id", notebook.person())
                .put("cinp_cin_plan_start_date", Day.of(plan.day()))
                .put("cinp_cin_plan_end_date", notebook.known(plan.end()))
                .put("cinp_cin_plan_team", Team.FAMILIES.key()));
    }

    void write(Enquiry enquiry) {
        LocalDate end = enquiry.end();
        String outcome = enquiry.conference() ? "CP_CONFERENCE_FLAG" : "NFA_CONTINUE_SINGLE_FLAG";
        Section47Enquiry written = notebook.write(notebook.row(Pathway.SECTION47_ENQUIRY)
                .put("s47e_referral_id", notebook.referral(enquiry.episode()))
                .put("s47e_person_id", notebook.person())
                .put("s47e_s47_start_date", Day.of(enquiry.day()))
                .put("s47e_s47_end_date", notebook.known(end))
                .put("s47e_s47_nfa", notebook.known(end, Notebook.flag(false)))
                .put(
                        "s47e_s47_outcome_json",
                        notebook.known(end, Notebook.flags(PathwayCodes.ENQUIRY_OUTCOME, outcome)))
                .put("s47e_s47_completed_by_team", Team.ASSESSMENT.key()));
        if (enquiry.conference() && notebook.isKnown(end)) {
            conference(enquiry, written.id().raw());
        }
    }

    private void conference(Enquiry enquiry, String key) {
        conferences++;
        String plan = enquiry.plan() ? planKey(conferencesWithPlan + 1) : "";
        conferencesWithPlan += enquiry.plan() ? 1 : 0;
        notebook.write(notebook.row(Pathway.INITIAL_CONFERENCE)
                .put("icpc_icpc_meeting_id", notebook.person() + "meeting" + conferences)
                .put("icpc_s47_enquiry_id", key)
                .put("icpc_person_id", notebook.person())
                .put("icpc_cp_plan_id", plan)
                .put("icpc_referral_id", notebook.referral(enquiry.episode()))
                .put("icpc_icpc_transfer_in", Notebook.flag(false))
                .put("icpc_icpc_target_date", Day.of(enquiry.target()))
                .put("icpc_icpc_date", Day.of(enquiry.end()))
                .put("icpc_icpc_outcome_cp_flag", Notebook.flag(enquiry.plan()))
                .put(
                        "icpc_icpc_outcome_json",
                        Notebook.flags(PathwayCodes.CONFERENCE_OUTCOME, enquiry.plan() ? "CP_FLAG" : "NFA_FLAG"))
                .put("icpc_icpc_team", Team.ASSESSMENT.key()));
    }

    private String planKey(int number) {
        return notebook.person() + "cppl" + number;
    }

    void write(ProtectionPlan plan) {
        plans++;
        notebook.write(RowDraft.of(Pathway.PROTECTION_PLAN)
                .put("cppl_cp_plan_id", planKey(plans))
                .put("cppl_referral_id", notebook.referral(plan.episode()))
                .put("cppl_person_id", notebook.person())
                .put("cppl_cp_plan_start_date", Day.of(plan.day()))
                .put("cppl_cp_plan_end_date", notebook.known(plan.end()))
                .put("cppl_cp_plan_initial_category", plan.initialCategory())
                .put("cppl_cp_plan_ola", Notebook.flag(false))
                .put("cppl_cp_plan_latest_category", plan.latestCategory()));
        notebook.write(notebook.row(Pathway.PLAN_COUNT)
                .put("plco_person_id", notebook.person())
                .put("plco_cp_plan_id", planKey(plans))
                .put("plco_as_at_date", Day.of(plan.day()))
                .put("plco_previous_plans", String.valueOf(plan.earlierPlans())));
        for (LocalDate review : plan.reviews()) {
            if (notebook.isKnown(review)) {
                notebook.write(notebook.row(Pathway.PROTECTION_REVIEW)
                        .put("cppr_person_id", notebook.person())
                        .put("cppr_cp_plan_id", planKey(plans))
                        .put("cppr_cp_review_date", Day.of(review))
                        .put("cppr_cp_review_outcome_continue_cp", Notebook.flag(review.isBefore(plan.end())))
                        .put("cppr_cp_review_quorate", Notebook.flag(true)));
            }
        }
    }

    void write(Visit visit) {
        String seen = Notebook.flag(true);
        String alone = Notebook.flag(visit.alone());
        switch (visit.kind()) {
            case IN_NEED ->
                notebook.write(notebook.row(Pathway.CIN_VISIT)
                        .put("cinv_person_id", notebook.person())
                        .put("cinv_cin_visit_date", Day.of(visit.day()))
                        .put("cinv_cin_visit_seen", seen)
                        .put("cinv_cin_visit_seen_alone", alone));
            case PROTECTION ->
                notebook.write(notebook.row(Pathway.PROTECTION_VISIT)
                        .put("cppv_person_id", notebook.person())
                        .put("cppv_cp_visit_date", Day.of(visit.day()))
                        .put("cppv_cp_visit_seen", seen)
                        .put("cppv_cp_visit_seen_alone", alone));
            case CARE ->
                notebook.write(notebook.row(Pathway.CLA_VISIT)
                        .put("clav_person_id", notebook.person())
                        .put("clav_cla_visit_date", Day.of(visit.day()))
                        .put("clav_cla_visit_seen", seen)
                        .put("clav_cla_visit_seen_alone", alone));
        }
    }
}
