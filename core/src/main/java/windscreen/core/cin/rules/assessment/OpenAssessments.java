package windscreen.core.cin.rules.assessment;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// Assessments that are not finished, and those that run beside each other: 8736, 8863Q, 8867, 8896.
final class OpenAssessments {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8736", "Unfinished assessment did not start in the census year")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentAuthorisationDate", "AssessmentActualStartDate")
                    .why("An assessment takes 45 working days; one open since before the year was finished long ago.")
                    .cause("A manager never authorised it on the system, or it was started by mistake.")
                    .fix("Authorise it with the day it was really finished, or leave it out if it never took place.")
                    .eachRow(
                            CinChild::assessments,
                            (row, year) -> !row.authorisation().isDate()
                                    && !row.start().isWithin(year.start(), year.end()))
                    .fails(2026, "the day before the year", assessment("> ", "2025-03-31", ""))
                    .passes(2026, "its first day", assessment("", "2025-04-01", ""))
                    .passes(2026, "its last day", assessment("", "2026-03-31", ""))
                    .fails(2026, "the day after", assessment("> ", "2026-04-01", ""))
                    .fails("no start", assessment("> ", "", ""))
                    .passes(2026, "finished", assessment("", "2025-03-31", "2025-04-01"))
                    .fails(2026, "text that is no date", assessment("> ", "2025-03-31", "soon"))
                    .rule(),
            rule("8863Q", "Assessment starts while another of the episode is going on")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentActualStartDate", "AssessmentAuthorisationDate")
                    .why("A child's needs are assessed once at a time; the overlap is counted twice.")
                    .cause("The first was never authorised when a new one was begun.")
                    .fix("Authorise the first with the day it was really finished, or make one of the two.")
                    .eachChild(OpenAssessments::overlapping)
                    .fails(
                            "the day the other ends",
                            assessment("> ", "2025-05-01", "2025-06-02") + another("> ", "2025-06-02", "2025-07-01"))
                    .passes(
                            "the day after",
                            assessment("", "2025-05-01", "2025-06-02") + another("", "2025-06-03", "2025-07-01"))
                    .fails(
                            "the same day, with other ends",
                            assessment("> ", "2025-05-01", "2025-06-02") + another("> ", "2025-05-01", "2025-06-03"))
                    .fails(
                            "the same day, one of them open",
                            assessment("> ", "2025-05-01", "2025-06-02") + another("> ", "2025-05-01", ""))
                    .fails(
                            2026,
                            "on the last day of the year, the other open",
                            assessment("> ", "2025-05-01", "") + another("> ", "2026-03-31", ""))
                    .passes(2026, "after the year", assessment("", "2025-05-01", "") + another("", "2026-04-01", ""))
                    .passes(
                            "the same twice",
                            assessment("", "2025-05-01", "2025-06-02") + another("", "2025-05-01", "2025-06-02"))
                    .passes("the same twice and open", assessment("", "2025-05-01", "") + another("", "2025-05-01", ""))
                    .passes("no start", assessment("", "2025-05-01", "") + another("", "", "2025-06-02"))
                    .passes(
                            "in another episode",
                            assessment("", "2025-05-01", "2025-06-02") + "\n"
                                    + assessment("", "2025-06-02", "2025-07-01"))
                    .fails(
                            "the later one first in the file",
                            assessment("> ", "2025-06-02", "2025-07-01") + another("> ", "2025-05-01", "2025-06-02"))
                    .passes(
                            "the same twice, closed on no date",
                            assessment("", "2025-05-01", "soon") + another("", "2025-05-01", ""))
                    .rule(),
            rule("8867", "Case is closed, and an assessment in it is not finished")
                    .reads(DETAILS, ASSESSMENTS)
                    .fields("CINclosureDate", "AssessmentAuthorisationDate")
                    .why("A case cannot close while it is being assessed whether the child is in need.")
                    .cause("A manager never authorised the assessment, or it was given up when the case closed.")
                    .fix("Authorise it with the day it was really finished, or leave it out if it never took place.")
                    .eachChild(OpenAssessments::openInClosed)
                    .fails("one finished and one not", """
                            > CINdetails CINclosureDate=2025-07-01
                            Assessments AssessmentActualStartDate=2025-05-01 AssessmentAuthorisationDate=2025-06-02
                            > Assessments AssessmentActualStartDate=2025-06-03""")
                    .fails("text that is no date", """
                            > CINdetails CINclosureDate=2025-07-01
                            > Assessments AssessmentActualStartDate=2025-06-03 AssessmentAuthorisationDate=tomorrow""")
                    .passes("finished", """
                            CINdetails CINclosureDate=2025-07-01
                            Assessments AssessmentActualStartDate=2025-05-01 AssessmentAuthorisationDate=2025-06-02""")
                    .passes("the case is open", assessment("", "2025-05-01", ""))
                    .passes("in another episode", """
                            CINdetails CINclosureDate=2025-07-01
                            CINdetails CINreferralDate=2025-08-01
                            Assessments AssessmentActualStartDate=2025-08-01""")
                    .passes("text that is no closure date", """
                            CINdetails CINclosureDate=soon
                            Assessments AssessmentActualStartDate=2025-05-01""")
                    .rule(),
            rule("8896", "Episode has more than one unfinished assessment")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentAuthorisationDate")
                    .why("A child's needs are assessed once at a time.")
                    .cause("The first was never authorised when a new one was begun.")
                    .fix("Authorise each with the day it was really finished, or leave out what never took place.")
                    .eachChild(OpenAssessments::severalOpen)
                    .fails(
                            "two open: every assessment of the episode is found",
                            assessment("> ", "2025-05-01", "2025-06-02")
                                    + another("> ", "2025-06-03", "")
                                    + another("> ", "2025-07-01", ""))
                    .passes("one open", assessment("", "2025-05-01", "2025-06-02") + another("", "2025-06-03", ""))
                    .passes(
                            "one in each of two episodes",
                            assessment("", "2025-05-01", "") + "\n" + assessment("", "2025-06-03", ""))
                    .fails(
                            "one with text that is no date",
                            assessment("> ", "2025-06-03", "soon") + another("> ", "2025-07-01", ""))
                    .rule());

    private OpenAssessments() {}

    private static String assessment(String mark, String start, String authorised) {
        return "CINdetails CINreferralDate=2025-03-01" + another(mark, start, authorised);
    }

    private static String another(String mark, String start, String authorised) {
        return "\n%sAssessments AssessmentActualStartDate=\"%s\" AssessmentAuthorisationDate=\"%s\""
                .formatted(mark, start, authorised);
    }

    private static void overlapping(CinChild child, ReturnYear year, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            List<Assessment> all = episode.assessments();
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    Assessment later = all.get(i);
                    Assessment other = all.get(j);
                    if (i != j && startsDuring(later, other, year.end())) {
                        findings.at(later, "AssessmentActualStartDate").with(other);
                        findings.at(other).with(later, "AssessmentActualStartDate");
                    }
                }
            }
        }
    }

    private static boolean startsDuring(Assessment later, Assessment other, LocalDate end) {
        return later.start().isOnOrAfter(other.start())
                && later.start().isOnOrBefore(other.authorisation().or(end))
                && !areTwins(later, other);
    }

    /// Two that start and end on the same days pass: the specification cannot tell them from one and the same.
    private static boolean areTwins(Assessment one, Assessment other) {
        boolean bothOpen =
                !one.authorisation().isDate() && !other.authorisation().isDate();
        return one.start().isSameDayAs(other.start())
                && (bothOpen || one.authorisation().isSameDayAs(other.authorisation()));
    }

    private static void openInClosed(CinChild child, ReturnYear year, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            if (!episode.closureDate().isDate()) {
                continue;
            }
            for (Assessment assessment : episode.assessments()) {
                if (!assessment.authorisation().isDate()) {
                    findings.at(episode).with(assessment);
                    findings.at(assessment).with(episode);
                }
            }
        }
    }

    private static void severalOpen(CinChild child, ReturnYear year, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            int open = 0;
            for (Assessment assessment : episode.assessments()) {
                open += assessment.authorisation().isDate() ? 0 : 1;
            }
            if (open > 1) {
                episode.assessments().forEach(findings::at);
            }
        }
    }
}
