package windscreen.core.ssda903.rules.reviews;

import static windscreen.core.ssda903.Ssda903.REVIEWS;
import static windscreen.core.ssda903.Ssda903.rule;
import static windscreen.core.ssda903.rules.DateCells.missing;

import java.util.List;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Review;

/// Reviews: 166, 167, 440, 441.
final class ReviewCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            missing("166", "Review date is missing or not a real date", REVIEWS, "REVIEW", Review::review),
            draft(
                            "167",
                            "How the child took part in the review is missing or not a listed code",
                            "REVIEW",
                            "REVIEW_CODE")
                    .eachRow(
                            LookedAfterChild::reviews,
                            (row, year) -> row.review().isBlank()
                                    ? row.reviewCode().isGiven()
                                    : !Ssda903Codes.REVIEW_PARTICIPATION.contains(
                                            row.reviewCode().value(), year.collection()))
                    .fails("no code", "> Reviews REVIEW=01/09/2026")
                    .fails("no listed code", "> Reviews REVIEW=01/09/2026 REVIEW_CODE=PN8")
                    .fails("a code without a date", "> Reviews REVIEW_CODE=PN1")
                    .passes("a listed code", "Reviews REVIEW=01/09/2026 REVIEW_CODE=PN7")
                    .passes("a date that is none is given all the same", "Reviews REVIEW=31/09/2026 REVIEW_CODE=PN0")
                    .passes("neither", "Reviews CHILD=EX1")
                    .rule(),
            draft("440", "Review says the child was under 4, but the child was not", "DOB", "REVIEW", "REVIEW_CODE")
                    .eachRow(
                            LookedAfterChild::reviews,
                            (row, year) -> row.reviewCode().is("PN0")
                                    && row.review().isAfter(row.dob().plusYears(4)))
                    .fails(
                            "the day after the 4th birthday",
                            "> Reviews DOB=01/05/2022 REVIEW=02/05/2026 REVIEW_CODE=PN0")
                    .passes("the 4th birthday", "Reviews DOB=01/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN0")
                    .passes("took part", "Reviews DOB=01/05/2022 REVIEW=02/05/2026 REVIEW_CODE=PN1")
                    .rule(),
            draft(
                            "441",
                            "Review says how the child took part, but the child was under 4",
                            "DOB",
                            "REVIEW",
                            "REVIEW_CODE")
                    .eachRow(
                            LookedAfterChild::reviews,
                            (row, year) -> row.reviewCode().isOneOf("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")
                                    && row.review().isBefore(row.dob().plusYears(4)))
                    .fails(
                            "the day before the 4th birthday",
                            "> Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN1")
                    .passes("the 4th birthday", "Reviews DOB=02/05/2022 REVIEW=02/05/2026 REVIEW_CODE=PN7")
                    .passes("under 4", "Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN0")
                    .fails("every way to take part", """
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN2
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN3
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN4
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN5
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN6
                            > Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN7""")
                    .rule());

    private ReviewCells() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(REVIEWS)
                .fields(fields)
                .why("The share of children who take part in their reviews is published; under 4 none is expected to.")
                .cause("The code was chosen by habit, or was not recorded with the minutes of the review.")
                .fix("Ask the reviewing officer how the child took part, and check the date of birth.");
    }
}
