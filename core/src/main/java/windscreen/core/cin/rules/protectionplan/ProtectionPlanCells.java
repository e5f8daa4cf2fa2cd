package windscreen.core.cin.rules.protectionplan;

import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.rules.AfterDeath;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.cin.rules.PlansTogether;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Rule;
import windscreen.core.table.Text;

/// Protection plans: 1105, 8720, 8730, 8840, 8905, 8910, 8915, 8920, 8925, 8930, 8935, 8940.
final class ProtectionPlanCells {

    static final List<Rule<CinChild>> RULES = List.of(
            EpisodeDates.beforeReferral(
                    "1105",
                    "Protection plan starts before the referral",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinDetails::protectionPlans,
                    ChildProtectionPlan::start),
            EpisodeDates.missingOrLate(
                    "8720",
                    "Protection plan start is missing or after the census year",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::start),
            EpisodeDates.endsBeforeItStarts(
                    "8925",
                    "Protection plan ends before it starts",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    "CPPendDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::start,
                    ChildProtectionPlan::end),
            EpisodeDates.outsideYear(
                    "8930",
                    "Protection plan ends outside the census year",
                    PROTECTION_PLANS,
                    "CPPendDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::end),
            category(
                    "8905",
                    "Initial category of abuse is missing or not a listed code",
                    "InitialCategoryOfAbuse",
                    ChildProtectionPlan::initialCategoryOfAbuse),
            category(
                    "8910",
                    "Latest category of abuse is missing or not a listed code",
                    "LatestCategoryOfAbuse",
                    ChildProtectionPlan::latestCategoryOfAbuse),
            AfterDeath.dated(
                    "8915",
                    "Protection plan starts after the child's death",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinDetails::protectionPlans,
                    ChildProtectionPlan::start),
            AfterDeath.dated(
                    "8920",
                    "Protection plan ends after the child's death",
                    PROTECTION_PLANS,
                    "CPPendDate",
                    CinDetails::protectionPlans,
                    ChildProtectionPlan::end),
            rule("8840", "Protection plan starts and ends on the same day")
                    .reads(PROTECTION_PLANS)
                    .fields("CPPstartDate", "CPPendDate")
                    .why("A plan is kept until a conference ends it; one of no length protected nobody.")
                    .cause("A plan was opened by mistake and closed again, or one date was typed into both.")
                    .fix("Leave the plan out if it never was one, or correct its end.")
                    .eachRow(
                            CinChild::protectionPlans,
                            (plan, year) -> plan.start().isSameDayAs(plan.end()))
                    .fails("the same day", plan("> ", "CPPstartDate=2025-06-02 CPPendDate=2025-06-02"))
                    .passes("a day long", plan("", "CPPstartDate=2025-06-02 CPPendDate=2025-06-03"))
                    .passes("ends before it starts", plan("", "CPPstartDate=2025-06-03 CPPendDate=2025-06-02"))
                    .passes("no day in either", plan("", "InitialCategoryOfAbuse=NEG"))
                    .rule(),
            PlansTogether.overlap("8940", "Protection plans of the child overlap", PlansTogether.PROTECTION),
            rule("8935", "Child has more than one open protection plan")
                    .reads(PROTECTION_PLANS)
                    .fields("CPPendDate")
                    .why("A child has one protection plan at a time.")
                    .cause("A plan was begun anew, or transferred in, and the old one was never ended.")
                    .fix("End the plan that is over, on the day the conference ended it.")
                    .eachChild((child, year, findings) -> {
                        List<ChildProtectionPlan> open = child.protectionPlans().stream()
                                .filter(plan -> !plan.end().isDate())
                                .toList();
                        if (open.size() > 1) {
                            open.forEach(plan -> findings.at(plan));
                        }
                    })
                    .fails("two open, an ended one beside them", """
                            CINdetails CINreferralDate=2025-05-01
                            > ChildProtectionPlans CPPstartDate=2025-06-02
                            ChildProtectionPlans CPPstartDate=2025-06-02 CPPendDate=2025-08-01
                            > ChildProtectionPlans CPPstartDate=2025-08-01""")
                    .fails("in two episodes", """
                            CINdetails CINreferralDate=2025-05-01
                            > ChildProtectionPlans CPPstartDate=2025-06-02
                            CINdetails CINreferralDate=2025-07-01
                            > ChildProtectionPlans CPPstartDate=2025-08-01 CPPendDate=never""")
                    .passes("one open", """
                            CINdetails CINreferralDate=2025-05-01
                            ChildProtectionPlans CPPstartDate=2025-06-02 CPPendDate=2025-08-01
                            ChildProtectionPlans CPPstartDate=2025-08-01""")
                    .passes("two children", """
                            Child
                            CINdetails CINreferralDate=2025-05-01
                            ChildProtectionPlans CPPstartDate=2025-06-02
                            Child
                            CINdetails CINreferralDate=2025-05-01
                            ChildProtectionPlans CPPstartDate=2025-06-02""")
                    .rule(),
            rule("8730", "Number of previous protection plans is missing, or no whole number from 0")
                    .reads(PROTECTION_PLANS)
                    .fields("NumberOfPreviousCPP")
                    .why("Second plans are a headline figure: they show that the first did not hold.")
                    .cause("The export leaves it blank for none, or subtracts the present plan twice.")
                    .fix("Count the plans before this one, in any authority; 0 when there were none.")
                    .eachRow(
                            CinChild::protectionPlans,
                            (plan, year) -> !plan.previousPlans().value().matches("\\+?\\d+|-0+"))
                    .fails("none given", plan("> ", "CPPstartDate=2025-06-02"))
                    .fails("minus one", plan("> ", "NumberOfPreviousCPP=-1"))
                    .fails("a word", plan("> ", "NumberOfPreviousCPP=none"))
                    .fails("half a plan", plan("> ", "NumberOfPreviousCPP=1.5"))
                    .passes("none before", plan("", "NumberOfPreviousCPP=0"))
                    .passes(
                            "written with a sign",
                            plan("", "NumberOfPreviousCPP=+1") + "\n" + plan("", "NumberOfPreviousCPP=-0"))
                    .passes("however many digits", plan("", "NumberOfPreviousCPP=00000000012"))
                    .rule());

    private ProtectionPlanCells() {}

    private static Rule<CinChild> category(
            String code, String wrong, String column, Function<ChildProtectionPlan, Text> cell) {
        return rule(code, wrong)
                .reads(PROTECTION_PLANS)
                .fields(column)
                .why("Plans are published by the harm they protect from.")
                .cause("A local category, or two at once, has no code mapped to it.")
                .fix("Give NEG, PHY, SAB, EMO or MUL.")
                .eachRow(
                        CinChild::protectionPlans,
                        (plan, year) -> !CinCodes.CATEGORY_OF_ABUSE.contains(
                                cell.apply(plan).value(), year.collection()))
                .fails("none", plan("> ", "CPPstartDate=2025-06-02"))
                .fails("no code", plan("> ", column + "=NEGLECT"))
                .fails("small letters", plan("> ", column + "=neg"))
                .passes("neglect", plan("", column + "=NEG"))
                .passes("physical abuse", plan("", column + "=PHY"))
                .passes("sexual abuse", plan("", column + "=SAB"))
                .passes("emotional abuse", plan("", column + "=EMO"))
                .passes("several", plan("", column + "=MUL"))
                .rule();
    }

    private static String plan(String mark, String fields) {
        return "CINdetails CINreferralDate=2025-05-01\n" + mark + "ChildProtectionPlans " + fields;
    }
}
