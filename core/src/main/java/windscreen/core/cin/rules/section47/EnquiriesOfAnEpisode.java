package windscreen.core.cin.rules.section47;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.SECTION47;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Flag;
import windscreen.core.cin.Section47;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;

/// Section 47 enquiries beside the rest of their episode: 2991Q, 8839, 8868, 8890.
final class EnquiriesOfAnEpisode {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("2991Q", "Episode has a section 47 enquiry and no assessment")
                    .reads(SECTION47, ASSESSMENTS)
                    .fields("S47ActualStartDate")
                    .why("An enquiry is carried out by way of an assessment, so one should stand beside it.")
                    .cause("The assessment belongs to another referral, or its form is left out of the export.")
                    .fix("Give the assessment that the enquiry led to, or explain why there is none.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (episode.assessments().isEmpty()) {
                                episode.section47s().forEach(enquiry -> findings.at(enquiry));
                            }
                        }
                    })
                    .fails("two enquiries, the assessment in another episode", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 S47ActualStartDate=2025-05-02
                            > Section47 S47ActualStartDate=2025-07-02
                            CINdetails CINreferralDate=2025-09-01
                            Assessments AssessmentActualStartDate=2025-09-02""")
                    .passes("an assessment", """
                            CINdetails CINreferralDate=2025-05-01
                            Assessments AssessmentActualStartDate=2025-05-02
                            Section47 S47ActualStartDate=2025-05-02""")
                    .rule(),
            rule("8839", "Episode has more than one section 47 enquiry without an outcome")
                    .reads(SECTION47)
                    .fields("DateOfInitialCPC", "ICPCnotRequired")
                    .why("One enquiry ends, in a conference or without, before the next is begun.")
                    .cause("An enquiry was concluded without a conference and nobody set the flag.")
                    .fix("Give the conference of each enquiry that had one, and set ICPCnotRequired on the others.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            judgeOpen(episode.section47s(), findings);
                        }
                    })
                    .fails("two: every enquiry without a conference is found", """
                            CINdetails CINreferralDate=2025-05-01
                            > Section47 S47ActualStartDate=2025-05-02 ICPCnotRequired=false
                            > Section47 S47ActualStartDate=2025-06-02
                            > Section47 S47ActualStartDate=2025-07-02 ICPCnotRequired=true
                            Section47 S47ActualStartDate=2025-08-01 DateOfInitialCPC=2025-08-20 ICPCnotRequired=false""")
                    .passes("one, and one that needed no conference", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-05-02 ICPCnotRequired=TRUE
                            Section47 S47ActualStartDate=2025-06-02 ICPCnotRequired=false""")
                    .passes("one, and one with a conference", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-05-02 DateOfInitialCPC=2025-05-20 ICPCnotRequired=false
                            Section47 S47ActualStartDate=2025-06-02 ICPCnotRequired=false""")
                    .passes("one in each episode", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-05-02 ICPCnotRequired=false
                            CINdetails CINreferralDate=2025-06-01
                            Section47 S47ActualStartDate=2025-06-02 ICPCnotRequired=false""")
                    .rule(),
            rule("8868", "Episode is closed, and its section 47 enquiry has no outcome or two")
                    .reads(DETAILS, SECTION47)
                    .fields("CINclosureDate", "DateOfInitialCPC", "ICPCnotRequired")
                    .why("A case closes after its enquiries: each has ended in a conference or without one, not both.")
                    .cause("The flag was not set, or was left set when a conference was held after all.")
                    .fix("Give the conference with ICPCnotRequired false, or no conference with it true.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            if (episode.closureDate().isDate()) {
                                judgeClosed(episode, findings);
                            }
                        }
                    })
                    .fails("neither", """
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01
                            > Section47 S47ActualStartDate=2025-05-02 ICPCnotRequired=0""")
                    .fails("no flag either", """
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01
                            > Section47 S47ActualStartDate=2025-05-02""")
                    .fails("both", """
                            > CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01
                            > Section47 S47ActualStartDate=2025-05-02 DateOfInitialCPC=2025-05-20 ICPCnotRequired=1""")
                    .passes("a conference, and no conference needed", """
                            CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01
                            Section47 S47ActualStartDate=2025-05-02 DateOfInitialCPC=2025-05-20 ICPCnotRequired=0
                            Section47 S47ActualStartDate=2025-06-02 ICPCnotRequired=1""")
                    .passes("an open episode", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-05-02 ICPCnotRequired=0
                            CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-09-01""")
                    .rule(),
            rule("8890", "Section 47 enquiry starts while another of the episode is under way")
                    .reads(SECTION47)
                    .fields("S47ActualStartDate", "DateOfInitialCPC")
                    .why("New concerns belong to the enquiry under way; a second one is counted twice.")
                    .cause("A second strategy discussion was recorded as a new enquiry.")
                    .fix(
                            "Leave out the enquiry that is none of its own, or give the first one's conference or its flag.")
                    .eachChild((child, year, findings) -> {
                        for (CinDetails episode : child.episodes()) {
                            judgeTogether(episode.section47s(), year.end(), findings);
                        }
                    })
                    .fails("on the day of the other's conference", two("> ", "2025-06-02 2025-06-20", "2025-06-20 "))
                    .passes("the day after", two("", "2025-06-02 2025-06-20", "2025-06-21 "))
                    .fails("on the day the other starts", two("> ", "2025-06-02 2025-06-20", "2025-06-02 2025-06-19"))
                    .passes("the same enquiry twice", two("", "2025-06-02 2025-06-20", "2025-06-02 2025-06-20"))
                    .passes("the same, without a conference", two("", "2025-06-02 ", "2025-06-02 "))
                    .fails("the same start, one conference", two("> ", "2025-06-02 2025-06-20", "2025-06-02 "))
                    .fails("one conference for two", two("> ", "2025-06-02 2025-06-20", "2025-06-03 2025-06-20"))
                    .fails(2026, "on the year's last day, the other open", two("> ", "2025-06-02 ", "2026-03-31 "))
                    .passes(2026, "after the year, the other open", two("", "2025-06-02 ", "2026-04-01 "))
                    .passes("the other ended without a conference", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-06-02 ICPCnotRequired=True
                            Section47 S47ActualStartDate=2025-06-20 DateOfInitialCPC=2025-07-02""")
                    .passes("another episode's", """
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-06-02 DateOfInitialCPC=2025-06-20
                            CINdetails CINreferralDate=2025-05-01
                            Section47 S47ActualStartDate=2025-06-03 DateOfInitialCPC=2025-06-20""")
                    .rule());

    private EnquiriesOfAnEpisode() {}

    private static boolean isOpen(Section47 enquiry) {
        return !enquiry.initialConference().isDate() && !Flag.isTrue(enquiry.conferenceNotRequired());
    }

    private static void judgeOpen(List<Section47> enquiries, Findings findings) {
        int open = 0;
        for (Section47 enquiry : enquiries) {
            open += isOpen(enquiry) ? 1 : 0;
        }
        if (open > 1) {
            for (Section47 enquiry : enquiries) {
                if (!enquiry.initialConference().isDate()) {
                    findings.at(enquiry);
                }
            }
        }
    }

    /// A conference and the flag that none was needed: exactly one of the two must be there.
    private static void judgeClosed(CinDetails episode, Findings findings) {
        for (Section47 enquiry : episode.section47s()) {
            if (enquiry.initialConference().isDate() == Flag.isTrue(enquiry.conferenceNotRequired())) {
                findings.at(enquiry).with(episode, "CINclosureDate");
                findings.at(episode, "CINclosureDate").with(enquiry);
            }
        }
    }

    private static void judgeTogether(List<Section47> enquiries, LocalDate yearEnd, Findings findings) {
        for (Section47 later : enquiries) {
            for (Section47 earlier : enquiries) {
                if (later.start().isOnOrAfter(earlier.start())
                        && isUnderWay(earlier, later, yearEnd)
                        && !isSame(later, earlier)) {
                    findings.at(later, "S47ActualStartDate").with(earlier);
                    findings.at(earlier).with(later, "S47ActualStartDate");
                }
            }
        }
    }

    private static boolean isUnderWay(Section47 earlier, Section47 later, LocalDate yearEnd) {
        return earlier.initialConference().isDate()
                ? later.start().isOnOrBefore(earlier.initialConference())
                : isOpen(earlier) && later.start().isOnOrBefore(yearEnd);
    }

    /// Whether the two are one enquiry: itself, or exported twice.
    private static boolean isSame(Section47 one, Section47 other) {
        return one.start().isSameDayAs(other.start())
                && Objects.equals(
                        one.initialConference().date(),
                        other.initialConference().date());
    }

    /// Two enquiries, each a start, a space and a conference if there is one.
    private static String two(String mark, String first, String second) {
        StringBuilder lines = new StringBuilder("CINdetails CINreferralDate=2025-05-01");
        for (String enquiry : List.of(first, second)) {
            String[] dates = enquiry.split(" ", -1);
            lines.append(
                    "\n%sSection47 S47ActualStartDate=%s DateOfInitialCPC=\"%s\"".formatted(mark, dates[0], dates[1]));
        }
        return lines.toString();
    }
}
