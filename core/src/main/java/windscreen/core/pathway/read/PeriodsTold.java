package windscreen.core.pathway.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.care.ClaEpisode;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Text;

/// Tells the periods of care from the episodes that name them, for a load that has no table of periods.
final class PeriodsTold {

    private final Map<String, Told> periods = new LinkedHashMap<>();

    /// Notes a row, whatever table it is of.
    void look(PathwayRow row) {
        if (row instanceof ClaEpisode episode && episode.period().isGiven()) {
            periods.merge(episode.period().value(), Told.of(episode), Told::with);
        }
    }

    /// The periods, in the order they were first named.
    List<PeriodOfCare> rows() {
        Place place = Place.inNoFile(Pathway.PERIOD_OF_CARE);
        List<PeriodOfCare> rows = new ArrayList<>();
        periods.forEach((key, told) -> rows.add(new PeriodOfCare(
                place,
                Text.of(key),
                told.person,
                told.start,
                told.last.end(),
                told.goesOn() ? Text.BLANK : told.last.endReason())));
        return rows;
    }

    /// @param start the first day of any episode
    /// @param last  the episode that began last
    private record Told(Text person, Day start, ClaEpisode last) {

        static Told of(ClaEpisode episode) {
            return new Told(episode.person(), first(episode.enteredCare(), episode.start()), episode);
        }

        Told with(Told other) {
            return new Told(
                    person, first(start, other.start), other.last.start().isAfter(last.start()) ? other.last : last);
        }

        boolean goesOn() {
            return !last.end().isDate();
        }

        private static Day first(Day one, Day other) {
            return other.isBefore(one) || !one.isDate() ? other : one;
        }
    }
}
