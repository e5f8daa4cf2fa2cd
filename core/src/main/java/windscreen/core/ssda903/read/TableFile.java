package windscreen.core.ssda903.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// One table as one file holds it, before anybody has said which year it is of.
///
/// @param file    the file's name with its folder
/// @param how     its encoding and separator, in words
/// @param table   the table
/// @param lines   the line each record starts on
/// @param parts   each record's cells, in the order of the table's components; the first is left for the place
/// @param notices what was noticed while reading
public record TableFile(
        String file,
        String how,
        Table<? extends LookedAfterRow> table,
        List<Integer> lines,
        List<Object[]> parts,
        List<Notice> notices) {

    /// Columns that tell the year a file is of: what happens in a year, not births or plans.
    private static final java.util.Set<String> TELLING = java.util.Set.of(
            "DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DOLO_START", "DOLO_END");

    /// How many dates of each collection year the file holds, by the year's end.
    public Map<Integer, Integer> datesByYear() {
        Map<Integer, Integer> years = new TreeMap<>();
        int[] positions = table.columns().stream()
                .filter(column -> TELLING.contains(column.name()))
                .mapToInt(column -> column.position())
                .toArray();
        for (Object[] row : parts) {
            for (int position : positions) {
                if (row[position] instanceof Day day && day.date() != null) {
                    int end = windscreen.core.calendar.CollectionYear.of(day.date())
                            .end();
                    years.merge(end, 1, Integer::sum);
                }
            }
        }
        return years;
    }

    public int records() {
        return parts.size();
    }

    /// The records, once the year is known.
    public List<? extends LookedAfterRow> rows(Term term) {
        Sheet sheet = new Sheet(table, term, file);
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    Object[] row = parts.get(i).clone();
                    row[0] = new Place(sheet, i, lines.get(i));
                    return table.build(row);
                })
                .toList();
    }
}
