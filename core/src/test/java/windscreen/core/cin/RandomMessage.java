package windscreen.core.cin;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import windscreen.core.table.Cell;
import windscreen.core.table.Day;
import windscreen.core.table.Element;
import windscreen.core.table.Heading;
import windscreen.core.table.Place;
import windscreen.core.table.RandomCells;
import windscreen.core.table.Row;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// A census whose every cell holds anything at all, made table by table from the records.
public final class RandomMessage {

    private final RandomCells cells;
    private final List<String> without;

    /// @param without elements to leave out
    public RandomMessage(Random random, List<String> without) {
        this.cells = new RandomCells(random);
        this.without = without;
    }

    public CinHeader header() {
        return (CinHeader) row(CinCensus.HEADER);
    }

    public List<CinChild> children() {
        List<CinChild> children = new ArrayList<>();
        for (int i = cells.below(5); i > 0; i--) {
            List<CinDetails> episodes = new ArrayList<>();
            for (int j = cells.below(4); j > 0; j--) {
                episodes.add((CinDetails) row(CinCensus.DETAILS));
            }
            children.add(new CinChild(
                    (ChildIdentifiers) row(CinCensus.IDENTIFIERS),
                    (ChildCharacteristics) row(CinCensus.CHARACTERISTICS),
                    episodes));
        }
        return children;
    }

    private Row row(Table<? extends Row> table) {
        RecordComponent[] components = table.type().getRecordComponents();
        Object[] parts = new Object[components.length];
        parts[0] = new Place(new Sheet(table, Term.THIS_YEAR, "random"), 0, 1);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = part(components[i]);
        }
        return table.build(parts);
    }

    private Object part(RecordComponent component) {
        Element nested = component.getAnnotation(Element.class);
        String name = nested == null ? component.getAnnotation(Heading.class).value() : nested.value();
        boolean left = without.contains(name);
        if (component.getType() == Text.class) {
            return left ? Text.BLANK : Text.trimmed(cells.text());
        }
        if (component.getType() == Day.class) {
            return left ? Day.BLANK : Day.yearMonthDay(cells.yearMonthDay());
        }
        List<Object> several = new ArrayList<>();
        for (int i = left ? 0 : cells.below(3); i > 0; i--) {
            several.add(nested == null ? Day.yearMonthDay(cells.yearMonthDay()) : row(CinCensus.tableOf(name)));
        }
        return several;
    }

    /// Everything a child says, in the order of the message: the nesting and the text of each cell, without places.
    public static String told(CinChild child) {
        StringBuilder told = new StringBuilder();
        tell(child.identifiers(), told);
        tell(child.characteristics(), told);
        child.episodes().forEach(episode -> tell(episode, told));
        return told.toString();
    }

    /// The same of one record.
    public static String told(Row row) {
        StringBuilder told = new StringBuilder();
        tell(row, told);
        return told.toString();
    }

    private static void tell(Row row, StringBuilder told) {
        Table<?> table = row.place().sheet().table();
        told.append(table.name()).append('[');
        for (int i = 1; i < table.width(); i++) {
            switch (table.component(row, i)) {
                case Cell cell -> told.append('{').append(cell.raw()).append('}');
                case List<?> several -> {
                    told.append('(');
                    for (Object one : several) {
                        if (one instanceof Row nested) {
                            tell(nested, told);
                        } else {
                            told.append('{').append(((Cell) one).raw()).append('}');
                        }
                    }
                    told.append(')');
                }
                default -> throw new IllegalStateException();
            }
        }
        told.append("]\n");
    }

    /// The row numbers of every table's records, in the order of the message.
    public static Map<String, List<Integer>> rows(List<CinChild> children) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (CinChild child : children) {
            count(child.identifiers(), rows);
            count(child.characteristics(), rows);
            child.episodes().forEach(episode -> count(episode, rows));
        }
        return rows;
    }

    private static void count(Row row, Map<String, List<Integer>> rows) {
        Table<?> table = row.place().sheet().table();
        if (row.place().row() >= 0) {
            rows.computeIfAbsent(table.name(), any -> new ArrayList<>())
                    .add(row.place().row());
        }
        for (int i = 1; i < table.width(); i++) {
            if (table.component(row, i) instanceof List<?> several) {
                several.stream().filter(Row.class::isInstance).forEach(one -> count((Row) one, rows));
            }
        }
    }
}
