package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.life.LifeEvent.Assessment;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.Need;
import windscreen.core.synthetic.life.LifeEvent.Worker;
import windscreen.core.synthetic.life.Team;

/// Who holds a case: one worker after the other, without a gap, of the team that the child's way asks for.
final class Working {

    private Working() {}

    /// Tells the workers of every episode of a story that is otherwise told.
    static void tell(Story story) {
        for (Need need : story.told(Need.class)) {
            if (!need.noFurtherAction()) {
                episode(story, need);
            }
        }
    }

    private static void episode(Story story, Need need) {
        Chance chance = story.chance("workers", need.episode());
        LocalDate day = need.day();
        LocalDate assessed = story.told(Assessment.class).stream()
                .filter(assessment -> assessment.episode() == need.episode())
                .map(Assessment::end)
                .findFirst()
                .orElse(need.end());
        for (Care care : story.told(Care.class)) {
            if (care.episode() == need.episode()) {
                day = before(story, need, day, assessed, care.day(), chance);
                day = turns(story, need, day, care.end(), Team.CARE, "FCONTA", chance);
                assessed = day;
            }
        }
        boolean grown = !day.isBefore(story.adult());
        if (grown) {
            turns(story, need, day, need.end(), Team.LEAVING_CARE, "TSPROC", chance);
        } else {
            before(story, need, day, assessed, need.end(), chance);
        }
    }

    /// The assessment team, then a team for families, until a day.
    private static LocalDate before(
            Story story, Need need, LocalDate from, LocalDate assessed, LocalDate until, Chance chance) {
        LocalDate handover = assessed.isBefore(until) ? assessed : until;
        LocalDate day = turns(story, need, from, handover, Team.ASSESSMENT, "FCONTA", chance);
        return turns(story, need, day, until, Team.FAMILIES, "TSPROC", chance);
    }

    /// Workers of a team from a day to another; returns the later of them.
    private static LocalDate turns(
            Story story, Need need, LocalDate from, LocalDate until, Team team, String firstReason, Chance chance) {
        LocalDate day = from;
        String reason = firstReason;
        while (day.isBefore(until)) {
            LocalDate next = day.plusDays(story.world().odds().days("worker.stays", chance));
            LocalDate end = next.plusDays(20).isBefore(until) ? next : until;
            int number = chance.between(1, workers(story, team));
            story.add(new Worker(day, end, need.episode(), team, number, reason));
            reason = story.world().odds().pick("worker.changes", chance);
            day = end;
        }
        return day;
    }

    private static int workers(Story story, Team team) {
        return Math.max(2, team.workers() * story.world().scale().contactsPerMonth() / 400);
    }
}
