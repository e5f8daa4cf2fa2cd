package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Section47;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Work on a referral that led to no further action: 4000, 8831, 8832.
final class WorkDespiteNoAction {

    static final List<Rule<CinChild>> RULES = List.of(
            plans(
                    "4000",
                    "Referral led to no further action and has a CIN plan",
                    CIN_PLANS,
                    "CINPlanStartDate",
                    CinDetails::cinPlans),
            draft("8831", "Referral led to no further action and has an assessment, enquiry or conference")
                    .reads(DETAILS, ASSESSMENTS, SECTION47)
                    .fields(
                            "ReferralNFA",
                            "DateOfInitialCPC",
                            "AssessmentActualStartDate",
                            "AssessmentAuthorisationDate",
                            "S47ActualStartDate")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (episode.isNoFurtherAction()) {
                                judgeWork(episode, findings);
                            }
                        }
                    })
                    .fails("a conference", "> CINdetails ReferralNFA=true DateOfInitialCPC=2025-06-02")
                    .fails("a start of an assessment", """
                            > CINdetails ReferralNFA=1
                            > Assessments AssessmentActualStartDate=2025-06-02
                            Assessments AssessmentFactors=1A""")
                    .fails("an end of an assessment", """
                            > CINdetails ReferralNFA=1
                            > Assessments AssessmentAuthorisationDate=2025-06-02""")
                    .fails("a start of an enquiry", """
                            > CINdetails ReferralNFA=TRUE
                            > Section47 S47ActualStartDate=2025-06-02
                            Section47 ICPCnotRequired=true""")
                    .fails("a conference of an enquiry", """
                            > CINdetails ReferralNFA=1
                            > Section47 DateOfInitialCPC=2025-06-02""")
                    .passes("records without a date", """
                            CINdetails ReferralNFA=1 DateOfInitialCPC=none
                            Assessments AssessmentActualStartDate=none
                            Section47 ICPCnotRequired=true""")
                    .passes("further action", """
                            CINdetails ReferralNFA=0 DateOfInitialCPC=2025-06-02
                            Assessments AssessmentActualStartDate=2025-06-02
                            Section47 S47ActualStartDate=2025-06-02""")
                    .passes("on another episode", """
                            CINdetails ReferralNFA=1
                            CINdetails ReferralNFA=0
                            Assessments AssessmentActualStartDate=2025-06-02""")
                    .rule(),
            plans(
                    "8832",
                    "Referral led to no further action and has a protection plan",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinDetails::protectionPlans));

    private WorkDespiteNoAction() {}

    private static RuleDraft<CinChild> draft(String code, String wrong) {
        return rule(code, wrong)
                .why("No further action means that nothing was done; where something was, the flag is wrong.")
                .cause("The flag was set at the first decision and left when the case was taken up after all.")
                .fix("Set ReferralNFA to false, or move the work to the referral it belongs to.");
    }

    private static <R extends Row> Rule<CinChild> plans(
            String code, String wrong, Table<R> table, String column, Function<CinDetails, List<R>> plans) {
        return draft(code, wrong)
                .reads(DETAILS, table)
                .fields("ReferralNFA", column)
                .eachChild((child, year, findings) -> {
                    for (CinDetails episode : child.episodes()) {
                        if (episode.isNoFurtherAction()) {
                            plans.apply(episode).forEach(plan -> report(episode, plan, findings));
                        }
                    }
                })
                .fails("a plan, whatever it holds", """
                        > CINdetails ReferralNFA=1
                        > %1$s %2$s=2025-06-02
                        > %1$s""".formatted(table.name(), column))
                .fails("the flag in capitals", "> CINdetails ReferralNFA=TRUE\n> %s".formatted(table.name()))
                .passes("further action", "CINdetails ReferralNFA=0\n%s".formatted(table.name()))
                .passes("no flag", "CINdetails CINreferralDate=2025-05-01\n%s".formatted(table.name()))
                .passes(
                        "another episode's",
                        "CINdetails ReferralNFA=1\nCINdetails ReferralNFA=0\n%s".formatted(table.name()))
                .rule();
    }

    private static void judgeWork(CinDetails episode, Findings findings) {
        if (episode.initialConference().isDate()) {
            findings.at(episode);
        }
        for (Assessment assessment : episode.assessments()) {
            if (assessment.start().isDate() || assessment.authorisation().isDate()) {
                report(episode, assessment, findings);
            }
        }
        for (Section47 enquiry : episode.section47s()) {
            if (enquiry.start().isDate() || enquiry.initialConference().isDate()) {
                report(episode, enquiry, findings);
            }
        }
    }

    private static void report(CinDetails episode, Row work, Findings findings) {
        findings.at(work).with(episode, "ReferralNFA");
        findings.at(episode, "ReferralNFA").with(work);
    }
}
