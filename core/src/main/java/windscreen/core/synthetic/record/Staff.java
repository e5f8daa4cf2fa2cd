package windscreen.core.synthetic.record;

import windscreen.core.pathway.Pathway;
import windscreen.core.produce.OwnRecord;
import windscreen.core.synthetic.life.Team;
import windscreen.core.table.RowDraft;

/// Teams and workers as the record holds them.
public final class Staff {

    private Staff() {}

    static String key(Team team, int number) {
        return team.key() + "W" + number;
    }

    /// Writes down every team and every worker who may hold a case.
    public static void write(OwnRecord record, int contactsPerMonth) {
        for (Team team : Team.values()) {
            record.add(RowDraft.of(Pathway.DEPARTMENT)
                    .put("dept_team_id", team.key())
                    .put("dept_team_name", team.title())
                    .build());
            int workers = Math.max(2, team.workers() * contactsPerMonth / 400);
            for (int number = 1; number <= workers; number++) {
                String registration = "SW99%d%04d".formatted(team.ordinal() + 1, number);
                record.add(RowDraft.of(Pathway.PROFESSIONAL)
                        .put("prof_professional_id", key(team, number))
                        .put("prof_staff_id", "S" + registration)
                        .put("prof_social_worker_registration_no", registration)
                        .put("prof_professional_job_title", "Social worker")
                        .put("prof_professional_department", "Children's services")
                        .put("prof_full_time_equivalency", number % 5 == 0 ? "0.6" : "1")
                        .put("prof_agency_worker_flag", Notebook.flag(number % 6 == 0))
                        .build());
            }
        }
    }
}
