package windscreen.core.cin.rules.cinplan;

import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinPlan;
import windscreen.core.cin.rules.PlansTogether;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;

/// CIN plans beside other plans of the child: 4001, 4014, 4016, 4017.
final class CinPlansAndOtherPlans {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("4001", "CIN plan and protection plan are open in one episode")
                    .reads(CIN_PLANS, PROTECTION_PLANS)
                    .fields("CINPlanEndDate", "CPPendDate")
                    .why("A child has either a CIN plan or a protection plan: one takes the place of the other.")
                    .cause("The conference began a protection plan and nobody ended the CIN plan, or the reverse.")
                    .fix("End the plan that was replaced, on the day the other began.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            judgeOpen(episode, findings);
                        }
                    })
                    .fails("both open, an ended plan beside them", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-06-02
                            CINplanDates CINPlanStartDate=2025-05-02 CINPlanEndDate=2025-06-01
                            > ChildProtectionPlans CPPstartDate=2025-09-01
                            ChildProtectionPlans CPPstartDate=2025-07-01 CPPendDate=2025-08-01""")
                    .fails("whatever the protection plan's start", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-06-02
                            > ChildProtectionPlans InitialCategoryOfAbuse=NEG""")
                    .passes("the CIN plan has no start", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=""
                            ChildProtectionPlans CPPstartDate=2025-09-01""")
                    .passes("the CIN plan has ended", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-09-01
                            ChildProtectionPlans CPPstartDate=2025-09-01""")
                    .passes("the protection plan has ended", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-09-02
                            ChildProtectionPlans CPPstartDate=2025-06-02 CPPendDate=2025-09-01""")
                    .passes("another episode's", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-06-02
                            CINdetails CINreferralDate=2025-08-01
                            ChildProtectionPlans CPPstartDate=2025-09-01""")
                    .rule(),
            PlansTogether.overlap("4014", "CIN plans of the child overlap", PlansTogether.CIN),
            PlansTogether.startsDuring(
                    "4016",
                    "CIN plan starts while the child has a protection plan",
                    PlansTogether.CIN,
                    PlansTogether.PROTECTION),
            PlansTogether.startsDuring(
                    "4017",
                    "Protection plan starts while the child has a CIN plan",
                    PlansTogether.PROTECTION,
                    PlansTogether.CIN));

    private CinPlansAndOtherPlans() {}

    private static void judgeOpen(CinDetails episode, Findings findings) {
        for (CinPlan plan : episode.cinPlans()) {
            if (plan.start().isDate() && !plan.end().isDate()) {
                for (ChildProtectionPlan protection : episode.protectionPlans()) {
                    if (!protection.end().isDate()) {
                        findings.at(plan).with(protection);
                        findings.at(protection).with(plan);
                    }
                }
            }
        }
    }
}
