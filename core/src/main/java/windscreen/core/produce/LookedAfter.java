package windscreen.core.produce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.people.Person;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Table;

/// Draws the SSDA903 of a year from the record: its twelve tables.
///
/// A child is in it with every episode of care that has a day in the year; a care leaver with the birthday that fell in
/// it.
public final class LookedAfter {

    private static final int LIBERTY_FROM = 2027;

    private final OwnRecord record;
    private final Window year;
    private final Map<Table<? extends LookedAfterRow>, List<LookedAfterRow>> tables = new LinkedHashMap<>();

    private LookedAfter(OwnRecord record, CollectionYear year) {
        this.record = record;
        this.year = new Window(year);
        Ssda903.TABLES.forEach(table -> tables.put(table, new ArrayList<>()));
    }

    /// The return of a year.
    public static LookedAfter of(OwnRecord record, CollectionYear year) {
        LookedAfter drawn = new LookedAfter(record, year);
        record.rows(Pathway.PERSON).forEach(drawn::draw);
        return drawn;
    }

    private void draw(Person person) {
        CareYear care = CareYear.of(record, year, person);
        List<? extends LookedAfterRow> leaver = new LeaverTables(care).oc3();
        if (care.episodes().isEmpty() && leaver.isEmpty()) {
            return;
        }
        put(Ssda903.HEADER, List.of(new CareTables(care).header()));
        put(Ssda903.OC3, leaver);
        if (care.episodes().isEmpty()) {
            return;
        }
        CareTables tablesOfCare = new CareTables(care);
        put(Ssda903.EPISODES, tablesOfCare.episodes());
        put(Ssda903.REVIEWS, tablesOfCare.reviews());
        put(Ssda903.UASC, tablesOfCare.uasc());
        put(Ssda903.PREVIOUS_PERMANENCE, tablesOfCare.previousPermanence());
        put(Ssda903.MISSING, tablesOfCare.missing());
        put(Ssda903.OC2, new HealthTable(care).oc2());
        put(Ssda903.AD1, new AdoptionTables(care).ad1());
        put(Ssda903.PLACED_ADOPTION, new AdoptionTables(care).placed());
        put(Ssda903.SOCIAL_WORKER_EPISODES, new WorkerTable(care).workers());
        if (year.year().end() >= LIBERTY_FROM) {
            put(Ssda903.DOLO, tablesOfCare.liberty());
        }
    }

    private void put(Table<? extends LookedAfterRow> table, List<? extends LookedAfterRow> rows) {
        rows(table).addAll(rows);
    }

    /// The rows of a table.
    public List<LookedAfterRow> rows(Table<? extends LookedAfterRow> table) {
        List<LookedAfterRow> rows = tables.get(table);
        if (rows == null) {
            throw new IllegalArgumentException(table + " is no table of the return");
        }
        return rows;
    }
}
