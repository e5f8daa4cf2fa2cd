package windscreen.core.cin.rules.protectionplan;

import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.REVIEWS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.PlanReview;
import windscreen.core.cin.rules.EpisodeDates;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;

/// Protection plans and reviews: 1105, 8720, 8730, 8841, 8842Q, 8905, 8925, 8930.
final class ProtectionPlanCells {

    static final List<Rule<CinChild>> RULES = List.of(
            EpisodeDates.beforeReferral(
                    "1105",
                    "Protection plan starts before the referral",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinDetails::protectionPlans,
                    ChildProtectionPlan::start),
            EpisodeDates.missingOrLate(
                    "8720",
                    "Protection plan start is missing or after the census year",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::start),
            EpisodeDates.endsBeforeItStarts(
                    "8925",
                    "Protection plan ends before it starts",
                    PROTECTION_PLANS,
                    "CPPstartDate",
                    "CPPendDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::start,
                    ChildProtectionPlan::end),
            EpisodeDates.outsideYear(
                    "8930",
                    "Protection plan ends outside the census year",
                    PROTECTION_PLANS,
                    "CPPendDate",
                    CinChild::protectionPlans,
                    ChildProtectionPlan::end),
            rule("8905", "Initial category of abuse is missing or not a listed code")
                    .reads(PROTECTION_PLANS)
                    .fields("InitialCategoryOfAbuse")
                    .why("Plans are published by the harm they protect from.")
                    .cause("A local category, or two at once, has no code mapped to it.")
                    .fix("Give NEG, PHY, SAB, EMO or MUL.")
                    .eachRow(
                            CinChild::protectionPlans,
                            (plan, year) -> !CinCodes.CATEGORY_OF_ABUSE.contains(
                                    plan.initialCategoryOfAbuse().value(), year.collection()))
                    .fails("none", plan("> ", "CPPstartDate=2025-06-02"))
                    .fails("no code", plan("> ", "InitialCategoryOfAbuse=NEGLECT"))
                    .passes("neglect", plan("", "InitialCategoryOfAbuse=NEG"))
                    .rule(),
            rule("8730", "Number of previous protection plans is missing, or no whole number from 0")
                    .reads(PROTECTION_PLANS)
                    .fields("NumberOfPreviousCPP")
                    .why("Second plans are a headline figure: they show that the first did not hold.")
                    .cause("The export leaves it blank for none, or subtracts the present plan twice.")
                    .fix("Count the plans before this one, in any authority; 0 when there were none.")
                    .eachRow(
                            CinChild::protectionPlans,
                            (plan, year) -> !plan.previousPlans().value().matches("\\+?\\d+|-0+"))
                    .fails("none given", plan("> ", "CPPstartDate=2025-06-02"))
                    .fails("minus one", plan("> ", "NumberOfPreviousCPP=-1"))
                    .fails("a word", plan("> ", "NumberOfPreviousCPP=none"))
                    .fails("half a plan", plan("> ", "NumberOfPreviousCPP=1.5"))
                    .passes("none before", plan("", "NumberOfPreviousCPP=0"))
                    .passes(
                            "written with a sign",
                            plan("", "NumberOfPreviousCPP=+1") + "\n" + plan("", "NumberOfPreviousCPP=-0"))
                    .passes("however many digits", plan("", "NumberOfPreviousCPP=00000000012"))
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

    private ProtectionPlanCells() {}

    private static String plan(String mark, String fields) {
        return "CINdetails CINreferralDate=2025-05-01\n" + mark + "ChildProtectionPlans " + fields;
    }

    private static String text(Day day) {
        return day.date() == null ? day.raw().strip() : day.date().toString();
    }
}
