package windscreen.core.cin.structure;

import java.util.List;

/// An element as the specification lists it, over all years: its parts in the order in which they must stand.
///
/// @param needed    whether it must be there, and hold something
/// @param many      whether it may stand more than once
/// @param firstYear the first collection that has it, by the year it ends
/// @param lastYear  the last collection that has it
record Part(String name, Holds holds, boolean needed, boolean many, int firstYear, int lastYear, List<Part> parts) {

    private static final int ALWAYS = 9999;

    static Part block(String name, Part... parts) {
        return new Part(name, Holds.ELEMENTS, false, false, 0, ALWAYS, List.of(parts));
    }

    static Part text(String name) {
        return cell(name, Holds.TEXT);
    }

    static Part date(String name) {
        return cell(name, Holds.DATE);
    }

    static Part flag(String name) {
        return cell(name, Holds.FLAG);
    }

    static Part number(String name) {
        return cell(name, Holds.WHOLE_NUMBER);
    }

    static Part cell(String name, Holds holds) {
        return new Part(name, holds, false, false, 0, ALWAYS, List.of());
    }

    Part must() {
        return new Part(name, holds, true, many, firstYear, lastYear, parts);
    }

    Part several() {
        return new Part(name, holds, needed, true, firstYear, lastYear, parts);
    }

    Part from(int year) {
        return new Part(name, holds, needed, many, year, lastYear, parts);
    }

    Part until(int year) {
        return new Part(name, holds, needed, many, firstYear, year, parts);
    }

    boolean isOf(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
