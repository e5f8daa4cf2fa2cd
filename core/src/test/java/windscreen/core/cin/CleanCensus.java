package windscreen.core.cin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.structure.CensusMessage;
import windscreen.core.cin.structure.Shape;
import windscreen.core.codes.CinCodes;
import windscreen.core.codes.Code;
import windscreen.core.table.Cell;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Row;
import windscreen.core.table.Sheet;
import windscreen.core.table.Table;
import windscreen.core.table.Term;
import windscreen.core.table.Text;

/// A random census of a year without any fault of structure: every element that must be there is, every other may be,
/// and each holds what it should.
public final class CleanCensus {

    private final Random random;
    private final CollectionYear year;
    private final Shape message;

    public CleanCensus(Random random, CollectionYear year) {
        this.random = random;
        this.year = year;
        this.message = CensusMessage.of(year);
    }

    public CinHeader header() {
        return (CinHeader) row(message.at("Header"));
    }

    public List<CinChild> children() {
        Shape child = message.at("Children", "Child");
        List<CinChild> children = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<CinDetails> episodes = new ArrayList<>();
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                episodes.add((CinDetails) row(child.at("CINdetails")));
            }
            children.add(new CinChild(
                    (ChildIdentifiers) row(child.at("ChildIdentifiers")),
                    (ChildCharacteristics) row(child.at("ChildCharacteristics")),
                    episodes));
        }
        return children;
    }

    private Row row(Shape shape) {
        Table<? extends Row> table = shape.table();
        if (table == null) {
            throw new IllegalArgumentException(shape + " is no record");
        }
        Object[] parts = new Object[table.width()];
        Arrays.fill(parts, List.of());
        for (Column column : table.columns()) {
            if (table.type().getRecordComponents()[column.position()].getType() != List.class) {
                parts[column.position()] = column.isDay() ? Day.BLANK : Text.BLANK;
            }
        }
        parts[0] = new Place(new Sheet(table, Term.THIS_YEAR, "clean"), 0, 1);
        if (shape.isBlock()) {
            fill(shape, table, parts);
        } else {
            parts[1] = cell(shape, table);
        }
        return table.build(parts);
    }

    private void fill(Shape block, Table<? extends Row> table, Object[] parts) {
        for (Shape part : block.parts()) {
            boolean must = (block.needed() & part.bit()) != 0;
            if (!part.isOfYear() || (!must && random.nextInt(3) == 0)) {
                continue;
            }
            if (part.component() < 0) {
                fill(part, table, parts);
            } else if (part.isMany()) {
                List<Object> several = new ArrayList<>();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    several.add(part.table() == null ? cell(part, table) : row(part));
                }
                parts[part.component()] = several;
            } else {
                parts[part.component()] = cell(part, table);
            }
        }
    }

    private Cell cell(Shape part, Table<? extends Row> table) {
        return switch (part.holds()) {
            case DATE -> Day.yearMonthDay(date());
            case DATE_TIME -> Text.of(date() + "T09:30:00");
            case WHOLE_NUMBER -> Text.of(String.valueOf(random.nextInt(1000)));
            case FLAG, TEXT ->
                Text.of(code(table.column(part.name()).map(Column::codes).orElse("")));
            case ELEMENTS -> throw new IllegalArgumentException(part + " is no cell");
        };
    }

    private String date() {
        return String.format("%d-%02d-%02d", 2010 + random.nextInt(17), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String code(String set) {
        if (set.isEmpty()) {
            return "EX" + random.nextInt(100_000);
        }
        List<Code> codes = CinCodes.named(set).codesIn(year);
        return codes.get(random.nextInt(codes.size())).code();
    }
}
