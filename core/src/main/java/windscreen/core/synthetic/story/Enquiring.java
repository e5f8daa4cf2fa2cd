package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Enquiry;

/// A section 47 enquiry and the conference it may lead to.
final class Enquiring {

    /// Working days within which a conference is held (Working Together).
    private static final int LIMIT = 15;

    private Enquiring() {}

    /// @param day  the day it was concluded: that of the conference where there was one
    /// @param plan whether a protection plan began that day
    record Result(LocalDate day, boolean plan) {}

    static Result tell(Case referral, LocalDate start) {
        Chance chance = referral.chance();
        boolean conference = referral.happens("enquiry.conference");
        boolean plan = conference && referral.happens("conference.plan");
        boolean late = conference && referral.happens("conference.late");
        int days = late ? chance.between(16, 24) : conference ? chance.between(8, LIMIT) : chance.between(3, LIMIT);
        LocalDate end = referral.workdays(start, days);
        referral.add(new Enquiry(start, end, referral.episode(), referral.workdays(start, LIMIT), conference, plan));
        return new Result(end, plan);
    }
}
