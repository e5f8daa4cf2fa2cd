package windscreen.core.cin.rules.section47;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.util.ArrayList;
import java.util.List;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.Section47;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;
import windscreen.core.table.Row;

/// The conference, given once and in the right place, and the plan it began: 2884, 2885.
final class ConferenceDates {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("2884", "Initial conference is given in CINdetails and again in a section 47 enquiry")
                    .reads(DETAILS, SECTION47)
                    .fields("DateOfInitialCPC")
                    .why("CINdetails holds only conferences without an enquiry here; given twice, it is counted twice.")
                    .cause("The export writes every conference into both places.")
                    .fix("Leave the date out of CINdetails when the enquiry has it.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (episode.initialConference().isDate()) {
                                judgeTwice(episode, child, findings);
                            }
                        }
                    })
                    .fails("the same day", """
                            > CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-02
                            > Section47 DateOfInitialCPC=2025-06-02
                            Section47 DateOfInitialCPC=2025-06-03""")
                    .fails("in another episode of the child", """
                            > CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-02
                            CINdetails CINreferralDate=2025-05-20
                            > Section47 DateOfInitialCPC=2025-06-02""")
                    .passes("another day", """
                            CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-02
                            Section47 DateOfInitialCPC=2025-06-01
                            Section47 DateOfInitialCPC=2025-06-03""")
                    .passes("no day in either", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-05-02""")
                    .rule(),
            rule("2885", "Protection plan starts on another day than its initial conference")
                    .reads(PROTECTION_PLANS, SECTION47, DETAILS)
                    .fields("CPPstartDate", "DateOfInitialCPC")
                    .why("A plan begins at the conference that decides on it, so the two dates are one.")
                    .cause("The plan was dated when it was typed, or the conference is missing from the export.")
                    .fix("Give both the day of the conference: in the enquiry, or in CINdetails where there is none.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (!episode.protectionPlans().isEmpty()) {
                                judgePlans(episode, year, findings);
                            }
                        }
                    })
                    .fails(2026, "between the conferences of two enquiries", """
                            CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-03
                            > Section47 DateOfInitialCPC=2025-06-02
                            > Section47 DateOfInitialCPC=2025-06-04
                            > Section47 ICPCnotRequired=false
                            > ChildProtectionPlans CPPstartDate=2025-06-03""")
                    .passes(2026, "the day of one enquiry's conference", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 DateOfInitialCPC=2025-05-20 ICPCnotRequired=false
                            Section47 DateOfInitialCPC=2025-06-02 ICPCnotRequired=false
                            ChildProtectionPlans CPPstartDate=2025-06-02""")
                    .fails(2026, "one of two plans: the conference matches the other", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 DateOfInitialCPC=2025-06-02
                            ChildProtectionPlans CPPstartDate=2025-06-02
                            > ChildProtectionPlans CPPstartDate=2025-09-02""")
                    .fails(2026, "no enquiry and no conference", """
                            > CINdetails CINreferralDate=2025-05-01
                            > ChildProtectionPlans CPPstartDate=2025-06-02""")
                    .fails(2026, "no enquiry and another day", """
                            > CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-03
                            > ChildProtectionPlans CPPstartDate=2025-06-02
                            > ChildProtectionPlans CPPstartDate=2025-06-04""")
                    .passes(2026, "no enquiry that needed a conference, and the day in CINdetails", """
                            CINdetails CINreferralDate=2025-05-01 DateOfInitialCPC=2025-06-02
                            Section47 DateOfInitialCPC=2025-06-03 ICPCnotRequired=true
                            ChildProtectionPlans CPPstartDate=2025-06-02""")
                    .fails(2026, "the conference is another episode's", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 DateOfInitialCPC=2025-06-02
                            > CINdetails CINreferralDate=2025-05-01
                            > ChildProtectionPlans CPPstartDate=2025-06-02""")
                    .passes(2026, "a plan of the year before", transferred("", "2025-03-31"))
                    .fails(2026, "the first day of the year", transferred("> ", "2025-04-01"))
                    .fails(2026, "the last day of the year", transferred("> ", "2026-03-31"))
                    .passes(2026, "a plan of the year after", transferred("", "2026-04-01"))
                    .rule());

    private ConferenceDates() {}

    private static void judgeTwice(CinDetails episode, CinChild child, Findings findings) {
        for (CinDetails other : child.episodes()) {
            for (Section47 enquiry : other.section47s()) {
                if (enquiry.initialConference().isSameDayAs(episode.initialConference())) {
                    findings.at(episode).with(enquiry);
                    findings.at(enquiry).with(episode);
                }
            }
        }
    }

    private static void judgePlans(CinDetails episode, ReturnYear year, Findings findings) {
        List<Section47> enquiries = new ArrayList<>();
        for (Section47 enquiry : episode.section47s()) {
            if (!Flag.isTrue(enquiry.conferenceNotRequired())) {
                enquiries.add(enquiry);
            }
        }
        boolean anyMatches = false;
        List<ChildProtectionPlan> unmatched = new ArrayList<>();
        for (ChildProtectionPlan plan : episode.protectionPlans()) {
            if (plan.start().isWithin(year.start(), year.end())) {
                if (begins(plan.start(), enquiries, episode)) {
                    anyMatches = true;
                } else {
                    unmatched.add(plan);
                }
            }
        }
        for (ChildProtectionPlan plan : unmatched) {
            report(plan, enquiries, episode, !anyMatches, findings);
        }
    }

    /// Whether a conference was held on a day: by the enquiries, and only if there is none by the episode.
    private static boolean begins(Day start, List<Section47> enquiries, CinDetails episode) {
        for (Section47 enquiry : enquiries) {
            if (enquiry.initialConference().isSameDayAs(start)) {
                return true;
            }
        }
        return enquiries.isEmpty() && episode.initialConference().isSameDayAs(start);
    }

    private static void report(
            ChildProtectionPlan plan,
            List<Section47> enquiries,
            CinDetails episode,
            boolean conferencesToo,
            Findings findings) {
        Findings.Entry atPlan = findings.at(plan);
        List<? extends Row> compared = enquiries.isEmpty() ? List.of(episode) : enquiries;
        for (Row conference : compared) {
            atPlan.with(conference);
            if (conferencesToo) {
                findings.at(conference).with(plan);
            }
        }
    }

    private static String transferred(String mark, String start) {
        return "%1$sCINdetails CINreferralDate=2025-03-01\n%1$sChildProtectionPlans CPPstartDate=%2$s"
                .formatted(mark, start);
    }
}
