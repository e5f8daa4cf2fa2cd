package windscreen.core.synthetic.story;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Assessment;

/// The assessment that follows a referral, and later ones beside an enquiry.
final class Assessing {

    private static final LocalDate RC9_BEGAN = LocalDate.of(2022, 4, 1);

    private Assessing() {}

    /// Tells the first assessment, with the enquiry it may come to.
    static Turn tell(Case referral) {
        Chance chance = referral.chance();
        LocalDate start = referral.workdays(referral.referred(), chance.between(0, 2));
        int length = referral.happens("assessment.late") ? chance.between(46, 62) : chance.between(12, 45);
        LocalDate end = referral.workdays(referral.referred(), length);
        String fate = referral.story().child().unaccompanied() ? "CARE" : referral.pick("assessment.leads_to");
        return switch (fate) {
            case "NOTHING" -> nothing(referral, start, end);
            case "PLAN" -> {
                assess(referral, start, end, false);
                yield Turn.to(Turn.Next.IN_NEED, referral.workdays(end, chance.between(0, 5)));
            }
            case "ENQUIRY" -> enquiry(referral, start, end);
            case "CARE" -> {
                assess(referral, start, end, false);
                yield Turn.to(Turn.Next.CARE, referral.workdays(start, chance.between(0, 5)));
            }
            default -> {
                assess(referral, start, end, false);
                yield Turn.close(end.plusDays(chance.between(5, 60)), "RC7");
            }
        };
    }

    /// Not in need: closed on the day of the decision.
    private static Turn nothing(Case referral, LocalDate start, LocalDate end) {
        boolean earlyHelp = referral.happens("assessment.steps_down") && !end.isBefore(RC9_BEGAN);
        if (referral.happens("assessment.no_factors")) {
            referral.add(new Assessment(start, end, referral.episode(), List.of("21"), true));
        } else {
            assess(referral, start, end, true);
        }
        return Turn.close(end, earlyHelp ? "RC9" : "RC8");
    }

    private static Turn enquiry(Case referral, LocalDate start, LocalDate end) {
        Chance chance = referral.chance();
        Enquiring.Result result = Enquiring.tell(referral, referral.workdays(start, chance.between(0, 10)));
        LocalDate assessed = end.isBefore(result.day()) ? result.day() : end;
        assess(referral, start, assessed, false);
        if (result.plan()) {
            return Turn.to(Turn.Next.PROTECTION, result.day());
        }
        return referral.happens("enquiry.leads_to_plan_in_need")
                ? Turn.to(Turn.Next.IN_NEED, referral.workdays(assessed, chance.between(0, 5)))
                : Turn.close(assessed.plusDays(chance.between(3, 30)), "RC7");
    }

    /// Tells an assessment with the factors it found.
    static void assess(Case referral, LocalDate start, LocalDate end, boolean noFurtherAction) {
        TreeSet<String> factors = new TreeSet<>();
        if (referral.story().child().unaccompanied()) {
            factors.add("9A");
        }
        int count = 1 + referral.chance().count(referral.story().odds("assessment.more_factors"));
        for (int i = 0; i < count; i++) {
            factors.add(referral.pick("factor"));
        }
        referral.add(new Assessment(start, end, referral.episode(), List.copyOf(factors), noFurtherAction));
    }
}
