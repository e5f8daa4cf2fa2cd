package windscreen.core.cin.rules.assessment;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.AssessmentFactor;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Text;

/// The factors an assessment found: 8614, 8869, 8873Q, 8897Q, 8898, 8945Q, 8950Q.
final class AssessmentFactors {

    /// No factors were found.
    private static final String NO_FACTORS = "21";

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8614", "Unfinished assessment already has factors")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentAuthorisationDate", "AssessmentFactors")
                    .why("Factors are what an assessment found, so they are known at its end.")
                    .cause("The factors were recorded and a manager has not authorised the assessment.")
                    .fix("Authorise it with the day it was finished, or leave the factors out until it is.")
                    .eachRow(
                            CinChild::assessments,
                            (row, year) -> !row.authorisation().isDate()
                                    && !row.factors().isEmpty())
                    .fails("a factor", assessment("> ", "AssessmentFactors=1A"))
                    .fails("an empty one", assessment("> ", "AssessmentFactors=\"\""))
                    .fails(
                            "text that is no date",
                            assessment("> ", "AssessmentAuthorisationDate=soon AssessmentFactors=1A"))
                    .passes("finished", assessment("", "AssessmentAuthorisationDate=2025-06-02 AssessmentFactors=1A"))
                    .passes("no factors", assessment("", "AssessmentActualStartDate=2025-05-01"))
                    .rule(),
            rule("8869", "Assessment found no factors, and other factors as well")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentFactors")
                    .why("21 says that nothing was found; beside another factor one of them is wrong.")
                    .cause("21 was picked first and stayed when a factor was added.")
                    .fix("Take out 21, or the other factors.")
                    .eachRow(
                            CinChild::assessments,
                            (row, year) -> has(row, factor -> factor.is(NO_FACTORS))
                                    && has(row, factor -> factor.isGiven() && !factor.is(NO_FACTORS)))
                    .fails("beside another", assessment("> ", "AssessmentFactors=\"1A 21\""))
                    .passes("alone", assessment("", "AssessmentFactors=21"))
                    .passes("twice, and an empty one", assessment("", "AssessmentFactors=\"21 21 \""))
                    .passes("others alone", assessment("", "AssessmentFactors=\"1A 20\""))
                    .passes(
                            "in another assessment",
                            assessment("", "AssessmentFactors=21") + "\nAssessments AssessmentFactors=1A")
                    .rule(),
            rule("8873Q", "The only assessment found no factors, but the case was not closed for it")
                    .reads(ASSESSMENTS, DETAILS)
                    .fields("AssessmentFactors", "ReasonForClosure")
                    .why("Where nothing was found the case usually closes after assessment, as RC8 or RC9.")
                    .cause("21 was picked to get past the page, or the case was closed with a general reason.")
                    .fix("Give the factors that were found, or close the case with RC8 or RC9; else explain.")
                    .eachChild(AssessmentFactors::notClosed)
                    .fails("another reason", """
                            > CINdetails ReasonForClosure=RC7
                            > Assessments AssessmentFactors=21""")
                    .fails("open, and another factor beside it", """
                            > CINdetails CINreferralDate=2025-05-01
                            > Assessments AssessmentFactors="1A 21\"""")
                    .passes("RC8 and RC9", """
                            CINdetails ReasonForClosure=RC8
                            Assessments AssessmentFactors=21
                            CINdetails ReasonForClosure=RC9
                            Assessments AssessmentFactors=21""")
                    .passes("not the only one", """
                            CINdetails ReasonForClosure=RC7
                            Assessments AssessmentFactors=21
                            Assessments AssessmentFactors=21""")
                    .passes("another factor", """
                            CINdetails ReasonForClosure=RC7
                            Assessments AssessmentFactors=21A""")
                    .rule(),
            rule("8897Q", "Finished assessment has no factors, or one that is not a listed code")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentAuthorisationDate", "AssessmentFactors")
                    .why("What assessments find is published; one without factors says nothing of the child.")
                    .cause("Factors are not mandatory on the form, or a local factor has no code mapped to it.")
                    .fix("Record what the assessment found; 21 where it found nothing.")
                    .eachRow(
                            CinChild::assessments,
                            (row, year) -> row.authorisation().isOnOrAfter(year.start()) && lacksFactors(row, year))
                    .fails(2026, "none", assessment("> ", "AssessmentAuthorisationDate=2025-04-01"))
                    .passes(2026, "none, before the year", assessment("", "AssessmentAuthorisationDate=2025-03-31"))
                    .fails("none, after the year", assessment("> ", "AssessmentAuthorisationDate=2027-04-01"))
                    .fails("one is no code", finished("> ", "1A 99"))
                    .fails("one is empty", finished("> ", "1A "))
                    .fails("a small letter", finished("> ", "1a"))
                    .fails("withdrawn long ago", finished("> ", "8A"))
                    .passes("codes", finished("", "1A 24A"))
                    .passes("18A and 19A, which have rules of their own", finished("", "18A 19A"))
                    .passes("not finished", assessment("", "AssessmentActualStartDate=2025-05-01"))
                    .rule(),
            rule("8898", "Assessment lists the same factor more than once")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentFactors")
                    .why("Each factor is counted once for an assessment.")
                    .cause("Factors of several people in the household are mapped to one code.")
                    .fix("List each factor once.")
                    .eachRow(CinChild::assessments, (row, year) -> repeats(row))
                    .fails("twice", assessment("> ", "AssessmentFactors=\"1A 1A\""))
                    .fails("twice, not one after the other", assessment("> ", "AssessmentFactors=\"1A 2B 1A\""))
                    .passes("once each", assessment("", "AssessmentFactors=\"1A 2B 3C\""))
                    .passes("empty ones are none", assessment("", "AssessmentFactors=\" \""))
                    .passes(
                            "one in each of two assessments",
                            assessment("", "AssessmentFactors=1A") + "\nAssessments AssessmentFactors=1A")
                    .rule(),
            withdrawn("8945Q", "18A", "18B or 18C", "physical abuse"),
            withdrawn("8950Q", "19A", "19B or 19C", "sexual abuse"));

    private AssessmentFactors() {}

    /// A factor that was divided in two, and is still given undivided.
    private static Rule<CinChild> withdrawn(String code, String factor, String instead, String abuse) {
        return rule(code, "Assessment has factor %s, which %s replaced".formatted(factor, instead))
                .from(2025)
                .reads(ASSESSMENTS)
                .fields("AssessmentFactors")
                .why("The new codes tell %s by another child from that by an adult.".formatted(abuse))
                .cause("The form still offers the old factor, or the mapping was never changed.")
                .fix("Give %s, by who did it.".formatted(instead))
                .eachRow(
                        CinChild::assessments,
                        (row, year) -> has(row, given -> given.value().equalsIgnoreCase(factor)))
                .fails("beside another", assessment("> ", "AssessmentFactors=\"1A %s\"".formatted(factor)))
                .fails("in small letters", assessment("> ", "AssessmentFactors=" + factor.toLowerCase(Locale.ROOT)))
                .passes(instead, assessment("", "AssessmentFactors=\"%s\"".formatted(instead.replace(" or ", " "))))
                .passes("none", assessment("", "AssessmentActualStartDate=2025-05-01"))
                .rule();
    }

    private static String assessment(String mark, String fields) {
        return "CINdetails CINreferralDate=2025-03-01\n" + mark + "Assessments " + fields;
    }

    private static String finished(String mark, String factors) {
        return assessment(mark, "AssessmentAuthorisationDate=2027-01-04 AssessmentFactors=\"%s\"".formatted(factors));
    }

    private static boolean has(Assessment assessment, Predicate<Text> wanted) {
        for (AssessmentFactor factor : assessment.factors()) {
            if (wanted.test(factor.factor())) {
                return true;
            }
        }
        return false;
    }

    private static void notClosed(CinChild child, ReturnYear year, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            if (episode.assessments().size() == 1 && !episode.reasonForClosure().isOneOf("RC8", "RC9")) {
                Assessment only = episode.assessments().getFirst();
                if (has(only, factor -> factor.is(NO_FACTORS))) {
                    findings.at(only).with(episode);
                    findings.at(episode).with(only);
                }
            }
        }
    }

    private static boolean lacksFactors(Assessment assessment, ReturnYear year) {
        return assessment.factors().isEmpty() || has(assessment, factor -> !isKnown(factor, year));
    }

    /// 18A and 19A ended with 2019/20 and are known all the same: 8945Q and 8950Q ask for their successors.
    private static boolean isKnown(Text factor, ReturnYear year) {
        return CinCodes.ASSESSMENT_FACTOR.contains(factor.value(), year.collection()) || factor.isOneOf("18A", "19A");
    }

    private static boolean repeats(Assessment assessment) {
        if (assessment.factors().size() < 2) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        return has(assessment, factor -> factor.isGiven() && !seen.add(factor.value()));
    }
}
