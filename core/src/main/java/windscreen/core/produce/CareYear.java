package windscreen.core.produce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.care.ClaEpisode;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.pathway.people.Person;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Day;
import windscreen.core.table.RowDraft;
import windscreen.core.table.Table;

/// One child's year in care as the record has it.
///
/// @param periods  periods of care with a day in the year, in order
/// @param episodes their episodes with a day in the year, in order
record CareYear(OwnRecord record, Window year, Person person, List<PeriodOfCare> periods, List<ClaEpisode> episodes) {

    static CareYear of(OwnRecord record, Window year, Person person) {
        List<PeriodOfCare> periods = record
                .of(Pathway.PERIOD_OF_CARE, person.id().raw())
                .stream()
                .filter(period -> year.overlaps(period.start(), period.end()))
                .sorted(Comparator.comparing(period -> orLast(period.start())))
                .toList();
        List<ClaEpisode> episodes = record.of(Pathway.CLA_EPISODE, person.id().raw()).stream()
                .filter(episode -> year.overlaps(episode.start(), episode.end()))
                .sorted(Comparator.comparing(episode -> orLast(episode.start())))
                .toList();
        return new CareYear(record, year, person, periods, episodes);
    }

    private static LocalDate orLast(Day day) {
        LocalDate date = day.date();
        return date == null ? LocalDate.MAX : date;
    }

    <R extends PathwayRow> List<R> rows(Table<R> table) {
        return record.of(table, person.id().raw());
    }

    /// Begins a row of the return about the child.
    <R extends LookedAfterRow> RowDraft<R> row(Table<R> table) {
        RowDraft<R> draft = RowDraft.of(table).put("CHILD", person.id());
        return table.column("DOB").isPresent() ? draft.put("DOB", written(person.dateOfBirth())) : draft;
    }

    /// Looked after from before the year to its end: the children OC2 is about.
    boolean isAllYear() {
        return periods.stream()
                .anyMatch(period -> period.start().isOnOrBefore(year.first())
                        && !period.end().isBefore(year.last()));
    }

    /// Whether a day falls in a period of care.
    boolean isInCareOn(Day day) {
        return periods.stream()
                .anyMatch(period ->
                        period.start().isOnOrBefore(day) && !period.end().isBefore(day));
    }

    /// The birthday at an age; nobody's where the date of birth is not known.
    Day birthday(int age) {
        return person.dateOfBirth().plusYears(age);
    }

    /// A day as the return writes it, blank when there is none.
    static Day written(Day day) {
        @Nullable LocalDate date = day.date();
        return date == null
                ? Day.BLANK
                : Day.dayMonthYear(
                        "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
    }

    /// A day by the end of the year as the return writes it.
    Day writtenBy(Day day) {
        return written(year.by(day));
    }
}
