package windscreen.core.cin.rules.cinplan;

import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinPlan;
import windscreen.core.cin.rules.AfterDeath;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.findings.Rule;

/// CIN plans: 4004, 4008, 4009Q, 4010, 4011, 4012Q, 4013, 4015.
final class CinPlanCells {

    static final List<Rule<CinChild>> RULES = List.of(
            AfterDeath.dated(
                    "4008",
                    "CIN plan starts after the child's death",
                    CIN_PLANS,
                    "CINPlanStartDate",
                    CinDetails::cinPlans,
                    CinPlan::start),
            AfterDeath.dated(
                    "4009Q",
                    "CIN plan ends after the child's death",
                    CIN_PLANS,
                    "CINPlanEndDate",
                    CinDetails::cinPlans,
                    CinPlan::end),
            EpisodeDates.missingOrLate(
                    "4010",
                    "CIN plan start is missing or after the census year",
                    CIN_PLANS,
                    "CINPlanStartDate",
                    CinChild::cinPlans,
                    CinPlan::start),
            EpisodeDates.endsBeforeItStarts(
                    "4011",
                    "CIN plan ends before it starts",
                    CIN_PLANS,
                    "CINPlanStartDate",
                    "CINPlanEndDate",
                    CinChild::cinPlans,
                    CinPlan::start,
                    CinPlan::end),
            EpisodeDates.outsideYear(
                    "4013",
                    "CIN plan ends outside the census year",
                    CIN_PLANS,
                    "CINPlanEndDate",
                    CinChild::cinPlans,
                    CinPlan::end),
            EpisodeDates.beforeReferral(
                    "4015",
                    "CIN plan starts before the referral",
                    CIN_PLANS,
                    "CINPlanStartDate",
                    CinDetails::cinPlans,
                    CinPlan::start),
            rule("4012Q", "CIN plan starts and ends on the same day")
                    .reads(CIN_PLANS)
                    .fields("CINPlanStartDate", "CINPlanEndDate")
                    .why("A plan of no length helped nobody; mostly it was opened by mistake.")
                    .cause("A plan was opened to reach another screen and closed again.")
                    .fix("Leave the plan out if it never was one, or correct its end.")
                    .eachRow(CinChild::cinPlans, (plan, year) -> plan.start().isSameDayAs(plan.end()))
                    .fails("the same day", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-06-02""")
                    .passes("a day long", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-06-03""")
                    .rule(),
            rule("4004", "Episode has more than one open CIN plan")
                    .reads(CIN_PLANS)
                    .fields("CINPlanEndDate")
                    .why("A child has one plan at a time.")
                    .cause("A new plan was begun and the old one never ended.")
                    .fix("End the plan that was replaced, on the day the new one began.")
                    .eachChild((child, year, findings) -> child.episodes().stream()
                            .filter(episode -> episode.cinPlans().stream()
                                            .filter(plan -> !plan.end().isDate())
                                            .count()
                                    > 1)
                            .flatMap(episode -> episode.cinPlans().stream())
                            .forEach(plan -> findings.at(plan)))
                    .fails("two open: every plan of the episode is found", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-07-02
                            > CINplanDates CINPlanStartDate=2025-07-02
                            > CINplanDates CINPlanStartDate=2025-09-02""")
                    .passes("one open", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-07-02
                            CINplanDates CINPlanStartDate=2025-07-02""")
                    .fails("one with text that is no date", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=soon
                            > CINplanDates CINPlanStartDate=2025-07-02""")
                    .rule());

    private CinPlanCells() {}
}
