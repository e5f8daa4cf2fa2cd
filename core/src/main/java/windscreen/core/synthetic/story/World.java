package windscreen.core.synthetic.story;

import windscreen.core.calendar.WorkingDays;
import windscreen.core.synthetic.Scale;
import windscreen.core.synthetic.chance.Chance;
import windscreen.core.synthetic.chance.Odds;
import windscreen.core.synthetic.life.Places;

/// What every story is told in: the authority, its odds, its calendar and its places. Nothing in it changes.
public record World(Scale scale, Odds odds, WorkingDays workdays, Places places, Chance chance) {

    public static World of(Scale scale) {
        Chance chance = Chance.of(scale.seed()).split("authority", scale.authority());
        Places places = Places.of(scale.authority(), scale.contactsPerMonth(), chance.split("places", 0));
        return new World(scale, Odds.standard(), WorkingDays.england(), places, chance);
    }
}
