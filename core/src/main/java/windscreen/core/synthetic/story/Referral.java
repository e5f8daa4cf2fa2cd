package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Need;

/// A referral and the episode of need it opens, up to its closure.
final class Referral {

    private Referral() {}

    /// Tells the episode.
    ///
    /// @param chance drawn alike by brothers and sisters
    static void tell(Story story, LocalDate day, String source, Chance chance) {
        int episode = story.beginEpisode();
        Case referral = new Case(story, episode, day, need(story, chance), chance);
        if (!story.child().unaccompanied() && referral.happens("referral.nfa")) {
            story.add(new Need(day, day, episode, source, referral.primaryNeed(), true, "RC7"));
            story.endEpisode(day);
            return;
        }
        Turn turn = Assessing.tell(referral);
        while (turn.next() != Turn.Next.CLOSE) {
            turn = switch (turn.next()) {
                case IN_NEED -> InNeed.tell(referral, turn.day());
                case PROTECTION -> Protecting.tell(referral, turn.day());
                case CARE -> Caring.tell(referral, turn.day());
                case CLOSE -> turn;
            };
        }
        LocalDate closed = closing(referral, turn);
        story.add(new Need(day, closed, episode, source, referral.primaryNeed(), false, turn.reason()));
        story.endEpisode(closed);
    }

    private static String need(Story story, Chance chance) {
        String need = story.world().odds().pick("need", chance);
        boolean disabled = !story.child().disabilities().contains("NONE");
        return story.child().unaccompanied() ? "N8" : disabled && chance.happens(0.5) ? "N2" : need;
    }

    /// Work ends before a case is closed, mostly by some days; adoption, guardianship and assessments close it at once.
    private static LocalDate closing(Case referral, Turn turn) {
        LocalDate last = turn.day().isAfter(referral.busyUntil()) ? turn.day() : referral.busyUntil();
        return turn.reason().equals("RC7")
                ? referral.workdays(last, referral.chance().between(1, 8))
                : last;
    }
}
