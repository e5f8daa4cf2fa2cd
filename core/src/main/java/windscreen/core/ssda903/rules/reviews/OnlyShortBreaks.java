package windscreen.core.ssda903.rules.reviews;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.REVIEWS;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Review;

/// 399: items that are not asked of a child who has had nothing but short breaks.
final class OnlyShortBreaks {

    static final List<Rule<LookedAfterChild>> RULES =
            List.of(rule("399", "Child has had short breaks only, but reviews or the mother item are given")
                    .reads(EPISODES, HEADER, REVIEWS)
                    .fields("MOTHER", "LS", "REVIEW", "REVIEW_CODE")
                    .why(
                            "Children with short breaks only are not counted as looked after, so these items are not asked of them.")
                    .cause("The reviews of a short breaks plan were exported as reviews of a child in care.")
                    .fix("Leave the items out, or correct the legal status if the child was in care.")
                    .eachChild((child, year, findings) -> judge(child, findings))
                    .fails("a review", """
                            > Header CHILD=EX1
                            > Episodes LS=V3
                            > Episodes LS=V4
                            > Reviews REVIEW=01/09/2025
                            Reviews CHILD=EX1""")
                    .fails("how the child took part, without a header", """
                            > Episodes LS=V4
                            > Reviews REVIEW_CODE=PN1""")
                    .fails("not a mother", """
                            > Header MOTHER=0
                            > Episodes LS=V4
                            > Reviews CHILD=EX1""")
                    .fails("a mother, without reviews", """
                            > Header MOTHER=1
                            Header MOTHER=""
                            > Episodes LS=V3""")
                    .passes("none of it", """
                            Header CHILD=EX1
                            Episodes LS=V4
                            Reviews CHILD=EX1""")
                    .passes("one episode in care", """
                            Header MOTHER=1
                            Episodes LS=V4
                            Episodes LS=V2
                            Reviews REVIEW=01/09/2025""")
                    .passes("an episode without legal status", """
                            Header MOTHER=1
                            Episodes LS=V4
                            Episodes LS=""
                            Reviews REVIEW=01/09/2025""")
                    .passes("no episodes", """
                            Header MOTHER=1
                            Reviews REVIEW=01/09/2025""")
                    .fails("a review on a day that is none", """
                            > Header CHILD=EX1
                            > Episodes LS=V4
                            > Reviews REVIEW=31/09/2025""")
                    .rule());

    private OnlyShortBreaks() {}

    private static void judge(LookedAfterChild child, Findings findings) {
        if (child.episodes().isEmpty() || child.hasMoreThanRespite()) {
            return;
        }
        boolean mother = anyMother(child.headers());
        boolean reviewed = anyReview(child.reviews());
        if (mother || reviewed) {
            child.episodes().forEach(findings::at);
        }
        for (Header header : child.headers()) {
            if (reviewed || header.mother().isGiven()) {
                findings.at(header);
            }
        }
        for (Review review : child.reviews()) {
            if (mother || saysAnything(review)) {
                findings.at(review);
            }
        }
    }

    private static boolean anyMother(List<Header> headers) {
        for (Header header : headers) {
            if (header.mother().isGiven()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyReview(List<Review> reviews) {
        for (Review review : reviews) {
            if (saysAnything(review)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAnything(Review review) {
        return review.review().isGiven() || review.reviewCode().isGiven();
    }
}
