package windscreen.core.cin.rules.wholereturn;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Section47;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;

/// 2883: more protection plans begin in the year than initial conferences were held.
final class MorePlansThanConferences {

    static final List<Rule<CinChild>> RULES = List.of(rule(
                    "2883", "More protection plans start in the year than initial conferences were held")
            .reads(PROTECTION_PLANS, DETAILS, SECTION47)
            .fields("CPPstartDate", "DateOfInitialCPC")
            .why("Each plan begins at a conference, so conferences are missing from the file.")
            .cause("Conferences of plans transferred in, or of unborn children, are kept elsewhere in the case system.")
            .fix("Export every initial conference: in the enquiry, or in CINdetails where there was none.")
            .wholeReturn(Counts::new)
            .fails(2026, "a plan without a conference", """
                    > Return
                    CINdetails CINreferralDate=2025-05-01
                    ChildProtectionPlans CPPstartDate=2025-06-02""")
            .passes(2026, "as many of each", """
                    Return
                    CINdetails CINreferralDate=2025-05-01
                    Section47 DateOfInitialCPC=2025-06-02
                    ChildProtectionPlans CPPstartDate=2025-06-02""")
            .rule());

    private MorePlansThanConferences() {}

    /// Plans begun and conferences held, so far.
    private static final class Counts implements Tally<CinChild> {

        private int plans;
        private int conferences;

        @Override
        public void see(CinChild child, ReturnYear year) {
            for (CinDetails episode : child.episodes()) {
                conferences += in(episode.initialConference(), year);
                for (Section47 enquiry : episode.section47s()) {
                    conferences += in(enquiry.initialConference(), year);
                }
                for (ChildProtectionPlan plan : episode.protectionPlans()) {
                    plans += in(plan.start(), year);
                }
            }
        }

        private static int in(Day day, ReturnYear year) {
            return day.isWithin(year.start(), year.end()) ? 1 : 0;
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (plans > conferences) {
                findings.wholeReturn();
            }
        }
    }
}
