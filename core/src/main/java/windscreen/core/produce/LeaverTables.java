package windscreen.core.produce;

import java.util.List;
import java.util.Optional;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.pathway.extensions.CareLeaverHistory;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Day;
import windscreen.core.table.Text;

/// OC3: care leavers around the birthday from the 17th to the 21st that fell in the year.
final class LeaverTables {

    private static final int FIRST = 17;
    private static final int LAST = 21;
    private static final int ADULT = 18;
    private static final int DAYS_BEFORE = 92;
    private static final int DAYS_AFTER = 31;

    private final CareYear care;

    LeaverTables(CareYear care) {
        this.care = care;
    }

    List<Oc3> oc3() {
        for (int age = FIRST; age <= LAST; age++) {
            Day birthday = care.birthday(age);
            if (care.year().holds(birthday) && hadLeft(birthday, age)) {
                return around(birthday).map(this::known).stream().toList();
            }
        }
        return List.of();
    }

    /// At 17 and 18 a leaver had left before the birthday; a child who leaves on the 18th is first asked about at 19.
    private boolean hadLeft(Day birthday, int age) {
        return care.rows(Pathway.PERIOD_OF_CARE).stream()
                .noneMatch(period -> period.start().isOnOrBefore(birthday) && isInCare(period, birthday, age));
    }

    private static boolean isInCare(PeriodOfCare period, Day birthday, int age) {
        return !period.end().isDate()
                || (age <= ADULT
                        ? period.end().isOnOrAfter(birthday)
                        : period.end().isAfter(birthday));
    }

    private Optional<CareLeaverHistory> around(Day birthday) {
        return care.rows(Pathway.CARE_LEAVER_HISTORY).stream()
                .filter(known -> known.recorded().isOnOrAfter(birthday.plusDays(-DAYS_BEFORE))
                        && known.recorded().isOnOrBefore(birthday.plusDays(DAYS_AFTER)))
                .findFirst();
    }

    private Oc3 known(CareLeaverHistory known) {
        boolean lives = known.accommodation().isGiven() && known.suitable().isGiven();
        return care.row(Ssda903.OC3)
                .put("IN_TOUCH", known.inTouch()) // clhi_in_touch
                .put("ACTIV", known.activity().isBlank() ? Text.of("0") : known.activity()) // clhi_activity
                .put(
                        "ACCOM", // clhi_accommodation, clhi_accom_suitable
                        lives ? known.accommodation().value() + known.suitable().value() : "0")
                .build();
    }
}
