package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// Episodes of a child against each other: 8816, 8820.
final class OverlappingEpisodes {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8816", "Open episode that was acted on is not the child's latest")
                    .reads(DETAILS)
                    .fields("CINreferralDate", "ReferralNFA")
                    .why("A child with an open case gets no second referral, so the earlier one must be over.")
                    .cause("An old case was never closed when the new referral came.")
                    .fix("Close the earlier episode on the day it really ended.")
                    .eachChild(OverlappingEpisodes::openBeforeTheLatest)
                    .fails("open, and referred again", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=0
                            > CINdetails CINreferralDate=2025-05-02 ReferralNFA=1""")
                    .fails("of two on the latest day the first in the file is the latest", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=1
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=FALSE""")
                    .passes("so it is not found itself", """
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=0
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=1""")
                    .fails("closed on no date", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINclosureDate=soon
                            > CINdetails CINreferralDate=2025-05-02 ReferralNFA=1""")
                    .passes("the latest, whatever its place in the file", """
                            CINdetails CINreferralDate=2025-05-02 ReferralNFA=0
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINclosureDate=2025-05-02""")
                    .passes("no further action", """
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=1
                            CINdetails CINreferralDate=2025-05-02 ReferralNFA=0""")
                    .passes("without a date it has no place among the others", """
                            CINdetails CINreferralDate=unknown ReferralNFA=0
                            CINdetails CINreferralDate=2025-05-02 ReferralNFA=0""")
                    .rule(),
            rule("8820", "Episode begins while another of the child's goes on")
                    .reads(DETAILS)
                    .fields("CINreferralDate", "CINclosureDate")
                    .why("A child is in need once at a time; the overlap is counted twice.")
                    .cause("The earlier case was closed late on the system, or two cases were never merged.")
                    .fix("Close the earlier episode on the day it really ended, or make one of the two.")
                    .eachChild(OverlappingEpisodes::overlapping)
                    .fails("the day before the other closes", """
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-02
                            > CINdetails CINreferralDate=2025-09-01 CINclosureDate=2025-10-01""")
                    .passes("the day the other closes", """
                            CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01
                            CINdetails CINreferralDate=2025-09-01 CINclosureDate=2025-10-01""")
                    .passes("before the other begins", """
                            CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-05-02
                            CINdetails CINreferralDate=2025-05-02 CINclosureDate=2025-06-01""")
                    .fails("the same day", """
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-05-01
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-05-02""")
                    .fails(2026, "while the other is open, before the last day", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=FALSE
                            > CINdetails CINreferralDate=2026-03-30 ReferralNFA=1""")
                    .passes(2026, "on the last day", """
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=0
                            CINdetails CINreferralDate=2026-03-31 ReferralNFA=1""")
                    .passes("the other led to no further action", """
                            CINdetails CINreferralDate=2025-05-01 ReferralNFA=1
                            CINdetails CINreferralDate=2025-09-01 ReferralNFA=0""")
                    .fails("while the other is closed on no date", """
                            > CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINclosureDate=soon
                            > CINdetails CINreferralDate=2025-09-01""")
                    .rule());

    private OverlappingEpisodes() {}

    private static void openBeforeTheLatest(CinChild child, ReturnYear year, Findings findings) {
        List<CinDetails> episodes = child.episodes();
        int latest = latest(episodes);
        for (int i = 0; i < episodes.size(); i++) {
            CinDetails episode = episodes.get(i);
            if (i != latest
                    && episode.isActedOn()
                    && episode.referralDate().isDate()
                    && !episode.closureDate().isDate()) {
                findings.at(episode, "CINreferralDate").with(episode).with(episodes.get(latest));
                findings.at(episodes.get(latest), "CINreferralDate").with(episode);
            }
        }
    }

    /// Where the latest referral stands; of several on one day the first in the file. -1 when none has a date.
    private static int latest(List<CinDetails> episodes) {
        int latest = -1;
        for (int i = 0; i < episodes.size(); i++) {
            boolean dated = episodes.get(i).referralDate().isDate();
            if (dated
                    && (latest < 0
                            || episodes.get(i)
                                    .referralDate()
                                    .isAfter(episodes.get(latest).referralDate()))) {
                latest = i;
            }
        }
        return latest;
    }

    private static void overlapping(CinChild child, ReturnYear year, Findings findings) {
        List<CinDetails> episodes = child.episodes();
        for (int i = 0; i < episodes.size(); i++) {
            for (int j = 0; j < episodes.size(); j++) {
                CinDetails later = episodes.get(i);
                CinDetails other = episodes.get(j);
                if (i != j && beginsDuring(later, other, year.end())) {
                    findings.at(later, "CINreferralDate").with(other);
                    findings.at(other).with(later, "CINreferralDate");
                }
            }
        }
    }

    private static boolean beginsDuring(CinDetails later, CinDetails other, LocalDate end) {
        if (!later.referralDate().isOnOrAfter(other.referralDate())) {
            return false;
        }
        return other.closureDate().isDate()
                ? later.referralDate().isBefore(other.closureDate())
                : other.isActedOn() && later.referralDate().isBefore(end);
    }
}
