package windscreen.core.synthetic.story;

import java.time.LocalDate;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.synthetic.life.LifeEvent.Care;
import windscreen.core.synthetic.life.LifeEvent.Conviction;
import windscreen.core.synthetic.life.LifeEvent.HealthCheck;
import windscreen.core.synthetic.life.LifeEvent.Immunised;
import windscreen.core.synthetic.life.LifeEvent.Strengths;
import windscreen.core.synthetic.life.LifeEvent.SubstanceMisuse;

/// Health of looked-after children: checks, questionnaires, and what goes wrong in the teens.
final class Health {

    private Health() {}

    static void tell(Road road, Care care) {
        road.story().add(new Immunised(care.day(), road.happens("health.immunised")));
        LocalDate last = care.end().minusDays(1);
        for (CollectionYear year = CollectionYear.of(care.day());
                !year.firstDay().isAfter(last);
                year = year.next()) {
            LocalDate from = year.firstDay().isBefore(care.day()) ? care.day() : year.firstDay();
            LocalDate to = year.lastDay().isAfter(last) ? last : year.lastDay();
            if (!to.isBefore(from.plusDays(30))) {
                yearly(road, from.plusDays(10), to, year);
            }
        }
    }

    private static void yearly(Road road, LocalDate from, LocalDate to, CollectionYear year) {
        Story story = road.story();
        LocalDate fifth = story.child().birthday(5);
        check(road, from, to, "HEALTH", "health.assessment");
        check(road, from, to, "DENTAL", "health.dental");
        if (from.isBefore(fifth)) {
            check(road, from, to.isBefore(fifth) ? to : fifth, "SURVEILLANCE", "health.surveillance");
        }
        if (!story.child().birthday(4).isAfter(year.lastDay())
                && !story.child().birthday(17).isBefore(year.firstDay())) {
            questionnaire(road, road.chance().day(from, to));
        }
        boolean teen = story.child().birthday(12).isBefore(from);
        if (teen && road.happens("health.convicted")) {
            story.add(new Conviction(road.chance().day(from, to)));
        }
        if (teen && road.happens("health.substance")) {
            story.add(new SubstanceMisuse(road.chance().day(from, to), road.happens("health.substance.helped")));
        }
    }

    private static void check(Road road, LocalDate from, LocalDate to, String type, String odd) {
        if (road.happens(odd)) {
            road.story().add(new HealthCheck(road.chance().day(from, to), type));
        }
    }

    private static void questionnaire(Road road, LocalDate day) {
        int age = road.age(day);
        boolean ofAge = age >= 4 && age <= 16;
        boolean scored = ofAge && road.happens("health.sdq");
        String reason = ofAge ? road.pick("sdq.reason") : "SDQ1";
        int score = Math.min(40, road.chance().between(0, 14) + road.chance().between(0, 14));
        road.story().add(new Strengths(day, score, scored ? "" : reason));
    }
}
