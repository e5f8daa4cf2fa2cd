package windscreen.core.cin.rules.reviews;

import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.REVIEWS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinPlan;
import windscreen.core.cin.PlanReview;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;

/// Reviews of protection plans: 4003, 8841, 8842Q. Every date of a block is judged by itself.
final class ReviewCells {

    static final List<Rule<CinChild>> RULES = List.of(
            rule("4003", "Protection plan is reviewed while the child has a CIN plan")
                    .reads(REVIEWS, PROTECTION_PLANS, CIN_PLANS)
                    .fields("CPPreviewDate", "CPPendDate", "CINPlanStartDate", "CINPlanEndDate")
                    .why("A CIN plan begins when the protection plan has ended, so there is nothing left to review.")
                    .cause("A review of the CIN plan was exported as one of the protection plan.")
                    .fix("Leave out the review, or correct the dates of the plans.")
                    .eachChild((child, year, findings) -> {
                        for (ChildProtectionPlan plan : child.protectionPlans()) {
                            if (plan.end().isDate()) {
                                judgeReviews(plan, child, findings);
                            }
                        }
                    })
                    .passes("the day before the CIN plan starts", during("", "2025-06-30"))
                    .fails("the day it starts", during("> ", "2025-07-01"))
                    .fails("the day before it ends", during("> ", "2025-08-31"))
                    .passes("the day it ends", during("", "2025-09-01"))
                    .passes("the day the protection plan ends", during("", "2025-08-01"))
                    .fails("one of the block's dates", during("> ", "2025-06-30 2025-07-02"))
                    .fails("the CIN plan is another episode's", """
                            CINdetails CINreferralDate=2025-05-01
                            > CINplanDates CINPlanStartDate=2025-07-01 CINPlanEndDate=2025-09-01
                            CINplanDates CINPlanStartDate=2025-09-01 CINPlanEndDate=2025-10-01
                            CINdetails CINreferralDate=2025-05-02
                            ChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-07-02
                            Reviews CPPreviewDate=2025-07-02
                            > ChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-07-03
                            > Reviews CPPreviewDate=2025-07-02
                            Reviews CPPreviewDate=2025-06-02""")
                    .passes("an open protection plan", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-07-01 CINPlanEndDate=2025-09-01
                            ChildProtectionPlans CPPstartDate=2025-05-02
                            Reviews CPPreviewDate=2025-07-02""")
                    .passes("an open CIN plan", """
                            CINdetails CINreferralDate=2025-05-01
                            CINplanDates CINPlanStartDate=2025-07-01
                            ChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-08-01
                            Reviews CPPreviewDate=2025-07-02""")
                    .rule(),
            rule("8841", "Review is on or before the day the plan starts")
                    .reads(PROTECTION_PLANS, REVIEWS)
                    .fields("CPPreviewDate", "CPPstartDate")
                    .why("A plan is reviewed after it has begun; the conference that begins it is no review.")
                    .cause("The initial conference was exported as the first review.")
                    .fix("Leave the initial conference out of the reviews, or correct the date.")
                    .eachChild((child, year, findings) -> {
                        for (ChildProtectionPlan plan : child.protectionPlans()) {
                            for (PlanReview block : plan.reviews()) {
                                for (Day review : block.reviews()) {
                                    if (review.isOnOrBefore(plan.start())) {
                                        findings.atDate(block, "CPPreviewDate", text(review))
                                                .with(plan, "CPPstartDate");
                                        findings.at(plan, "CPPstartDate");
                                    }
                                }
                            }
                        }
                    })
                    .fails(
                            "the day it starts",
                            plan("> ", "CPPstartDate=2025-06-02")
                                    + "\n> Reviews CPPreviewDate=\"2025-06-02 2025-09-01\"")
                    .passes("the day after", plan("", "CPPstartDate=2025-06-02") + "\nReviews CPPreviewDate=2025-06-03")
                    .rule(),
            rule("8842Q", "Review has no date")
                    .reads(REVIEWS)
                    .fields("CPPreviewDate")
                    .why("Reviews in time are a headline figure; one without a date cannot be in time.")
                    .cause("A planned review was exported as if it had been held.")
                    .fix("Give the day of the review, or leave it out.")
                    .eachChild((child, year, findings) -> {
                        for (ChildProtectionPlan plan : child.protectionPlans()) {
                            for (PlanReview block : plan.reviews()) {
                                if (block.reviews().isEmpty()) {
                                    findings.at(plan, "CPPreviewDate");
                                }
                                block.reviews().stream()
                                        .filter(review -> !review.isDate())
                                        .forEach(review -> findings.atDate(block, "CPPreviewDate", text(review)));
                            }
                        }
                    })
                    .fails("no date in the block", plan("> ", "CPPstartDate=2025-06-02") + "\nReviews")
                    .fails("an empty date", plan("", "CPPstartDate=2025-06-02") + "\n> Reviews CPPreviewDate=\"\"")
                    .fails("no date", plan("", "CPPstartDate=2025-06-02") + "\n> Reviews CPPreviewDate=tomorrow")
                    .passes("a date", plan("", "CPPstartDate=2025-06-02") + "\nReviews CPPreviewDate=2025-09-01")
                    .rule());

    private ReviewCells() {}

    private static void judgeReviews(ChildProtectionPlan plan, CinChild child, Findings findings) {
        for (PlanReview block : plan.reviews()) {
            for (Day review : block.reviews()) {
                if (review.isDate() && !review.isSameDayAs(plan.end())) {
                    judgeReview(review, block, plan, child, findings);
                }
            }
        }
    }

    private static void judgeReview(
            Day review, PlanReview block, ChildProtectionPlan plan, CinChild child, Findings findings) {
        for (CinDetails episode : child.episodes()) {
            for (CinPlan meanwhile : episode.cinPlans()) {
                if (review.isOnOrAfter(meanwhile.start()) && review.isBefore(meanwhile.end())) {
                    findings.atDate(block, "CPPreviewDate", text(review))
                            .with(plan, "CPPendDate")
                            .with(meanwhile);
                    findings.at(plan, "CPPendDate").with(meanwhile);
                    findings.at(meanwhile).with(plan, "CPPendDate");
                }
            }
        }
    }

    private static String text(Day day) {
        return day.date() == null ? day.raw().strip() : day.date().toString();
    }

    private static String plan(String mark, String fields) {
        return "CINdetails CINreferralDate=2025-05-01\n" + mark + "ChildProtectionPlans " + fields;
    }

    /// A protection plan that ends within a CIN plan, and its reviews.
    private static String during(String mark, String reviews) {
        return """
                CINdetails CINreferralDate=2025-05-01
                %1$sCINplanDates CINPlanStartDate=2025-07-01 CINPlanEndDate=2025-09-01
                %1$sChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-08-01
                %1$sReviews CPPreviewDate="%2$s\"""".formatted(mark, reviews);
    }
}
