package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// One table as one file holds it, before anybody has said which year it is of.
public final class TableFile {

    /// Columns that tell the year a file is of: what happens in a year, not births or plans.
    private static final Set<String> TELLING =
            Set.of("DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DOLO_START", "DOLO_END");

    /// The years in which a readable date can fall.
    private static final int FIRST = CollectionYear.of(Day.EARLIEST).end();

    private static final int LAST = CollectionYear.of(Day.LATEST).end();

    private final String file;
    private final String how;
    private final Table<? extends LookedAfterRow> table;
    private final List<Object[]> parts;
    private final List<Notice> notices;
    private final Map<Integer, Integer> datesByYear;

    /// @param file    the file's name with its folder
    /// @param how     its encoding and separator, in words
    /// @param parts   each record's cells, in the order of the table's components; the first, whose place is not
    ///                known yet, holds the line it starts on
    /// @param notices what was noticed while reading
    TableFile(
            String file,
            String how,
            Table<? extends LookedAfterRow> table,
            List<Object[]> parts,
            List<Notice> notices) {
        this(file, how, table, parts, notices, dates(table, parts));
    }

    private TableFile(
            String file,
            String how,
            Table<? extends LookedAfterRow> table,
            List<Object[]> parts,
            List<Notice> notices,
            Map<Integer, Integer> datesByYear) {
        this.file = file;
        this.how = how;
        this.table = table;
        this.parts = parts;
        this.notices = notices;
        this.datesByYear = datesByYear;
    }

    /// The same under another name.
    public TableFile named(String name) {
        return new TableFile(name, how, table, parts, notices, datesByYear);
    }

    /// The file's name with its folder.
    public String file() {
        return file;
    }

    /// Its encoding and separator, in words.
    public String how() {
        return how;
    }

    public Table<? extends LookedAfterRow> table() {
        return table;
    }

    /// Each record's cells, in the order of the table's components; the first holds the line it starts on.
    List<Object[]> parts() {
        return parts;
    }

    /// Every cell of a column, in file order.
    public List<Cell> cells(Column column) {
        return parts.stream().map(row -> (Cell) row[column.position()]).toList();
    }

    /// What was noticed while reading.
    public List<Notice> notices() {
        return notices;
    }

    /// How many dates of each collection year the file holds, by the year's end.
    public Map<Integer, Integer> datesByYear() {
        return datesByYear;
    }

    public int records() {
        return parts.size();
    }

    /// The records, once the year is known.
    public List<? extends LookedAfterRow> rows(Term term) {
        Sheet sheet = new Sheet(table, term, file);
        List<LookedAfterRow> rows = new ArrayList<>(parts.size());
        for (Object[] row : parts) {
            rows.add(table.build(new Place(sheet, rows.size(), (int) row[0]), row));
        }
        return rows;
    }

    private static Map<Integer, Integer> dates(Table<?> table, List<Object[]> parts) {
        int[] positions = table.columns().stream()
                .filter(column -> TELLING.contains(column.name()))
                .mapToInt(Column::position)
                .toArray();
        int[] counts = new int[LAST - FIRST + 1];
        for (Object[] row : parts) {
            for (int position : positions) {
                if (row[position] instanceof Day day && day.date() != null) {
                    counts[CollectionYear.of(day.date()).end() - FIRST]++;
                }
            }
        }
        Map<Integer, Integer> years = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                years.put(FIRST + i, counts[i]);
            }
        }
        return years;
    }
}
