package windscreen.core.cin.yearonyear;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.Section47;
import windscreen.core.findings.ReturnYear;
import windscreen.core.table.Day;

/// The figures that are compared with last year's.
public final class Comparisons {

    private static final int RECORDS = 15;
    private static final int EVENTS = 25;

    private static final String CAUSE =
            "A team, a system or a way of recording changed, records were left out of one of the files, or there is"
                    + " truly more or less of it.";

    public static final List<Comparison> ALL = List.of(
            new Comparison(
                    "YOY-CHILDREN",
                    "Child records",
                    "Every Child of the message.",
                    RECORDS,
                    CAUSE,
                    "Look for children left out or sent who should not be; else say why the number changed.",
                    (child, year) -> 1),
            new Comparison(
                    "YOY-REFERRALS",
                    "Referrals",
                    "Every episode whose referral date is in the census year.",
                    EVENTS,
                    CAUSE,
                    "Look for referrals left out or counted twice; else say why the number changed.",
                    (child, year) -> count(
                            child.episodes().stream()
                                    .map(episode -> episode.referralDate())
                                    .toList(),
                            year)),
            new Comparison(
                    "YOY-ASSESSMENTS",
                    "Authorised assessments",
                    "Every assessment whose authorisation date is in the census year.",
                    EVENTS,
                    CAUSE,
                    "Look for assessments without authorisation date; else say why the number changed.",
                    (child, year) -> count(
                            child.assessments().stream()
                                    .map(assessment -> assessment.authorisation())
                                    .toList(),
                            year)),
            new Comparison(
                    "YOY-SECTION47",
                    "Section 47 enquiries started",
                    "Every day of the census year on which an enquiry about the child started; two on one day count"
                            + " once.",
                    EVENTS,
                    CAUSE,
                    "Look for enquiries left out; else say why the number changed.",
                    Comparisons::enquiries),
            new Comparison(
                    "YOY-PLANS-OPEN",
                    "Protection plans open at the end of the year",
                    "Every child protection plan that started by the reference date and has not ended by then.",
                    EVENTS,
                    CAUSE,
                    "Look for plans whose end was not recorded; else say why the number changed.",
                    (child, year) -> (int) child.protectionPlans().stream()
                            .filter(plan -> plan.start().isOnOrBefore(year.end())
                                    && !plan.end().isOnOrBefore(year.end()))
                            .count()),
            new Comparison(
                    "YOY-PLANS-STARTED",
                    "Protection plans started",
                    "Every child protection plan whose start date is in the census year.",
                    EVENTS,
                    CAUSE,
                    "Look for plans left out; else say why the number changed.",
                    (child, year) -> count(
                            child.protectionPlans().stream()
                                    .map(plan -> plan.start())
                                    .toList(),
                            year)),
            new Comparison(
                    "YOY-PLANS-ENDED",
                    "Protection plans ended",
                    "Every child protection plan whose end date is in the census year.",
                    EVENTS,
                    CAUSE,
                    "Look for plans whose end was not recorded; else say why the number changed.",
                    (child, year) -> count(
                            child.protectionPlans().stream()
                                    .map(plan -> plan.end())
                                    .toList(),
                            year)));

    private Comparisons() {}

    private static int count(List<Day> days, ReturnYear year) {
        int count = 0;
        for (Day day : days) {
            count += day.isWithin(year.start(), year.end()) ? 1 : 0;
        }
        return count;
    }

    private static int enquiries(CinChild child, ReturnYear year) {
        Set<Object> days = new HashSet<>();
        for (Section47 enquiry : child.section47s()) {
            if (enquiry.start().isWithin(year.start(), year.end())
                    && enquiry.start().date() != null) {
                days.add(enquiry.start().date());
            }
        }
        return days.size();
    }
}
