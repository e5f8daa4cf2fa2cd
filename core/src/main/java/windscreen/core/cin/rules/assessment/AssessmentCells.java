package windscreen.core.cin.rules.assessment;

import static windscreen.core.cin.CinCensus.ASSESSMENTS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.calendar.WorkingDays;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.findings.Rule;

/// When an assessment began and ended: 1103, 8608, 8670Q, 8696.
final class AssessmentCells {

    /// The working days an assessment may take.
    private static final int ALLOWED = 45;

    static final List<Rule<CinChild>> RULES = List.of(
            EpisodeDates.beforeReferral(
                    "1103",
                    "Assessment started before the referral",
                    ASSESSMENTS,
                    "AssessmentActualStartDate",
                    CinDetails::assessments,
                    Assessment::start),
            EpisodeDates.endsBeforeItStarts(
                    "8608",
                    "Assessment was authorised before it started",
                    ASSESSMENTS,
                    "AssessmentActualStartDate",
                    "AssessmentAuthorisationDate",
                    CinChild::assessments,
                    Assessment::start,
                    Assessment::authorisation),
            EpisodeDates.outsideYear(
                    "8696",
                    "Assessment was authorised outside the census year",
                    ASSESSMENTS,
                    "AssessmentAuthorisationDate",
                    CinChild::assessments,
                    Assessment::authorisation),
            rule("8670Q", "Assessment has been open more than 45 working days at the end of the year")
                    .reads(ASSESSMENTS)
                    .fields("AssessmentActualStartDate", "AssessmentAuthorisationDate")
                    .why(
                            "The law allows 45 working days. One open longer is late, or was finished and never authorised.")
                    .cause("A manager has not authorised it on the system, or the case moved on without it.")
                    .fix("Authorise it with the day it was really finished, or be ready to explain the delay.")
                    .eachRow(
                            CinChild::assessments,
                            (row, year) -> !row.authorisation().isDate()
                                    && row.start()
                                            .isBefore(WorkingDays.england().minus(year.end(), ALLOWED)))
                    .fails(2026, "46 working days", """
                            CINdetails CINreferralDate=2026-01-26
                            > Assessments AssessmentActualStartDate=2026-01-26""")
                    .passes(2026, "45 working days", """
                            CINdetails CINreferralDate=2026-01-26
                            Assessments AssessmentActualStartDate=2026-01-27""")
                    .passes(2026, "authorised", """
                            CINdetails CINreferralDate=2026-01-26
                            Assessments AssessmentActualStartDate=2025-06-02 AssessmentAuthorisationDate=2026-03-31""")
                    .fails(2026, "text that is no date", """
                            CINdetails CINreferralDate=2026-01-26
                            > Assessments AssessmentActualStartDate=2026-01-26 AssessmentAuthorisationDate=soon""")
                    .rule());

    private AssessmentCells() {}
}
