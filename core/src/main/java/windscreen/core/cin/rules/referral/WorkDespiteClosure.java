package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Day;
import windscreen.core.table.Row;

/// Work that the closure of the case rules out: 2990, 8565.
final class WorkDespiteClosure {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("2990", "Case closed after assessment has an enquiry, a conference or a plan")
                    .reads(DETAILS, SECTION47, PROTECTION_PLANS, CIN_PLANS)
                    .fields(
                            "ReasonForClosure",
                            "DateOfInitialCPC",
                            "S47ActualStartDate",
                            "CPPstartDate",
                            "CINPlanStartDate")
                    .why("RC8 and RC9 say that nothing followed the assessment.")
                    .cause("The reason was chosen from habit when the case was closed.")
                    .fix("Choose the reason the case really closed for, or correct the records that followed.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (episode.reasonForClosure().isOneOf("RC8", "RC9")) {
                                judgeAssessedOnly(episode, findings);
                            }
                        }
                    })
                    .fails("RC8 and a conference", "> CINdetails ReasonForClosure=RC8 DateOfInitialCPC=2025-06-02")
                    .fails("RC9 and a conference", "> CINdetails ReasonForClosure=RC9 DateOfInitialCPC=2025-06-02")
                    .fails("an enquiry", "> CINdetails ReasonForClosure=RC8\n> Section47\n> Section47")
                    .fails("a protection plan", "> CINdetails ReasonForClosure=RC9\n> ChildProtectionPlans")
                    .fails("a CIN plan", "> CINdetails ReasonForClosure=RC8\n> CINplanDates")
                    .passes("an assessment only", """
                            CINdetails ReasonForClosure=RC8 DateOfInitialCPC=none
                            Assessments AssessmentActualStartDate=2025-05-02
                            CINdetails ReasonForClosure=RC7
                            Section47""")
                    .passes("another reason", """
                            CINdetails ReasonForClosure=RC7 DateOfInitialCPC=2025-06-02
                            CINplanDates
                            Section47
                            ChildProtectionPlans""")
                    .rule(),
            onEitherSide(rule("8565", "Something in the episode is dated after its closure")
                            .reads(DETAILS, ASSESSMENTS, SECTION47, PROTECTION_PLANS, CIN_PLANS)
                            .fields(
                                    "CINclosureDate",
                                    "DateOfInitialCPC",
                                    "AssessmentActualStartDate",
                                    "AssessmentAuthorisationDate",
                                    "S47ActualStartDate",
                                    "CPPendDate",
                                    "CINPlanStartDate",
                                    "CINPlanEndDate")
                            .why("A case closes when its work is done, so one of the dates is wrong.")
                            .cause(
                                    "The case was closed by an earlier date than its last form, or the work belongs to a later referral.")
                            .fix(
                                    "Correct the closure or the later date, or move the work to the referral it belongs to.")
                            .eachChild((child, year, findings) -> {
                                for (CinDetails episode : child.episodes()) {
                                    if (episode.closureDate().isDate()) {
                                        judgeClosed(episode, episode.closureDate(), findings);
                                    }
                                }
                            }))
                    .fails("a conference the day after", """
                            > CINdetails CINclosureDate=2025-09-01 DateOfInitialCPC=2025-09-02
                            ChildProtectionPlans CPPendDate=2025-09-01""")
                    .passes(
                            "a conference on the day",
                            "CINdetails CINclosureDate=2025-09-01 DateOfInitialCPC=2025-09-01")
                    .passes("the start of a protection plan is not judged here", """
                            CINdetails CINclosureDate=2025-09-01
                            ChildProtectionPlans CPPstartDate=2025-09-02""")
                    .passes("an open case, and the next one", """
                            CINdetails CINclosureDate=2025-09-01
                            CINdetails CINreferralDate=2025-09-02
                            Section47 S47ActualStartDate=2025-09-02""")
                    .rule());

    private WorkDespiteClosure() {}

    private static void judgeAssessedOnly(CinDetails episode, Findings findings) {
        if (episode.initialConference().isDate()) {
            findings.at(episode);
        }
        report(episode, "ReasonForClosure", episode.section47s(), any -> true, findings);
        report(episode, "ReasonForClosure", episode.protectionPlans(), any -> true, findings);
        report(episode, "ReasonForClosure", episode.cinPlans(), any -> true, findings);
    }

    private static void judgeClosed(CinDetails episode, Day closed, Findings findings) {
        if (episode.initialConference().isAfter(closed)) {
            findings.at(episode);
        }
        report(
                episode,
                "CINclosureDate",
                episode.assessments(),
                assessment -> assessment.start().isAfter(closed)
                        || assessment.authorisation().isAfter(closed),
                findings);
        report(
                episode,
                "CINclosureDate",
                episode.section47s(),
                enquiry -> enquiry.start().isAfter(closed)
                        || enquiry.initialConference().isAfter(closed),
                findings);
        report(
                episode,
                "CINclosureDate",
                episode.protectionPlans(),
                plan -> plan.end().isAfter(closed),
                findings);
        report(
                episode,
                "CINclosureDate",
                episode.cinPlans(),
                plan -> plan.start().isAfter(closed) || plan.end().isAfter(closed),
                findings);
    }

    /// Reports the records of an episode that its closure rules out, and the episode with them.
    private static <R extends Row> void report(
            CinDetails episode, String column, List<R> work, Predicate<R> isWrong, Findings findings) {
        for (R one : work) {
            if (isWrong.test(one)) {
                findings.at(one).with(episode, column);
                findings.at(episode, column).with(one);
            }
        }
    }

    private static RuleDraft<CinChild> onEitherSide(RuleDraft<CinChild> draft) {
        for (String date : List.of(
                "Assessments AssessmentActualStartDate",
                "Assessments AssessmentAuthorisationDate",
                "Section47 S47ActualStartDate",
                "Section47 DateOfInitialCPC",
                "ChildProtectionPlans CPPendDate",
                "CINplanDates CINPlanStartDate",
                "CINplanDates CINPlanEndDate")) {
            String cell = date.substring(date.indexOf(' ') + 1);
            draft.fails(
                            cell + " the day after",
                            "> CINdetails CINclosureDate=2025-09-01\n> %s=2025-09-02".formatted(date))
                    .passes(
                            cell + " on the day",
                            "CINdetails CINclosureDate=2025-09-01\n%s=2025-09-01".formatted(date));
        }
        return draft;
    }
}
