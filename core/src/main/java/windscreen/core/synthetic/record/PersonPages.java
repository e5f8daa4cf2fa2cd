package windscreen.core.synthetic.record;

import java.time.LocalDate;
import java.time.Month;
import windscreen.core.pathway.Pathway;
import windscreen.core.synthetic.life.Child;
import windscreen.core.synthetic.life.Life;
import windscreen.core.synthetic.life.LifeEvent.SeekingAsylum;
import windscreen.core.synthetic.life.LifeEvent.Worker;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;

/// Who the child is, where it lives, and who works with it.
final class PersonPages {

    private final Notebook notebook;

    PersonPages(Notebook notebook) {
        this.notebook = notebook;
    }

    void write(Life life, LocalDate asAt) {
        Child child = life.child();
        boolean born = child.isBornBy(asAt);
        boolean hasUpn = !child.unaccompanied() && isAtSchoolBy(child, asAt);
        notebook.write(RowDraft.of(Pathway.PERSON)
                .put("pers_person_id", child.id())
                .put("pers_sex", born ? child.sex() : "U")
                .put("pers_gender", born ? child.sex().equals("M") ? "01" : "02" : "00")
                .put("pers_ethnicity", child.ethnicity())
                .put("pers_dob", notebook.known(child.born()))
                .put("pers_expected_dob", Day.of(child.due()))
                .put("pers_upn", hasUpn ? upn(child.number()) : "")
                .put("pers_upn_unknown", hasUpn ? "" : child.unaccompanied() ? "UN5" : "UN1")
                .put("pers_is_mother", "N"));
        notebook.write(notebook.row(Pathway.FAMILY_MEMBER)
                .put("fami_family_id", "FAM" + child.family())
                .put("fami_person_id", child.id()));
        for (String disability : child.disabilities()) {
            notebook.write(notebook.row(Pathway.DISABILITY)
                    .put("disa_person_id", child.id())
                    .put("disa_disability_code", disability));
        }
        if (!child.home().isEmpty()) {
            notebook.write(notebook.row(Pathway.ADDRESS)
                    .put("addr_person_id", child.id())
                    .put("addr_address_type", "HOME")
                    .put("addr_address_json", "{\"TOWN\":\"Exampleton\"}")
                    .put("addr_address_start_date", notebook.known(child.born()))
                    .put("addr_address_postcode", child.home()));
        }
    }

    /// Pupil numbers are given in the school year in which a child turns five.
    private static boolean isAtSchoolBy(Child child, LocalDate asAt) {
        LocalDate cutOff = LocalDate.of(asAt.getYear(), Month.AUGUST, 31);
        LocalDate last = asAt.isAfter(cutOff) ? cutOff : cutOff.minusYears(1);
        return !child.birthday(4).isAfter(last);
    }

    /// A pupil number of area 875, which gives none any more, with the check letter that its digits ask for.
    static String upn(String number) {
        String digits = "875" + number;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits;
    }

    void write(Worker worker) {
        notebook.write(notebook.row(Pathway.INVOLVEMENT)
                .put("invo_professional_id", Staff.key(worker.team(), worker.number()))
                .put("invo_professional_role_id", "CW")
                .put("invo_professional_team", worker.team().key())
                .put("invo_involvement_start_date", notebook.known(worker.day()))
                .put("invo_involvement_end_date", notebook.known(worker.end()))
                .put("invo_worker_change_reason", worker.reason())
                .put("invo_person_id", notebook.person())
                .put("invo_referral_id", notebook.referral(worker.episode())));
    }

    /// The day the status ends is settled when it is given: the 18th birthday.
    void write(SeekingAsylum status) {
        notebook.write(notebook.row(Pathway.IMMIGRATION_STATUS)
                .put("immi_person_id", notebook.person())
                .put("immi_immigration_status", "UASC")
                .put("immi_immigration_status_start_date", notebook.known(status.day()))
                .put("immi_immigration_status_end_date", Day.of(status.end())));
    }
}
